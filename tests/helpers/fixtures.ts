import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { Sidecar } from '../../src/gazette/model/sidecar.ts';
import { accountForSource } from '../../src/gazette/parse/account-for-source.ts';
import { convertText } from './convert-text.ts';
import { printGazette } from './print-gazette.ts';

/**
 * One test for each folder of `folder`: `input.txt` (and `sidecar.yaml`, where there is one) is converted and must give
 * `expected.txt`, with every character of the input accounted for. `npx vitest -u` writes the expected files anew;
 * where CI is set a missing one is a failure.
 */
export function testFixtures(name: string, folder: string): void {
  describe(name, () => {
    for (const phenomenon of readdirSync(folder).sort()) {
      it(phenomenon.replaceAll('-', ' '), async () => {
        const at = join(folder, phenomenon);
        const sidecar = existsSync(join(at, 'sidecar.yaml'))
          ? (parse(readFileSync(join(at, 'sidecar.yaml'), 'utf8')) as Sidecar)
          : {};
        const gazette = convertText(readFileSync(join(at, 'input.txt'), 'utf8'), sidecar);
        expect(accountForSource(gazette.trace)).toEqual({ lost: [], twice: [] });
        await expect(printGazette(gazette)).toMatchFileSnapshot(join(at, 'expected.txt'));
      });
    }
  });
}

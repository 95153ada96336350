import { writeFileSync } from 'node:fs';
import { LIMITS, type Limit, type LimitName } from '../../src/gazette/limits/limits.ts';
import { boundOf } from '../../src/gazette/limits/within.ts';
import type { PROOFS, Side } from '../../tests/limits/proofs.ts';
import { terminal } from '../lib/terminal.ts';

const TABLE = 'src/gazette/limits/limits.json';
const RECORD = 'tests/limits/proofs.json';

/** Writes what was measured into the table of limits, a row a limit. */
export function writeTable(measure: (name: LimitName) => Limit['seen']): void {
  const rows = Object.entries<Limit>(LIMITS).map(([name, limit]) => {
    const seen = measure(name as LimitName);
    terminal.log(rowOf(name, limit, seen));
    const fields = Object.entries({ ...limit, seen }).map(
      ([key, value]) => `"${key}": ${spaced(JSON.stringify(value))}`,
    );
    return `  "${name}": { ${fields.join(', ')} }`;
  });
  writeFileSync(TABLE, `{\n${rows.join(',\n')}\n}\n`);
}

/** Writes the proofs that tests gave, in the order of the table. @returns how many are missing */
export function writeProofs(proofs: typeof PROOFS): number {
  const names = Object.keys(LIMITS) as LimitName[];
  writeFileSync(RECORD, `${JSON.stringify(Object.fromEntries(names.map((name) => [name, proofs[name]])), null, 2)}\n`);
  const missing = names.flatMap((name) =>
    sidesOf(name).flatMap((side) => (proofs[name]?.[side] ? [] : [`${name} may be ${side}`])),
  );
  for (const what of missing) terminal.error(`No test fails where ${what}.`);
  return missing.length;
}

function sidesOf(name: LimitName): Side[] {
  return 'upTo' in LIMITS[name] ? ['lower'] : ['lower', 'higher'];
}

/** 例：longestRunIn  at most 25 characters  within 23, beyond 26 */
function rowOf(name: string, limit: Limit, [within, beyond]: Limit['seen']): string {
  const how = 'least' in limit ? 'at least' : 'most' in limit ? 'at most' : 'up to';
  const bound = `${how} ${boundOf(limit)} ${limit.unit}`;
  return `${name.padEnd(20)} ${bound.padEnd(30)} within ${within ?? '–'}, beyond ${beyond ?? '–'}`;
}

function spaced(json: string): string {
  return json.startsWith('[') ? json.replace(',', ', ') : json;
}

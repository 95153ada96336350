import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { startProgress } from '../../scripts/lib/progress.ts';
import { oneLine } from '../../scripts/lib/terminal.ts';

describe('a message on a terminal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('spells out what the terminal would obey, in names of files as in words of gazettes', () => {
    const evil = '\u001b[2J\u202e\u0007';
    const title =
      '滨海市人民政府关于印发节水\u202e&#27;[2J办法的通知\n滨政发〔2021〕3号\n\n各区人民政府：\n\n请遵照执行。\n\n';
    writeFileSync(join(folder, `a${evil}.txt`), '');
    writeFileSync(join(folder, 'b.txt'), title + title);
    const words = ['scripts/convert.ts', '--seeds', folder, '--content', join(folder, 'content')];
    const { stderr, stdout, status } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr + stdout).not.toMatch(/[[\p{Cc}\p{Bidi_C}]--\n]/v);
    expect(stderr).toContain('seeds/a[U+001B][2J[U+202E][U+0007].txt:1:1 ');
    expect(stderr).toContain('“滨海市人民政府关于印发节水\ufffd[2J办法的通知”');
  });

  it('stands on one line, whatever its words', () => {
    expect(oneLine('甲\nseeds/b.txt:1:1 乙\r\n丙\u2028丁')).toBe('甲 seeds/b.txt:1:1 乙 丙[U+2028]丁');
  });
});

describe('progress', () => {
  it('on a terminal is a bar that grows on one line', () => {
    const written: string[] = [];
    const progress = startProgress({ isTTY: true, write: (text: string) => written.push(text) > 0 });
    progress.start(2);
    progress.step('a.txt');
    progress.step('\u001b[2Jb.txt');
    progress.stop();
    expect(written).toEqual([
      `\r\u001b[2K${'█'.repeat(20)}${'░'.repeat(20)} 1/2 a.txt`,
      `\r\u001b[2K${'█'.repeat(40)} 2/2 [U+001B][2Jb.txt`,
      '\n',
    ]);
  });
});

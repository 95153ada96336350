import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { LockedError, lockFolders, waitForFolders } from '../../scripts/lib/lock-folders.ts';

describe('lockFolders', () => {
  it('keeps a second run out, says who is at work, and lets it in afterwards', () => {
    const folder = newFolder();
    const lock = lockFolders([folder]);
    expect(() => lockFolders([folder])).toThrow(
      expect.objectContaining({
        name: 'LockedError',
        message: expect.stringMatching(
          new RegExp(`^dist is being written by process ${process.pid}, which began at .+; run this again`),
        ) as string,
      }) as LockedError,
    );
    lock.release();
    expect(existsSync(`${folder}.lock`)).toBe(false);
    lockFolders([folder]).release();
  });

  it('takes all folders or none', () => {
    const [one, other] = [newFolder(), newFolder()];
    const lock = lockFolders([other]);
    expect(() => lockFolders([one, other])).toThrow(LockedError);
    lockFolders([one]).release();
    lock.release();
  });

  it('takes over the lock of a run that was killed', async () => {
    const folder = newFolder();
    const script = `const { lockFolders } = await import(${JSON.stringify(join(process.cwd(), 'scripts/lib/lock-folders.ts'))});
      lockFolders([${JSON.stringify(folder)}]);
      console.log('locked');
      setInterval(() => undefined, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    expect(() => lockFolders([folder])).toThrow(`process ${child.pid}`);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(existsSync(`${folder}.lock`)).toBe(true);
    lockFolders([folder]).release();
  });

  it('is not kept out by a file that nobody holds', () => {
    const folder = newFolder();
    writeFileSync(`${folder}.lock`, 'process 1, which began long ago\n');
    lockFolders([folder]).release();
  });
});

describe('waitForFolders', () => {
  it('takes folders when the run that has them ends, and says once for whom it waits', async () => {
    const folder = newFolder();
    const lock = lockFolders([folder]);
    const waitedFor: string[] = [];
    const waiting = waitForFolders([folder], (who) => waitedFor.push(who));
    expect(waitedFor).toEqual([expect.stringMatching(new RegExp(`^process ${process.pid}, which began at `))]);
    setTimeout(lock.release, 700);
    const own = await waiting;
    expect(waitedFor).toHaveLength(1);
    expect(() => lockFolders([folder])).toThrow(LockedError);
    own.release();
  });
});

function newFolder(): string {
  return join(mkdtempSync(join(tmpdir(), 'gongbao-')), 'dist');
}

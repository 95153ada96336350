import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { RefusalError } from './refusal.ts';

/** Why a file cannot be read, by the error of the system. */
const WHY: Readonly<Record<string, string>> = {
  ENOENT: '链接指向的文件不存在，应改正或删去链接',
  ELOOP: '链接绕成一圈，应改正或删去链接',
  EACCES: '没有读取的权限，应给予权限',
  EPERM: '没有读取的权限，应给予权限',
};

const MEGABYTE = 1_000_000;

/**
 * Reads a file whole, and none that is no file, would never end, or is larger than anything of its kind.
 *
 * @param file as messages name it
 * @param most megabytes
 * @throws {RefusalError} saying what it is and what to do
 */
export function readRegularFile(path: string, file: string, most: number): Buffer {
  const refuse = (message: string): never => {
    throw new RefusalError({ file, line: 1, message, rule: 'read/file' });
  };
  try {
    const found = statSync(path);
    // What is received may hold a link to anything that this machine keeps to itself.
    if (!isInside(path)) refuse('链接指向文件夹之外，不会照读；请把文件本身放进来');
    if (found.isDirectory()) refuse('这是文件夹，应为文件；请把其中的文件移出来');
    if (!found.isFile()) refuse('这是管道或设备，应为公报文本；请移走');
    if (found.size > most * MEGABYTE)
      refuse(`文件有 ${Math.ceil(found.size / MEGABYTE)} MB，最多 ${most} MB；请按期分成几个文件`);
    // What systems show as files (/proc) is empty by its size, and some of it waits for ever to be read.
    return found.size === 0 ? Buffer.alloc(0) : readFileSync(path);
  } catch (error) {
    if (error instanceof RefusalError) throw error;
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && file.includes('\ufffd')) return refuse('文件名不是 UTF-8，打不开；请改名');
    return refuse(WHY[code] ?? `无法读取：${message}`);
  }
}

function isInside(path: string): boolean {
  return realpathSync(path).startsWith(realpathSync(dirname(path)) + sep);
}

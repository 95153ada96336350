import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toZip } from '../../src/gazette/export/zip.ts';

const NAME = '京政发〔2011〕36号 北京市人民政府关于进一步加强淘汰落后产能工作的实施意见.txt';
/** Of the central directory (APPNOTE 4.3.12). */
const HEADER = strToU8('PK\x01\x02');

function centralHeader(archive: Uint8Array): DataView {
  const at = Buffer.from(archive).indexOf(HEADER);
  return new DataView(archive.buffer, archive.byteOffset + at);
}

describe('toZip', () => {
  it('says that names are UTF-8, and that the archive is of Unix, for else unzip reads them in a code page of DOS', () => {
    const header = centralHeader(toZip([[NAME, '正文']]));
    expect(header.getUint8(5)).toBe(3);
    expect(header.getUint16(8, true) & 0x800).toBe(0x800);
  });

  it('lets whoever unpacks a file read and write it', () => {
    expect(centralHeader(toZip([[NAME, '正文']])).getUint32(38, true) >>> 16).toBe(0o100644);
  });

  it('gives the files back', () => {
    expect(unzipSync(toZip([[NAME, '正文']]))).toEqual({ [NAME]: strToU8('正文') });
  });
});

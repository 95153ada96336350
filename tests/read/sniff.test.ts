import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ReadError } from '../../src/gazette/read/read-error.ts';
import { sniff } from '../../src/gazette/read/sniff.ts';

const CFB = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]);
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]);
const CONTENT_TYPES =
  '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

describe('sniff', () => {
  it.each([
    ['text', strToU8('北京市人民政府公报\n')],
    ['text', strToU8('面积<5公顷\n<table><tr><td>甲</td></tr></table>')],
    ['html', strToU8('<!-- saved from url --><!DOCTYPE html><html><body>公报</body></html>')],
    ['html', strToU8('<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body>公报</body></html>')],
    ['html', strToU8('<head><title>公报</title></head>')],
    ['html', strToU8('<body>公报</body>')],
    ['html', strToU8('<meta charset="utf-8">公报')],
    ['pdf', strToU8('%PDF-1.7\n%âãÏÓ\n')],
    ['docx', zipSync({ '[Content_Types].xml': strToU8(CONTENT_TYPES), 'word/document.xml': strToU8('<w/>') })],
    ['ofd', zipSync({ 'OFD.xml': strToU8('<ofd/>'), 'Doc_0/Document.xml': strToU8('<ofd/>') })],
  ])('tells %s by its content', async (format, bytes) => {
    expect(await sniff(bytes)).toBe(format);
  });

  it.each([
    ['.docx', CFB],
    ['.docx', strToU8('{\\rtf1\\ansi 公报}')],
    ['解开', zipSync({ 'a.txt': strToU8('公报') })],
    ['识别', PNG],
    ['识别', strToU8('<svg xmlns="http://www.w3.org/2000/svg"><text>公报</text></svg>')],
    ['XML', strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>')],
    ['.mht', strToU8('From: <由 Microsoft Internet Explorer 5 保存>\nMIME-Version: 1.0\n')],
    ['已损坏', strToU8('PK\u0003\u0004 cut off')],
  ])('refuses other files and says what to do (%s)', async (advice, bytes) => {
    await expect(sniff(bytes)).rejects.toMatchObject({
      rule: 'read/unsupported',
      message: expect.stringContaining(advice) as string,
    } satisfies Partial<ReadError>);
  });
});

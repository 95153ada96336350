import { describe, expect, it } from 'vitest';
import { exportJson } from '../../src/gazette/export/export-json.ts';
import { madeWith } from '../../src/gazette/export/made.ts';
import { FORMATS } from '../../src/gazette/export/formats.ts';
import { convertSeeds } from '../helpers/convert-seeds.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { findLost, READERS, type TextFormat } from '../helpers/read-downloads.ts';
import { EXPORT_OPTIONS } from '../helpers/export-options.ts';
import { sampleDocument } from '../helpers/sample-document.ts';

describe.each(Object.entries(READERS))('%s', (name, read) => {
  const write = async (document: GazetteDocument): Promise<string> =>
    await FORMATS[name as TextFormat].write(document, EXPORT_OPTIONS);

  it('holds all text of a tree that has one of everything, in order', async () => {
    expect(findLost(sampleDocument(), read(await write(sampleDocument())))).toEqual([]);
  });

  it('holds all text of every document of the gazettes, in order', async () => {
    const documents = convertSeeds();
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents) {
      expect(findLost(document, read(await write(document))), document.id).toEqual([]);
    }
  });

  it('says that it is made from a scan and no official text, where that was printed and where it is published', async () => {
    const file = await write(sampleDocument());
    expect(file).toContain('本文由政府公报的扫描件转成文字，不是官方文本，仅供查阅；以印刷的公报为准。');
    expect(file).toContain(sampleDocument().source.sha256);
    expect(file).toContain('gongbao 0.0.0');
    expect(file).toContain('《样本区人民政府公报》2019年第1期，第1页');
    expect(file).toContain('https://gongbao.example/documents/yangzhengfa-2019-19/');
  });
});

describe('json', () => {
  it('is the document, what it was made by, and nothing else', () => {
    for (const document of [sampleDocument(), ...convertSeeds()]) {
      expect(JSON.parse(exportJson(document, EXPORT_OPTIONS))).toEqual({ ...document, made: madeWith(EXPORT_OPTIONS) });
    }
  });
});

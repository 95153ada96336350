import { describe, expect, it } from 'vitest';
import { exportJson } from '../../src/gazette/export/export-json.ts';
import { FORMATS } from '../../src/gazette/export/formats.ts';
import { convertSeeds } from '../helpers/convert-seeds.ts';
import { findLost, READERS } from '../helpers/read-downloads.ts';
import { sampleDocument } from '../helpers/sample-document.ts';

const OPTIONS = { site: 'https://gongbao.example', issue: { name: '样本区人民政府公报', issue: '2019年第1期' } };

describe.each(Object.entries(READERS))('%s', (name, read) => {
  const { write } = FORMATS[name as keyof typeof READERS];

  it('holds all text of a tree that has one of everything, in order', () => {
    expect(findLost(sampleDocument(), read(write(sampleDocument(), OPTIONS)))).toEqual([]);
  });

  it('holds all text of every document of the gazettes, in order', () => {
    const documents = convertSeeds();
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents) {
      expect(findLost(document, read(write(document, OPTIONS))), document.id).toEqual([]);
    }
  });

  it('says that it is made from a scan, where that was printed and where it is published', () => {
    const file = write(sampleDocument(), OPTIONS);
    expect(file).toContain('本文由政府公报的扫描件转成文字，仅供查阅；以印刷的公报为准。');
    expect(file).toContain('《样本区人民政府公报》2019年第1期，第1页');
    expect(file).toContain('https://gongbao.example/documents/yangzhengfa-2019-19/');
  });
});

describe('json', () => {
  it('is the document and nothing else', () => {
    for (const document of [sampleDocument(), ...convertSeeds()]) {
      expect(JSON.parse(exportJson(document))).toEqual(document);
    }
  });
});

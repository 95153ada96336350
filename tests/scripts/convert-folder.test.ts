import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { convertFolder } from '../../scripts/lib/convert-folder.ts';
import { suggestSidecar } from '../../scripts/lib/suggest-sidecar.ts';
import { writeCollection } from '../../scripts/lib/write-collection.ts';
import type { GazetteIssue } from '../../src/gazette/model/gazette-issue.ts';
import { convert, GOOD, noted, QUIET } from '../helpers/convert-in-temp.ts';

describe('convertFolder', () => {
  it('converts a gazette of another city and year without sidecar', async () => {
    const { result, content } = await convert((seeds) => cpSync(GOOD, join(seeds, 'qingjiang-2022-6.txt')));
    expect(result.errors).toEqual([]);
    expect(result.issues[0]).toMatchObject({
      id: 'qingjiang-2022-6',
      name: '清江市人民政府公报',
      issue: '2022年第6期（总第118期）',
    });
    const sidecar = parse(suggestSidecar(result.issues[0] as GazetteIssue) ?? '') as unknown;
    expect(sidecar).toMatchObject({ name: '清江市人民政府公报', year: 2022, number: 6, date: '2022-06-30' });
    expect(readdirSync(join(content, 'documents')).filter((name) => name.endsWith('.mdx'))).toEqual([
      'qingzhengfa-2022-11.mdx',
      'qingzhenggui-2022-2.mdx',
      'qingzhenggui-2022-5.mdx',
    ]);
    expect(existsSync(join(content, 'permalinks.txt'))).toBe(false);
  });

  it('leaves out a gazette that cannot be believed, until its sidecar says why it may be', async () => {
    const put = (sidecar: string) => (seeds: string) => {
      cpSync(GOOD, join(seeds, 'good.txt'));
      const text = noted(readFileSync(GOOD, 'utf8')).replaceAll(/^(第.+条.*)$/gm, '$1\n\n字号：[ 大 中 小 ]');
      writeFileSync(join(seeds, 'bad.txt'), text);
      writeFileSync(join(seeds, 'bad.yaml'), sidecar);
    };
    const { result } = await convert(put(''));
    expect(result.issues.map(({ id }) => id)).toEqual(['good']);
    expect(result.errors).toEqual([
      expect.stringMatching(/^seeds\/bad\.txt:\d+:1 .+应不超过.+ {2}confidence\/controls$/),
    ]);
    const { result: accepted } = await convert(put('accepted: 原刊如此\n'));
    expect(accepted.issues.map(({ id }) => id)).toEqual(['bad', 'good']);
    expect(accepted.errors).toEqual([]);
    expect(accepted.issues[0]).toMatchObject({ accepted: '原刊如此' });
    const { result: unreasoned } = await convert(put("accepted: ' '\n"));
    expect(unreasoned.errors).toEqual([expect.stringMatching(/accepted 不合要求：应写明理由 {2}read\/sidecar$/)]);
  });

  it('reads what a file is and not what it is called', async () => {
    const { result } = await convert((seeds) => {
      cpSync('tests/read/html/fixtures/state-council-page/input.html', join(seeds, '通知.TXT'));
      cpSync('tests/read/docx/saved/menzhengfa-2019-19.docx', join(seeds, 'saved.bin'));
      writeFileSync(join(seeds, 'README.md'), '# 公报');
    });
    expect(result.errors).toEqual([]);
    expect(result.issues.map(({ source }) => source.file)).toEqual(['seeds/saved.bin', 'seeds/通知.TXT']);
  });

  it('gives a document the id that its sidecar says', async () => {
    const { result } = await convert((seeds) => {
      cpSync(GOOD, join(seeds, 'good.txt'));
      writeFileSync(join(seeds, 'good.yaml'), 'ids: [{ document: 清政规〔2022〕5号, id: by-hand-5 }]\n');
    });
    expect(result.errors).toEqual([]);
    expect(result.documents.map(({ id }) => id)).toContain('by-hand-5');
  });

  it.each([
    ['with', 'words: { genres: [备注] }\n', ['中华人民共和国特种设备安全法', '备注']],
    ['without', '', ['中华人民共和国特种设备安全法']],
  ])('links a gazette %s the words of its series', async (_, words, cited) => {
    const { result } = await convert((seeds) => {
      const text = readFileSync(GOOD, 'utf8').replace('《特种设备安全监察条例》', '《备注》');
      writeFileSync(join(seeds, 'good.txt'), text);
      writeFileSync(join(seeds, 'good.yaml'), `name: 清江市人民政府公报\n${words}`);
    });
    const [first] = result.documents.filter(({ docNumber }) => docNumber === '清政规〔2022〕2号');
    expect(first?.references.filter(({ relation }) => relation === 'basis').map(({ cite }) => cite)).toEqual(
      cited.map((title) => `《${title}》`),
    );
  });

  it('says that a folder holds no gazette', async () => {
    expect((await convert(() => undefined)).result.errors).toEqual([expect.stringMatching(/没有公报.+read\/empty$/)]);
  });

  it('changes nothing in the collection but what it writes, and leaves nothing beside it', async () => {
    const { content, seeds } = await convert((folder) => cpSync(GOOD, join(folder, 'qingjiang-2022-6.txt')));
    writeFileSync(join(content, 'permalinks.txt'), '/documents/gone/\n');
    writeFileSync(join(content, 'README.md'), 'By hand.\n');
    writeFileSync(join(content, 'documents/gone.mdx'), '');
    const before = statSync(join(content, 'documents/qingzhenggui-2022-5.mdx')).mtimeMs;
    await convertFolder({ seeds, content, asOf: '2026-11-01' }, QUIET);
    expect(readFileSync(join(content, 'permalinks.txt'), 'utf8')).toBe('/documents/gone/\n');
    expect(readFileSync(join(content, 'README.md'), 'utf8')).toBe('By hand.\n');
    expect(existsSync(join(content, 'documents/gone.mdx'))).toBe(false);
    expect(statSync(join(content, 'documents/qingzhenggui-2022-5.mdx')).mtimeMs).toBeCloseTo(before, 0);
    expect(readdirSync(dirname(content)).sort()).toEqual(['content', 'seeds']);
  });

  it('reads a gazette whose name is Chinese, under its pinyin or the id that its sidecar gives', async () => {
    const { result } = await convert((seeds) => {
      cpSync(GOOD, join(seeds, '清江公报2022年第6期.txt'));
      writeFileSync(join(seeds, '公报.TXT'), noted(readFileSync(GOOD, 'utf8')));
      writeFileSync(join(seeds, '公报.yaml'), 'id: qingjiang-2022-7\n');
    });
    expect(result.errors).toEqual([]);
    expect(result.issues.map(({ id }) => id)).toEqual(['qingjiang-2022-7', 'qingjianggongbao2022niandi6qi']);
  });

  it('publishes no gazette that takes too long, but the others', async () => {
    const { result } = await convert((seeds) => {
      cpSync(GOOD, join(seeds, 'good.txt'));
      const paragraph = '第一条 为了加强节约用水管理，建设节水型社会，根据有关法律、法规，制定本办法。\n\n';
      writeFileSync(join(seeds, 'slow.txt'), `滨海市人民政府关于节水的通知\n\n${paragraph.repeat(60_000)}`);
    }, 2);
    expect(result.errors).toEqual([expect.stringMatching(/^seeds\/slow\.txt:1:1 整理超过 2 秒.+ {2}convert\/time$/)]);
    expect(result.issues.map(({ id }) => id)).toEqual(['good']);
  });

  it('leaves the collection as it was where no gazette can be read', async () => {
    const { content, seeds } = await convert((folder) => cpSync(GOOD, join(folder, 'qingjiang-2022-6.txt')));
    writeFileSync(join(seeds, 'qingjiang-2022-6.txt'), '');
    await convertFolder({ seeds, content, asOf: '2026-11-01' }, QUIET);
    expect(existsSync(join(content, 'documents/qingzhenggui-2022-5.mdx'))).toBe(true);
  });

  it('leaves nothing beside the collection where the file system refuses to write it', async () => {
    const { content, seeds } = await convert((folder) => cpSync(GOOD, join(folder, 'qingjiang-2022-6.txt')));
    const before = readdirSync(content, { recursive: true }).sort();
    // A name that no file can have stops the writing half way.
    expect(() => {
      writeCollection(
        content,
        NONE,
        new Map([
          ['documents', 'no folder'],
          ['documents/under-a-file', ''],
        ]),
      );
    }).toThrow();
    expect(readdirSync(content, { recursive: true }).sort()).toEqual(before);
    expect(readdirSync(dirname(seeds)).sort()).toEqual(['content', 'seeds']);
  });
});

const NONE = {
  issues: [],
  documents: [],
  works: [],
  written: [],
  derived: {
    plans: { plans: [], edges: [], doubts: [] },
    ledger: { organs: [], tasks: [] },
    indicators: [],
    promises: [],
  },
};

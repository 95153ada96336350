import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { byNaturalOrder } from '../../scripts/lib/conversion/natural-order.ts';
import { convertFolder, type ConversionResult } from '../../scripts/lib/convert-folder.ts';
import { suggestSidecar } from '../../scripts/lib/suggest-sidecar.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { walkNodes } from '../../src/gazette/model/walk-nodes.ts';
import { aDocx, aParagraphOf } from '../helpers/a-docx.ts';
import { differencesBetween, outlineOf } from '../metamorphic/outline.ts';

const QUIET = { start: () => undefined, step: () => undefined, stop: () => undefined };
const ONE_FILE = 'tests/collections/qingjiang/seeds/qingjiang-2022-6.txt';
const LINES = readFileSync(ONE_FILE, 'utf8').split('\n');
/** Where its documents begin, and the colophon behind them. */
const STARTS = [22, ...linesWith(/^# 清江市人民政府(?:关于印发清江市“|$)/).filter((n) => n > 22), LINES.length];
const [FRONT, FIRST, SECOND, THIRD] = STARTS.map((start, i) => LINES.slice(STARTS[i - 1] ?? 0, start).join('\n'));
const NAME = 'qingjiang-2022-6';

const NOTICE = (n: number, about: string): string =>
  `清江市人民政府关于${about}的通知\n\n清政发〔2023〕${n}号\n\n各县（区）人民政府：\n\n现就${about}有关事项通知如下。\n\n清江市人民政府\n\n2023年${n}月8日\n`;

describe('a gazette in several files', () => {
  it('has the trees of one file that holds them all', async () => {
    const { documents, errors } = await convert({ '1.txt': FRONT, '2.txt': FIRST, '10.txt': SECOND, '11.txt': THIRD });
    expect(errors).toEqual([]);
    const whole = await convert({ [`../${NAME}.txt`]: LINES.join('\n') });
    expect(differencesBetween(outlineOf(whole), outlineOf({ documents }))).toEqual([]);
  });

  it('may be cut in the middle of a paragraph', async () => {
    const [above = '', below = ''] = LINES.join('\n').replace('结合本市实际，', '结合本市实际，|').split('|');
    const files = { '上.txt': above, '下.txt': below };
    const { documents } = await convert(files, { files: [{ name: '上.txt' }, { name: '下.txt' }] });
    const [cut] = documents;
    expect(cut?.source).toMatchObject({
      file: `seeds/${NAME}/上.txt`,
      lines: [23, expect.any(Number)],
      continuedIn: [
        { file: `seeds/${NAME}/下.txt`, sha256: sha256(files['下.txt']), from: above.split('\n').length + 1 },
      ],
    });
    const texts = cut?.parts.flatMap(({ children }) => [...walkNodes(children)]) ?? [];
    expect(texts.flatMap((node) => (node.type === 'paragraph' ? node.text : [])).join('\n')).toContain(
      '等法律、法规，结合本市实际，制定本办法。',
    );
  });

  it('says of each document which file it is in, and on which of its lines', async () => {
    const files = { '1.txt': FRONT, '2.txt': FIRST, '10.txt': SECOND, '11.txt': THIRD };
    const { documents } = await convert(files);
    expect(documents.map(({ source }) => [source.file, source.lines[0]])).toEqual([
      [`seeds/${NAME}/2.txt`, 1],
      [`seeds/${NAME}/10.txt`, 1],
      [`seeds/${NAME}/11.txt`, 1],
    ]);
    for (const document of documents) {
      const name = document.source.file.split('/').at(-1) as keyof typeof files;
      expect(document.source.sha256).toBe(sha256(files[name] ?? ''));
      expect(linesThatLackTheirWords(document, (files[name] ?? '').split('\n'))).toEqual([]);
    }
  });

  it('is published with the list of its files, whose checksum anybody can check', async () => {
    const files = { '1.txt': FRONT, '2.txt': FIRST };
    const { issues } = await convert(files);
    const list = Object.entries(files).map(([name, text]) => ({ file: name, sha256: sha256(text) }));
    expect(issues[0]?.source).toEqual({
      file: `seeds/${NAME}`,
      sha256: sha256(list.map((own) => `${own.sha256}  ${own.file}\n`).join('')),
      files: list.map((own) => ({ ...own, file: `seeds/${NAME}/${own.file}` })),
    });
    expect(parse(suggestSidecar(issues[0] as never) ?? '')).toMatchObject({
      files: list.map(({ file, sha256: own }) => ({ name: file, sha256: own })),
    });
  });

  it('has its contents page first, wherever its name has put it', async () => {
    const { documents, errors } = await convert({ '1.txt': FIRST, '2.txt': SECOND, '3.txt': THIRD, '目录.txt': FRONT });
    expect(errors).toEqual([]);
    expect(documents.map(({ gazette }) => gazette.page)).toEqual([1, 9, 17]);
  });

  it('may have files of several formats and no contents page: each begins a document', async () => {
    const word = aDocx(
      ['2022年清江市国民经济和社会发展统计公报', '清江市统计局', '2023年3月1日', '2022年，全市经济平稳增长。']
        .map((text, i) => aParagraphOf(text, i < 3 ? '<w:jc w:val="center"/>' : ''))
        .join(''),
    );
    const page = `<html><head><title>通知</title></head><body><h1>清江市人民政府关于禁止燃放烟花爆竹的通告</h1><p>为了保护环境，市政府决定，自2023年1月1日起禁止燃放烟花爆竹。</p><p>清江市人民政府</p><p>2022年12月8日</p></body></html>`;
    const { documents, errors } = await convert({
      '1号.txt': NOTICE(1, '加强节约用水'),
      '2号.html': page,
      '10号.docx': word,
      '11号.txt': '清政任〔2023〕2号\n\n关于王某某等同志任职的通知\n\n王某某任清江市财政局局长。\n\n2023年3月9日\n',
    });
    expect(errors).toEqual([]);
    expect(documents.map(({ title, docNumber }) => [title, docNumber])).toEqual([
      ['清江市人民政府关于加强节约用水的通知', '清政发〔2023〕1号'],
      ['清江市人民政府关于禁止燃放烟花爆竹的通告', null],
      ['2022年清江市国民经济和社会发展统计公报', null],
      ['关于王某某等同志任职的通知', '清政任〔2023〕2号'],
    ]);
    expect(documents.map(({ unaccounted }) => unaccounted)).toEqual([0, 0, 0, 0]);
  });

  it('has an annex in a file of its own', async () => {
    const annex = '附件\n\n清江市节约用水目标\n\n到2025年，全市用水总量控制在3亿立方米以内。\n';
    const notice = NOTICE(1, '加强节约用水').replace(
      '\n\n清江市人民政府\n',
      '\n\n附件：清江市节约用水目标\n\n清江市人民政府\n',
    );
    const { documents } = await convert({ '1.txt': notice, '1附件.txt': annex, '2.txt': NOTICE(2, '植树造林') });
    expect(documents.map(({ parts }) => parts.map(({ role }) => role))).toEqual([
      ['instrument', 'annex'],
      ['instrument'],
    ]);
  });

  it('has what a notice issues in a file of its own', async () => {
    const notice = NOTICE(1, '印发清江市节约用水办法').replace(
      /现就.+/,
      '现将《清江市节约用水办法》印发给你们，请遵照执行。',
    );
    const rules = '清江市节约用水办法\n\n第一条 为了节约用水，制定本办法。\n\n第二条 本办法自发布之日起施行。\n';
    const { documents } = await convert({ '1.txt': notice, '2.txt': rules, '3.txt': NOTICE(2, '植树造林') });
    expect(documents.map(({ parts }) => parts.map(({ role }) => role))).toEqual([
      ['notice', 'instrument'],
      ['instrument'],
    ]);
  });

  it('is corrected by errata that name the file', async () => {
    const { documents, errors } = await convert(
      { '1.txt': NOTICE(1, '加强节约用水'), '2.txt': NOTICE(2, '植树造休') },
      {
        errata: [
          { file: '2.txt', line: 1, found: '造休', should: '造林', reason: '误识' },
          { file: '2.txt', line: 99, found: '造休', should: '造林', reason: '误识' },
          { line: 7, found: '造休', should: '造林', reason: '误识' },
        ],
      },
    );
    expect(documents[1]?.title).toBe('清江市人民政府关于植树造林的通知');
    expect(documents[1]?.corrections).toMatchObject([{ line: 1, found: '造休' }]);
    expect(errors).toEqual([
      expect.stringMatching(`^seeds/${NAME}/1.txt:1:1 勘误没有写 file，应有“造休”。  clean/erratum-not-found$`),
      expect.stringMatching(`^seeds/${NAME}/2.txt:1:1 勘误所指 2.txt 第99行不存在`),
    ]);
  });

  it.each([
    [
      'a file that cannot be read',
      { '2.jpg': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') },
      {},
      /2\.jpg:1:1 .+识别.+ {2}read\/unsupported$/,
    ],
    ['a folder in it', { '2/3.txt': '甲' }, {}, /\/2:1:1 这是文件夹.+ {2}read\/file$/],
    ['a sidecar of another name', { 'other.yaml': 'year: 2022\n' }, {}, /other\.yaml:1:1 .+ {2}read\/sidecar$/],
    [
      'a file that its sidecar does not list',
      { '2.txt': NOTICE(2, '植树造林') },
      { files: [{ name: '1.txt' }] },
      /2\.txt:1:1 附文件的 files 没有列出.+ {2}read\/file$/,
    ],
    [
      'a file that only its sidecar has',
      {},
      { files: [{ name: '1.txt' }, { name: '2.txt' }] },
      /2\.txt:1:1 .+文件夹里没有 {2}read\/file$/,
    ],
    [
      'a file of other bytes',
      {},
      { files: [{ name: '1.txt', sha256: '0'.repeat(64) }] },
      /1\.txt:1:1 .+ {2}read\/sha256$/,
    ],
  ])('says one line of %s, and is published', async (_, files, sidecar, line) => {
    const { documents, errors } = await convert({ '1.txt': NOTICE(1, '加强节约用水'), ...files }, sidecar);
    expect(errors).toEqual([expect.stringMatching(line)]);
    expect(documents[0]?.docNumber).toBe('清政发〔2023〕1号');
  });

  it('does not go on behind a file that cannot be read', async () => {
    const [above, below] = ['为了加强管理，促进经济和', '社会发展，制定本办法，请遵照执行。'];
    const text = NOTICE(1, '加强节约用水')
      .replace('现就加强节约用水有关事项通知如下。', `${above}|${below}`)
      .split('|');
    const paragraphs = async (files: Record<string, string | Buffer>): Promise<(string | undefined)[]> => {
      const { documents } = await convert(files);
      return documents.flatMap(
        ({ parts }) => parts[0]?.children.flatMap((node) => (node.type === 'paragraph' ? node.text : [])) ?? [],
      );
    };
    const [first = '', third = ''] = text;
    expect(await paragraphs({ '1.txt': first, '3.txt': third })).toEqual([above + below]);
    expect(await paragraphs({ '1.txt': first, '2.txt': Buffer.of(0), '3.txt': third })).toEqual([above, below]);
  });

  it('names the file of each message', async () => {
    const { issues } = await convert({ '1.txt': NOTICE(1, '节水'), '2.txt': NOTICE(2, '植树（造林') });
    expect(issues[0]?.warnings.filter(({ rule }) => rule === 'parse/unclosed-bracket')).toMatchObject([
      { file: `seeds/${NAME}/2.txt`, line: 7, document: 'qingzhengfa-2023-2' },
    ]);
  });
});

describe('the order of files', () => {
  it('is that in which a reader counts them', () => {
    const names = ['10.txt', '第十件.docx', '2.txt', '第二件.docx', '１.txt', '02附件.txt', '第三件.docx'];
    expect(names.sort(byNaturalOrder)).toEqual([
      '１.txt',
      '2.txt',
      '02附件.txt',
      '10.txt',
      '第二件.docx',
      '第三件.docx',
      '第十件.docx',
    ]);
  });
});

interface Converted extends Pick<ConversionResult, 'issues' | 'errors'> {
  /** In the order of the gazette. */
  documents: GazetteDocument[];
}

async function convert(
  files: Record<string, string | Uint8Array | undefined>,
  sidecar: object = {},
): Promise<Converted> {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
  const seeds = join(folder, 'seeds');
  for (const [name, content = ''] of Object.entries(files)) {
    const file = join(seeds, NAME, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  if (Object.keys(sidecar).length > 0) writeFileSync(join(seeds, NAME, `${NAME}.yaml`), stringify(sidecar));
  const result = await convertFolder({ seeds, content: join(folder, 'content'), asOf: '2026-11-01' }, QUIET);
  return { ...result, documents: result.documents.toSorted((a, b) => a.gazette.seq - b.gazette.seq) };
}

function linesWith(pattern: RegExp): number[] {
  return LINES.flatMap((line, i) => (pattern.test(line) ? [i] : []));
}

function sha256(text: string | undefined): string {
  return createHash('sha256')
    .update(text ?? '')
    .digest('hex');
}

/** Nodes whose first words are not on the line that they name. */
function linesThatLackTheirWords({ parts }: GazetteDocument, lines: readonly string[]): string[] {
  return parts
    .flatMap(({ children }) => [...walkNodes(children)])
    .flatMap((node) => {
      const words = 'text' in node ? node.text.slice(0, 3) : '';
      return lines[(node.lines[0]?.[0] ?? 0) - 1]?.includes(words) ? [] : [node.id];
    });
}

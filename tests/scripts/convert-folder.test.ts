import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { convertFolder, type ConversionResult } from '../../scripts/lib/convert-folder.ts';
import { suggestSidecar } from '../../scripts/lib/suggest-sidecar.ts';
import type { GazetteIssue } from '../../src/gazette/model/gazette-issue.ts';

const QUIET = { start: () => undefined, step: () => undefined, stop: () => undefined };
/** Ten to the tenth words, were it unfolded. */
const BOMB = Array.from({ length: 10 }, (_, i) =>
  i === 0 ? `a0: &a0 [${'甲, '.repeat(10)}]\n` : `a${i}: &a${i} [${`*a${i - 1}, `.repeat(10)}]\n`,
).join('');
const GOOD = 'tests/collections/qingjiang/seeds/qingjiang-2022-6.txt';

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
      const text = noted(readFileSync(GOOD, 'utf8')).replaceAll(/^(第.+条.*)$/gm, '$1\n\n【打印本页】 【关闭窗口】');
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

  it.each([
    [
      'an empty file',
      (seeds: string) => writeFileSync(join(seeds, 'bad.txt'), ''),
      /^seeds\/bad\.txt:1:1 .+ {2}read\/empty$/,
    ],
    [
      'a binary file',
      (seeds: string) => writeFileSync(join(seeds, 'bad.txt'), Buffer.from([0, 1, 2, 255, 254])),
      /read\/binary$/,
    ],
    [
      'a file without a document',
      (seeds: string) => writeFileSync(join(seeds, 'bad.txt'), '甲。\n乙。\n'),
      /^seeds\/bad\.txt:1:1 .+ {2}segment\/no-document$/,
    ],
    ['a sidecar that is no YAML', withSidecar('name: [甲\n'), /^seeds\/bad\.yaml:\d+:1 .+ {2}read\/sidecar$/],
    [
      'a sidecar with a day that no calendar has',
      withSidecar('date: 2020-02-31\n'),
      /^seeds\/bad\.yaml:1:1 .+ {2}read\/sidecar$/,
    ],
    [
      'a sidecar with an id that is no address',
      withSidecar('ids: [{ document: 甲, id: 甲 }]\n'),
      /^seeds\/bad\.yaml:1:1 .+ {2}read\/sidecar$/,
    ],
    ['a sidecar with a character that is no text', withSidecar('name: "甲\\t乙"\n'), /read\/sidecar$/],
    ['a sidecar with an unknown field', withSidecar('name: 甲公报\nyaer: 2020\n'), /read\/sidecar$/],
    [
      'a sidecar of other bytes',
      withSidecar(`sha256: '${'0'.repeat(64)}'\n`),
      /^seeds\/bad\.txt:1:1 .+ {2}read\/sha256$/,
    ],
    [
      'an erratum that is not found',
      withSidecar('errata: [{ line: 45, found: 无, should: 有, reason: 试 }]\n'),
      /clean\/erratum-not-found$/,
    ],
    [
      'an erratum that the masthead lacks',
      withSidecar('errata: [{ line: 3, found: 无, should: 有, reason: 试 }]\n'),
      /clean\/erratum-not-found$/,
    ],
    [
      'a file without a title but marks',
      (seeds) => writeFileSync(join(seeds, 'bad.txt'), '**'),
      /segment\/no-document$/,
    ],
    [
      'a name that gives no id',
      (seeds) => cpSync(GOOD, join(seeds, '★.txt')),
      /^seeds\/★\.txt:1:1 .+请在 seeds\/★\.yaml 里写 id: … {2}read\/name$/,
    ],
    [
      'a name that gives an id longer than a file name may be',
      (seeds) => cpSync(GOOD, join(seeds, `${'a'.repeat(200)}.txt`)),
      /read\/name$/,
    ],
    [
      'a name that gives the id of another',
      (seeds) => writeFileSync(join(seeds, 'good_.txt'), noted(readFileSync(GOOD, 'utf8'))),
      /^seeds\/good_\.txt:1:1 与 seeds\/good\.txt 的编号同为 good，.+ {2}read\/name$/,
    ],
    ['an id of nothing but a hyphen', withSidecar("ids: [{ document: 甲, id: '-' }]\n"), /read\/sidecar$/],
    ['an id of 300 characters', withSidecar(`ids: [{ document: 甲, id: ${'a'.repeat(300)} }]\n`), /read\/sidecar$/],
    ['a sidecar of aliases that unfold without end', withSidecar(BOMB), /^seeds\/bad\.yaml:1:1 .+ {2}read\/sidecar$/],
    [
      'a sidecar that is a folder',
      (seeds) => {
        withSidecar('')(seeds);
        rmSync(join(seeds, 'bad.yaml'));
        mkdirSync(join(seeds, 'bad.yaml'));
      },
      /^seeds\/bad\.yaml:1:1 .+ {2}read\/file$/,
    ],
    [
      'a sidecar without a gazette',
      (seeds) => writeFileSync(join(seeds, 'god.yaml'), 'name: 清江市人民政府公报\n'),
      /^seeds\/god\.yaml:1:1 没有同名的公报文件.+ {2}read\/sidecar$/,
    ],
    [
      'a file of an old word processor',
      (seeds) => writeFileSync(join(seeds, '公报.DOC'), Buffer.from('d0cf11e0a1b11ae1'.padEnd(1200, '0'), 'hex')),
      /^seeds\/公报\.DOC:1:1 .+请另存为 \.docx {2}read\/unsupported$/,
    ],
    [
      'an empty folder',
      (seeds) => mkdirSync(join(seeds, 'bad.txt')),
      /^seeds\/bad\.txt:1:1 文件夹里没有文件.+ {2}read\/empty$/,
    ],
    ['links in a circle', (seeds) => symlinkSync('bad.txt', join(seeds, 'bad.txt')), /链接绕成一圈.+ {2}read\/file$/],
    ['a link to nothing', (seeds) => symlinkSync('gone', join(seeds, 'bad.txt')), /链接指向的文件不存在.+read\/file$/],
    [
      'a link to what lies elsewhere',
      (seeds) => symlinkSync('/etc/passwd', join(seeds, 'bad.txt')),
      /链接指向文件夹之外.+ {2}read\/file$/,
    ],
    [
      'a link to a folder elsewhere',
      (seeds) => symlinkSync('/etc', join(seeds, 'bad')),
      /^seeds\/bad:1:1 链接指向文件夹之外.+ {2}read\/file$/,
    ],
    [
      'a name as long as names may be',
      (seeds) => cpSync(GOOD, join(seeds, `${'a'.repeat(251)}.txt`)),
      /请在 seeds\/a+\.yaml 里写 id: … {2}read\/name$/,
    ],
    [
      'a name that is no UTF-8',
      (seeds) => writeFileSync(Buffer.concat([Buffer.from(`${seeds}/bad`), Buffer.from([0xff])]), '公报'),
      /文件名不是 UTF-8.+ {2}read\/file$/,
    ],
    [
      'a name that is composed otherwise',
      (seeds) => {
        writeFileSync(join(seeds, 'cafe\u0301.txt'), noted(readFileSync(GOOD, 'utf8')));
        writeFileSync(join(seeds, 'caf\u00e9.txt'), noted(readFileSync(GOOD, 'utf8')).replaceAll('2022', '2021'));
      },
      /的编号同为 cafe，.+ {2}read\/name$/,
    ],
    [
      'a sidecar with a tag',
      withSidecar('name: !!js/function x\n'),
      /^seeds\/bad\.yaml:1:1 有不认识的标记.+read\/sidecar$/,
    ],
    ['a sidecar with a key twice', withSidecar('year: 2020\nyear: 2021\n'), /^seeds\/bad\.yaml:2:1 .+read\/sidecar$/],
    ['a sidecar that merges', withSidecar('<<: { name: 甲 }\n'), /read\/sidecar$/],
    ['a number that no issue has', withSidecar('number: 1e999\n'), /read\/sidecar$/],
    ['two YAML documents', withSidecar('year: 2020\n---\nyear: 2021\n'), /^seeds\/bad\.yaml:2:1 .+read\/sidecar$/],
    ['a pipe', (seeds) => execFileSync('mkfifo', [join(seeds, 'bad.txt')]), /这是管道或设备.+ {2}read\/file$/],
    [
      'a file larger than any gazette',
      (seeds) => {
        writeFileSync(join(seeds, 'bad.txt'), '');
        truncateSync(join(seeds, 'bad.txt'), 100_000_000);
      },
      /文件有 100 MB，一期公报不会超过 16 MB，请按期拆开 {2}read\/unsupported$/,
    ],
    ['a file cut in a character', withCut, /^seeds\/bad\.txt:\d+:1 .+ {2}read\/truncated$/],
  ])('says one line of %s, and still writes what is good', async (_, spoil, line) => {
    const { result, content } = await convert((seeds) => {
      cpSync(GOOD, join(seeds, 'good.txt'));
      spoil(seeds);
    });
    expect(result.errors.filter((error) => line.test(error))).toHaveLength(1);
    expect(existsSync(join(content, 'documents/qingzhenggui-2022-5.mdx'))).toBe(true);
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
});

async function convert(
  fill: (seeds: string) => unknown,
  seconds?: number,
): Promise<{
  result: ConversionResult;
  seeds: string;
  content: string;
}> {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
  const seeds = join(folder, 'seeds');
  const content = join(folder, 'content');
  mkdirSync(seeds);
  fill(seeds);
  return { result: await convertFolder({ seeds, content, asOf: '2026-11-01' }, QUIET, seconds), seeds, content };
}

function withSidecar(yaml: string): (seeds: string) => void {
  return (seeds) => {
    writeFileSync(join(seeds, 'bad.txt'), noted(readFileSync(GOOD, 'utf8')));
    writeFileSync(join(seeds, 'bad.yaml'), yaml);
  };
}

function withCut(seeds: string): void {
  writeFileSync(join(seeds, 'bad.txt'), Buffer.from(`${noted(readFileSync(GOOD, 'utf8'))}号`).subarray(0, -1));
}

/** The same gazette with other numbers, so that its documents have ids of their own. */
function noted(text: string): string {
  return text.replaceAll('清政', '明政');
}

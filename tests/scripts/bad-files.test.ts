import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convert, GOOD, noted } from '../helpers/convert-in-temp.ts';

/** Ten to the tenth words, were it unfolded. */
const BOMB = Array.from({ length: 10 }, (_, i) =>
  i === 0 ? `a0: &a0 [${'甲, '.repeat(10)}]\n` : `a${i}: &a${i} [${`*a${i - 1}, `.repeat(10)}]\n`,
).join('');

describe('a file that cannot be read', () => {
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
});

function withSidecar(yaml: string): (seeds: string) => void {
  return (seeds) => {
    writeFileSync(join(seeds, 'bad.txt'), noted(readFileSync(GOOD, 'utf8')));
    writeFileSync(join(seeds, 'bad.yaml'), yaml);
  };
}

function withCut(seeds: string): void {
  writeFileSync(join(seeds, 'bad.txt'), Buffer.from(`${noted(readFileSync(GOOD, 'utf8'))}号`).subarray(0, -1));
}

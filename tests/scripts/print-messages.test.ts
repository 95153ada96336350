import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { convertFolder, type ConversionResult } from '../../scripts/lib/convert-folder.ts';
import { fixToYaml } from '../../scripts/lib/fix-to-yaml.ts';
import { describeMessages } from '../../scripts/lib/print-messages.ts';
import { fieldsOfSidecar } from '../../scripts/lib/read-sidecar.ts';
import type { GazetteIssue, Warning } from '../../src/gazette/model/gazette-issue.ts';

const QUIET = { start: () => undefined, step: () => undefined, stop: () => undefined };
/** A rural district's notice (乡镇政府), copied with its slips: each is told by another rule. */
const SLIPS = `江北市人民政府关于印发江北市户外广告设施管理办法的通知
江政发〔2021〕8号

各县（市、区）人民政府，市政府各部门、各直属机构：

现将《江北市户外广告设施管理办法印发给你们，请认真贯彻执行。

江北市人民政府
2021年2月30日

江北市户外广告设施管理办法

第一条 为加强户外广告设施管理，根据《中华人民共和国广告法》，制定本办法。

第三条 本办法适用于户外广告设施的设置（包括更新、拆除及其监督管理。

第四条 市城市管理部门履行下列职责：

（一）编制设置规划；

（三）组织检查。

第五条 本办法自2021年4月1日起施行。
`;

async function convert(text: string, sidecar = ''): Promise<{ result: ConversionResult; printed: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
  const seeds = join(folder, 'seeds');
  mkdirSync(seeds);
  writeFileSync(join(seeds, 'slips.txt'), text);
  if (sidecar !== '') writeFileSync(join(seeds, 'slips.yaml'), sidecar);
  const result = await convertFolder({ seeds, content: join(folder, 'content'), asOf: '2026-11-01' }, QUIET);
  return { result, printed: describeMessages({ ...result, sidecarFields: (file) => fieldsOfSidecar(seeds, file) }) };
}

/** What stands behind “可粘进”, as an editor would copy it. */
function pasted(printed: readonly string[]): string {
  return `${printed.slice(printed.findIndex((line) => line.includes('可粘进')) + 1).join('\n')}\n`;
}

describe('what is printed of the messages', () => {
  it('has line, words, what was expected, what to do and what to paste', async () => {
    const { printed } = await convert(SLIPS);
    expect(printed.join('\n')).toMatchInlineSnapshot(`
      "
      seeds/slips.txt（《江北市人民政府关于印发江北市户外广告设施管理办法的通知》，已整理）：提醒5条，说明1条
        提醒　括号不成对　2条
          书名号、括号或引号只有一半。怎么办：与原刊核对：识别错的，把 errata 里的 should 改为原刊的字再粘进说明；原刊如此的不必管。
          seeds/slips.txt:6:1 “现将《江北市户外广告设施”里的《没有成对，应有》  parse/unclosed-bracket
          seeds/slips.txt:15:1 “于户外广告设施的设置（包括更新、拆除及其”里的（没有成对，应有）  parse/unclosed-bracket
        提醒　日期有误　1条
          日历上没有这一天，照原样保留，不作为日期。怎么办：与原刊核对：识别错的，把 errata 里的 should 改为原刊的字再粘进说明；原刊如此的不必管。
          seeds/slips.txt:8:1 没有“2021年2月30日”这一天，应为日历上有的日期  parse/impossible-date
        提醒　序号跳号　2条
          同级序号中间缺了一个，可能漏扫，也可能原文如此。怎么办：与原刊核对：识别错的，把 errata 里的 should 改为原刊的字再粘进说明；原刊如此的不必管。
          seeds/slips.txt:15:1 序号“第三条”不连续，前一个是“第一条”，应与它相接  parse/number-gap
          seeds/slips.txt:21:1 序号“（三）”不连续，前一个是“（一）”，应与它相接  parse/number-gap
        可粘进 seeds/slips.yaml：
      # should 与 found 相同的，先改为原刊的字；不改的没有作用
      errata:
        - line: 6
          found: 现将《江北市户外
          should: 现将《江北市户外
          reason: 据原刊改正
        - line: 15
          found: 告设施的设置（包括更新、
          should: 告设施的设置（包括更新、
          reason: 据原刊改正
        - line: 9
          found: 2021年2月30日
          should: 2021年2月30日
          reason: 据原刊改正
        - line: 15
          found: 第三条
          should: 第三条
          reason: 据原刊改正
        - line: 21
          found: （三）
          should: （三）
          reason: 据原刊改正"
    `);
  });

  it('can be pasted as it is, changes nothing then, and can be filled in', async () => {
    const { result, printed } = await convert(SLIPS);
    const yaml = pasted(printed);
    const { result: same } = await convert(SLIPS, yaml);
    expect(same.errors).toEqual([]);
    expect(same.documents[0]?.parts).toEqual(result.documents[0]?.parts);
    const filled = yaml
      .replace('should: 现将《江北市户外', 'should: 现将《江北市》户外')
      .replace('should: 2021年2月30日', 'should: 2021年2月20日')
      .replace('should: 第三条', 'should: 第二条')
      .replace('should: 第四条', 'should: 第三条');
    const { result: mended } = await convert(SLIPS, filled);
    expect(mended.errors).toEqual([]);
    expect(mended.documents[0]?.dateSigned).toBe('2021-02-20');
    const rules = (found: ConversionResult): string[] =>
      found.issues.flatMap((issue) => issue.warnings.map((w) => w.rule));
    expect(rules(result).filter((rule) => !rules(mended).includes(rule))).toContain('parse/impossible-date');
    expect(mended.documents[0]?.corrections.map(({ replaced }) => replaced)).toContain('第二条');
  });

  it('can be pasted below the errata that the sidecar has', async () => {
    const before = 'errata:\n  - line: 4\n    found: 各县\n    should: 各县\n    reason: 试\n';
    const { printed } = await convert(SLIPS, before);
    const { result } = await convert(SLIPS, before + pasted(printed));
    expect(result.errors).toEqual([]);
  });

  it('names the line on which the words of an erratum stand', async () => {
    const wrong = 'errata:\n  - line: 3\n    found: 第一条\n    should: 第一条\n    reason: 试\n';
    const { printed } = await convert(SLIPS, wrong.replace('line: 3', 'line: 4'));
    expect(printed.join('\n')).toContain('勘误所指“第一条”不在第4行，在第13行');
    const { result } = await convert(SLIPS, wrong.replace('line: 3', 'line: 13'));
    expect(result.errors).toEqual([]);
  });

  it('has the worst first, says of notes only how many there are, and of many only the first', () => {
    const printed = describeMessages({
      issues: [issue('few', [warning('parse/number-gap', 'warning'), warning('link/unresolved', 'info')])],
      withheld: [
        issue(
          'worst',
          Array.from({ length: 2000 }, () => warning('confidence/torn', 'error')),
        ),
      ],
      refusals: Array.from({ length: 30 }, (_, i) => ({
        file: `seeds/${i}.doc`,
        line: 1,
        message: '旧格式',
        rule: 'read/unsupported',
      })),
      sidecarFields: () => [],
    });
    expect(printed.length).toBeLessThan(150);
    expect(printed[1]).toBe('seeds/0.doc（有误）：错误1条');
    expect(printed.at(-1)).toMatch(/^另有 12 个文件有提醒/);
    const alone = describeMessages({
      issues: [issue('few', [warning('link/unresolved', 'info')])],
      withheld: [],
      refusals: [],
      sidecarFields: () => [],
    });
    expect(alone).toEqual([]);
  });

  it('says how many more there are of one rule', () => {
    const many = issue(
      'many',
      Array.from({ length: 2000 }, () => warning('parse/number-gap', 'warning')),
    );
    const printed = describeMessages({ issues: [many], withheld: [], refusals: [], sidecarFields: () => [] });
    expect(printed.length).toBeLessThan(12);
    expect(printed.at(-1)).toContain('另有1995条');
  });
});

it('puts what settles several messages into one list of each kind, once', () => {
  const erratum = { line: 3, found: '甲', should: '甲', reason: '据原刊改正' };
  const yaml = fixToYaml([{ errata: [erratum] }, { errata: [erratum] }, { runningHeads: ['【打印本页】'] }], []);
  expect(parse(yaml)).toEqual({ errata: [erratum], runningHeads: ['【打印本页】'] });
  expect(fixToYaml([{ accepted: '无误' }], ['accepted'])).toBe('# 代替已有的 accepted\naccepted: 无误\n');
});

function warning(rule: string, severity: Warning['severity']): Warning {
  return { rule, severity, line: 1, column: 1, message: '某处', document: null, advice: '', fix: null };
}

function issue(id: string, warnings: Warning[]): GazetteIssue {
  return {
    id,
    name: '江北市人民政府公报',
    publisher: '江北市人民政府',
    issue: '2021年第3期',
    year: 2021,
    number: 3,
    date: null,
    source: { file: `seeds/${id}.txt`, sha256: '0'.repeat(64) },
    documents: [],
    warnings,
    confidence: [],
    accepted: null,
    doubtful: [],
    unaccounted: 0,
    matter: [],
  };
}

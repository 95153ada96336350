import { boundOf, limitsInForce, within } from '../limits/within.ts';
import type { Fix } from '../model/fix.ts';
import type { Confidence } from '../model/gazette-issue.ts';
import { excerpt } from '../text/excerpt.ts';
import { percent } from '../wording/percent.ts';
import { report } from '../model/report.ts';
import type { Case, Reading } from './measure.ts';
import { MEASURES, type MeasureRow } from './measures.ts';

/** Cases that a message names, and how much of each. */
const NAMED = 3;
const MAX_WORDS = 24;

/**
 * Measures how far a reading can be believed. What exceeds its limit is an error, which keeps the gazette from being
 * published, unless its sidecar says why it is `accepted`.
 */
export function judge(reading: Reading): Confidence[] {
  const { run } = reading;
  const figures = MEASURES.map((row) => ({ row, ...takeMeasure(row, reading) }));
  const exceeding = figures.filter(({ exceeded }) => exceeded);
  const { accepted } = run.sidecar;
  for (const { row, cases, found, of } of exceeding) {
    const message = describe(row, cases, found, of);
    const line = { line: cases[0]?.line ?? 1 };
    if (accepted === undefined) report(run, `confidence/${row.name}`, line, message, fixFor(row, cases, run));
    else report(run, 'confidence/accepted', line, `${message}；已核对：${accepted}`);
  }
  if (accepted !== undefined && exceeding.length === 0)
    report(run, 'confidence/needless', { line: 1 }, '没有一项超过限度，应删去 .yaml 里的 accepted');
  return figures.map(({ row, found, of, exceeded }) => ({
    measure: row.name,
    found,
    of,
    limit: boundOf(limitsInForce()[row.limit]),
    exceeded,
  }));
}

function takeMeasure(
  { measure, limit, fewest }: MeasureRow,
  reading: Reading,
): { cases: readonly Case[]; found: number; of: number; exceeded: boolean } {
  const { cases, of } = measure(reading);
  const found = cases.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const isHabit = fewest === null ? cases.length > 0 : within(fewest, cases.length);
  return { cases, found, of, exceeded: isHabit && !within(limit, found / Math.max(of, 1)) };
}

/** Lines that stand on page after page can be named as such; all else somebody has to compare with the original. */
function fixFor({ name }: MeasureRow, cases: readonly Case[], { source }: Reading['run']): Fix {
  if (name === 'missing') return { incomplete: '只收到这些' };
  if (name !== 'controls') return { accepted: '已与原刊核对，读得无误' };
  const lines = cases.map(({ line }) => source.lines[line - 1]?.raw.trim() ?? '');
  return { runningHeads: [...new Set(lines)].filter((line) => line !== '') };
}

/** 例：句子在中间断开的段落和标题有32处，在1447处之中占2.2%，应不超过1%：第12行“……” */
function describe({ what, unit, limit }: MeasureRow, cases: readonly Case[], found: number, of: number): string {
  const named = cases.slice(0, NAMED).map(({ line, words }) => {
    return `第${line}行“${excerpt(words.replaceAll(/\s+/g, ' '), MAX_WORDS)}”`;
  });
  const more = cases.length > NAMED ? '等' : '';
  const share = `${percent(found / Math.max(of, 1))}，应不超过${percent(boundOf(limitsInForce()[limit]))}`;
  return `${what}有${found}${unit}，在${of}${unit}之中占${share}：${named.join('、')}${more}`;
}

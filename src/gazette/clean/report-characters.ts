import { report, RULES, type RuleId } from '../model/report.ts';
import type { Run } from '../model/source.ts';
import { codePointOf, findCharacters, type FoundCharacter } from '../text/characters.ts';
import { erratumAround } from './quote-line.ts';
import { decodeReferences } from './references.ts';

/** How many kinds of characters a message names. */
const NAMED = 5;

interface Finding {
  rule: RuleId;
  what: string;
  becomes: string;
}

const FINDINGS: Readonly<Record<Exclude<FoundCharacter['why'], 'line-end'>, Finding>> = {
  'no-character': { rule: 'read/no-character', what: '不是文字的字符', becomes: '以“\ufffd”代替' },
  unseen: { rule: 'read/unseen-character', what: '看不见的字符', becomes: '已去掉' },
  radical: { rule: 'read/radical', what: '代替汉字的部首或兼容字', becomes: '已换成通用的字' },
  unknown: { rule: 'read/unknown-character', what: '不知印作何字的字符', becomes: '照原样保留，应核对原文' },
};

/** Reports what characters a gazette holds that are none, are not seen, or are printed nobody knows how: once a kind. */
export function reportCharacters(run: Pick<Run, 'source' | 'messages'>): void {
  const seen = new Map<Finding, { line: number; at: number; count: number; kinds: Set<string> }>();
  for (const { n, raw } of run.source.lines) {
    const text = decodeReferences(raw);
    for (const { start, end, why } of findCharacters(text)) {
      if (why === 'line-end') continue;
      const found = seen.get(FINDINGS[why]) ?? { line: n, at: text === raw ? start : -1, count: 0, kinds: new Set() };
      seen.set(FINDINGS[why], found);
      found.count++;
      found.kinds.add(codePointOf(text.slice(start, end)));
    }
  }
  for (const [{ rule, what, becomes }, { line, at, count, kinds }] of seen) {
    const named = [...kinds].slice(0, NAMED).join('、') + (kinds.size > NAMED ? '等' : '');
    const fix = RULES[rule] === 'info' || at < 0 ? undefined : erratumAround(run.source, line, at);
    report(run, rule, { line }, `从这里起有${count}个${what}（${named}），${becomes}`, fix);
  }
}

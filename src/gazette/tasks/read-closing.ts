import { isDeadlineOnly } from '../scan/deadlines.ts';
import { isBearer } from './bearers.ts';
import { readClauses } from './read-clauses.ts';
import type { ProseTask } from './read-prose.ts';

/** Where what is to be done ends and who does it begins. 例：…200亿元。|由市经信委牵头负责 · …投入使用|，由市教育局负责 · …保险补偿办法|，市人社局牵头，… */
const RE_TURN = /。\s*(?=\S)|，(?=由|[^，。]{2,20}牵头，)/gu;

/**
 * A task that ends in clauses that say who does it, without a bracket: 完成工业投资200亿元。由市经信委牵头负责，市招商局配合。 Clauses of
 * which one alone says who, without 牵头 or 由, may as well tell what somebody is there for.
 */
export function readClosing(text: string): ProseTask[] {
  const own = text.trim().replace(/。$/u, '');
  for (const { index, 0: turn } of own.matchAll(RE_TURN)) {
    const pieces = own.slice(index + turn.length).split('，');
    const until = pieces.length > 1 ? pieces.at(-1) : undefined;
    const isUntil = until !== undefined && isDeadlineOnly(until);
    const clauses = isUntil ? pieces.slice(0, -1) : pieces;
    const isTold = clauses.length > 1 || clauses[0]?.startsWith('由') === true;
    const bearers = isTold ? readClauses(clauses.join('，')) : null;
    // 健全反馈问题的整改机制，…，市环保督察办公室负责: what ends in a name is no name.
    const isNamed = [...(bearers?.lead ?? []), ...(bearers?.cooperating ?? [])].every(isBearer);
    if (bearers && isNamed)
      return [{ ...bearers, deadlineText: isUntil ? until : null, words: own.slice(0, index).trim() }];
  }
  return [];
}

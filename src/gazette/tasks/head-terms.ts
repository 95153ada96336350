import { bracketAtEnd, REMARK_MARKS } from '../scan/brackets.ts';
import { isDeadlineOnly } from '../scan/deadlines.ts';
import type { PlacedDraft } from './draft.ts';
import { readBracket } from './read-bracket.ts';
import type { Fields } from './read-fields.ts';

/** What a head says of all that stands below it: who helps, and until when. */
export type HeadTerms = Pick<Fields, 'lead' | 'cooperating' | 'deadlineText'>;

/**
 * What the bracket at the end of a heading or the title of a table says; null where it says nothing of tasks.
 * 例：表一　治水工程（2018年底前完成） · 一、平台建设（本节配合单位：各区政府；2019年6月底前完成）
 */
export function termsOfHead(heading: string): HeadTerms | null {
  const bracket = bracketAtEnd(heading.trim());
  if (!bracket || !REMARK_MARKS.includes(bracket.mark)) return null;
  const words = heading.trim().slice(bracket.start + 1, -1);
  if (isDeadlineOnly(words)) return { lead: [], cooperating: [], deadlineText: words };
  return readBracket(words)?.fields ?? null;
}

/** Whom and what the words before a list speak of. 例：|以下各项由|市住房城乡建设局牵头，…配合，10月底前完成|： */
const RE_LEAD_IN = /^(?:以下|下列)[^，。由]*由(.+)[：:]$/u;

/** What the words before a list say of all that it lists; null where they say nothing of tasks. */
export function termsOfList(text: string): Fields | null {
  const words = RE_LEAD_IN.exec(text.trim())?.[1];
  return words === undefined ? null : (readBracket(words)?.fields ?? null);
}

/** A task with what the head above it says, where it says nothing else itself: whom the head has help may be joined. */
export function underHead<D extends PlacedDraft>(draft: D, terms: HeadTerms | null): D {
  if (!terms) return draft;
  const joining = terms.lead.length === 0 && draft.lead.length > 0 ? terms.cooperating : [];
  return {
    ...draft,
    cooperating: [...new Set([...draft.cooperating, ...joining])].filter((name) => !draft.lead.includes(name)),
    deadlineAbove: draft.deadlineAbove ?? terms.deadlineText,
  };
}

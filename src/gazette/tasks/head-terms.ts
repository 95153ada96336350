import { bracketAtEnd } from '../scan/brackets.ts';
import { isDeadlineOnly } from '../scan/deadlines.ts';
import type { PlacedDraft } from './draft.ts';
import { readBracket } from './read-bracket.ts';
import type { Fields } from './read-fields.ts';
import { MARKS } from './read-prose.ts';

/** What a head says of all that stands below it: who helps, and until when. */
export type HeadTerms = Pick<Fields, 'lead' | 'cooperating' | 'deadlineText'>;

/**
 * What the bracket at the end of a heading or the title of a table says; null where it says nothing of tasks.
 * 例：表一　治水工程（2018年底前完成） · 一、平台建设（本节配合单位：各区政府；2019年6月底前完成）
 */
export function termsOfHead(heading: string): HeadTerms | null {
  const bracket = bracketAtEnd(heading.trim());
  if (!bracket || !MARKS.includes(bracket.mark)) return null;
  const words = heading.trim().slice(bracket.start + 1, -1);
  if (isDeadlineOnly(words)) return { lead: [], cooperating: [], deadlineText: words };
  return readBracket(words)?.fields ?? null;
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

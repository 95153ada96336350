import { LABEL_KINDS } from '../text/label-kinds.ts';
import type { Label } from '../text/label.ts';
import { RE_CONTENTS_HEADING } from './contents-heading.ts';
import { isDateline, opensHistory } from './dateline.ts';

/** Whether a line opens the text of a statute: when it was made, its contents, or the first of its divisions. */
export function opensText(line: string, label: Label | null): boolean {
  if (isDateline(line) || opensHistory(line) || RE_CONTENTS_HEADING.test(line)) return true;
  return label?.number === 1 && (label.kind === 'article' || LABEL_KINDS[label.kind].face === 'div');
}

import type { GazetteIssue } from '../model/gazette-issue.ts';
import { quoteTitle } from '../text/quote-title.ts';

/** An issue as a citation names it: 《北京市人民政府公报》2018年第33期. */
export function nameIssue({ name, issue }: Pick<GazetteIssue, 'name' | 'issue'>): string {
  return `${quoteTitle(name)}${issue}`;
}

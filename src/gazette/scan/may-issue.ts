import { anyOf, fromWords } from '../lexicon/words.ts';
import { issuing } from './issuer.ts';

const reMayIssue = fromWords(() => new RegExp(`${issuing()}|${anyOf('genres', 'issues')}$`));

/** Whether a document of this title may issue another. 例：关于印发…的通知 · 河东省人民政府令 */
export function mayIssue(title: string): boolean {
  return reMayIssue().test(title);
}

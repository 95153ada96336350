import { withoutBlanks } from '../text/without-blanks.ts';
import { withoutBracketsAtEnd } from './brackets.ts';

/** A title up to its 文种, without blanks. 例：…管理办法（试行） → …管理办法 · 关于印发《…办法》 → 关于印发《…办法 */
export function bareTitle(title: string): string {
  const plain = withoutBracketsAtEnd(withoutBlanks(title));
  return withoutBracketsAtEnd(plain.replace(/[》〉]+$/, ''));
}

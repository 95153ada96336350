import type { Correction } from '../model/changes.ts';

/** Marks that can hardly be told apart on a screen: what each is replaced by, and how a reader calls that. */
const MARKS: Readonly<Record<string, readonly [replaced: string, words: string]>> = {
  ',': ['，', '半角逗号改为全角'],
  ';': ['；', '半角分号改为全角'],
  ':': ['：', '半角冒号改为全角'],
  '?': ['？', '半角问号改为全角'],
  '!': ['！', '半角叹号改为全角'],
  '(': ['（', '半角左括号改为全角'],
  ')': ['）', '半角右括号改为全角'],
  '[': ['〔', '左方括号改为六角括号'],
  ']': ['〕', '右方括号改为六角括号'],
};

/** What a repair did, in a clause: “區”改作“区”, 半角左括号改为全角, 删去“and”, 补上“）”. */
export function describeCorrection({ found, replaced }: Pick<Correction, 'found' | 'replaced'>): string {
  if (replaced === '') return `删去“${found}”`;
  if (found === '') return `补上“${replaced}”`;
  if (found === '"' && (replaced === '“' || replaced === '”')) return '直引号改为弯引号';
  if (/^[！-～]/.test(found) && found.normalize('NFKC') === replaced) return `全角“${found}”改为半角`;
  const [mark, words] = MARKS[found] ?? [];
  return words !== undefined && mark === replaced ? words : `“${found}”改作“${replaced}”`;
}

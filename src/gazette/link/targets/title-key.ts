import { anyOf, fromWords } from '../../lexicon/words.ts';
import { openers } from '../../scan/issuer.ts';
import { fold } from '../../text/fold.ts';

/** A title reduced to what tells it from others. */
export interface TitleKey {
  /** Without issuer, 关于, 印发…的通知 round it, width, blanks, quotation marks. */
  core: string;
  /** Organ that opens the title; null where none does. */
  issuer: string | null;
}

/** 例：北京市人民政府办公厅|关于… · 财政部|关于印发… · 国务院办公厅|转发文化部等部门关于… */
const reIssuerHead = fromWords(
  () =>
    new RegExp(
      `^(.{0,58}?${anyOf('organs', 'issues')}(?:等[^关]{0,8}?(?:部门|单位))?)(?=${openers()}|${anyOf('verbs', 'implements')})`,
    ),
);
/** What opens with a verb names no organ. 例：贯彻落实北京市人民政府关于…工作方案 */
const reNoOrgan = fromWords(() => new RegExp(`${openers()}|${anyOf('verbs', 'implements')}`));
/** 例：关于印发〈…〉的通知 · 关于印发市环保局制定的〈…〉的通知 */
const reWrapped = fromWords(
  () => new RegExp(`^(?:关于)?${anyOf('verbs', 'issue')}(.+?)的?${anyOf('genres', 'issues')}$`),
);
/** The name of the state before that of a law, which is the same without it. 例：中华人民共和国|预算法 */
const reState = fromWords(() => new RegExp(`^中华人民共和国(?=.+${anyOf('genres')}(?:\\(|$))`));

/** Same `core` for two spellings of one title. Empty where nothing but marks is left. */
export function titleKey(title: string): TitleKey {
  const folded = fold(title).replace(/《/g, '〈').replace(/》/g, '〉');
  const head = reIssuerHead().exec(folded)?.[1] ?? '';
  const issuer = head !== '' && !reNoOrgan().test(head) ? head : null;
  const matter = folded.slice(issuer?.length ?? 0);
  const inner = reWrapped().exec(matter)?.[1];
  const issued = inner === undefined ? matter : (/〈(.+)〉$/.exec(inner)?.[1] ?? inner);
  return { core: coreOf(issued), issuer };
}

function coreOf(title: string): string {
  return title
    .replace(/["'〈〉、,，]/g, '')
    .replace(/^关于/, '')
    .replace(reState(), '')
    .replace(/(\d{4})年?-(\d{4})年?/g, '$1-$2')
    .replace(/(\d{4})年(?=[版本]|修[订正])/g, '$1')
    .replace(/(\d{4})年度/g, '$1年')
    .replace(/的/g, '');
}

/** Two names of organs that may be one: 国务院 and unknown, 区商务局 and 北京市门头沟区商务局, an organ and its office. */
export function mayBeSameIssuer(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [x, y] = [foldIssuer(a), foldIssuer(b)];
  return x === y || x.endsWith(y) || y.endsWith(x);
}

function foldIssuer(name: string): string {
  return fold(name)
    .replace(/[、,]/g, '')
    .replace(/^中共|^中国共产党/, '')
    .replace(/等.{0,6}(?:部门|单位)$/, '')
    .replace(/办公[厅室]$/, '');
}

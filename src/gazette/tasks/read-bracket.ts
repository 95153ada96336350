import { anyOf, fromWords } from '../lexicon/words.ts';
import { namesOf, toBearers, type Bearers } from './bearers.ts';
import { readFields, type Fields } from './read-fields.ts';

/** How a bracket says who has to do what stands before it. */
export interface BracketRow {
  form: 'fields' | 'clauses' | 'list';
  /** Brackets that the row reads, and what it finds: who leads, who helps. */
  例: readonly (readonly [bracket: string, lead: string, cooperating: string])[];
  read: (words: string) => Fields | null;
}

export const BRACKET_ROWS: readonly BracketRow[] = [
  {
    form: 'fields',
    例: [
      ['主要责任单位：区政府办；责任单位：区政府各相关部门。', '区政府办', '区政府各相关部门'],
      ['责任单位：区教委', '区教委', ''],
      ['牵头单位：市教委；完成时限：2018年6月底前', '市教委', ''],
    ],
    read: readFields,
  },
  {
    form: 'clauses',
    例: [
      ['区委编办牵头，区政府相关部门各负其责', '区委编办', '区政府相关部门'],
      ['区商务局、各属地负责', '区商务局、各属地', ''],
      ['市级各有关部门及各县市区政府按职责分工负责', '市级各有关部门、各县市区政府', ''],
      ['市教育局牵头，市财政局、市人力资源社会保障局配合', '市教育局', '市财政局、市人力资源社会保障局'],
    ],
    read: readClauses,
  },
  {
    form: 'list',
    例: [
      ['区规自分局、区文旅局、相关镇政府', '区规自分局、区文旅局、相关镇政府', ''],
      ['海淀园管委会（区科委）、区发展改革委。', '海淀园管委会（区科委）、区发展改革委', ''],
    ],
    read: (words) => {
      const names = namesOf(words);
      return names && withoutDeadline(toBearers({ lead: [], cooperating: [], bearers: names }));
    },
  },
];

/** A verb of duty ends the clause, with how they share it before. 例：…牵头 · …按职责分工负责 */
const reClause = (tag: string) =>
  fromWords(
    () => new RegExp(`^由?(.+?)(?:按照?)?(?:各自)?(?:职责)?(?:分工|分别|共同)?${anyOf('duties', tag)}(?:落实)?$`, 'u'),
  );
const CLAUSES = { lead: reClause('leads'), cooperating: reClause('joins'), bearers: reClause('bears') };

function readClauses(words: string): Fields | null {
  const named = { lead: [] as string[], cooperating: [] as string[], bearers: [] as string[] };
  for (const clause of clausesOf(words)) {
    const [duty, names] = readClause(clause);
    if (duty === null || names === null) return null;
    named[duty].push(...names);
  }
  const bearers = toBearers(named);
  return bearers.lead.length + bearers.cooperating.length === 0 ? null : withoutDeadline(bearers);
}

function readClause(clause: string): [keyof typeof CLAUSES | null, string[] | null] {
  for (const duty of ['lead', 'cooperating', 'bearers'] as const) {
    const names = CLAUSES[duty]().exec(clause)?.[1];
    if (names !== undefined) return [duty, namesOf(names)];
  }
  return [null, null];
}

/** Commas part clauses, and names of one list: a piece without a verb belongs to the next. */
function clausesOf(words: string): string[] {
  const clauses: string[] = [];
  let open = '';
  for (const piece of words.split(/[，,；;。]/u).filter(Boolean)) {
    open += open === '' ? piece : `、${piece}`;
    if (!Object.values(CLAUSES).some((pattern) => pattern().test(piece))) continue;
    clauses.push(open);
    open = '';
  }
  return open === '' ? clauses : [...clauses, open];
}

function withoutDeadline(bearers: Bearers): Fields {
  return { ...bearers, deadlineText: null };
}

/** What a bracket says, and in which form. */
export interface BracketTask {
  form: BracketRow['form'];
  fields: Fields;
}

/** Who has to do what stands before a bracket; null where it says anything else. The words are those between its marks. */
export function readBracket(words: string): BracketTask | null {
  for (const { form, read } of BRACKET_ROWS) {
    const fields = read(words.trim());
    if (fields && fields.lead.length + fields.cooperating.length > 0) return { form, fields };
  }
  return null;
}

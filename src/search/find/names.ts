import { foldText } from '../cut/fold-text.ts';
import { fetchPacked } from './fetch-packed.ts';
import { readNumber } from './read-number.ts';

/** What has a name and a place of its own, with what readers call it; in the order in which equals are shown. */
export const NAME_KINDS = {
  document: '文件',
  work: '所引文献',
  organ: '机关',
  gazette: '公报',
  task: '任务',
} as const;

export type NameKind = keyof typeof NAME_KINDS;

/** Name, 发文字号 or a blank, what follows the address of its kind; the most looked for first. */
export type PackedName = [name: string, number: string, path: string];

/** Names as packed by the build. */
export type PackedNames = Record<NameKind, { at: string; names: PackedName[] }>;

/** Something that is called as a reader writes. */
export interface NameFound {
  kind: NameKind;
  name: string;
  /** Its 发文字号, where it has one. */
  number: string | null;
  /** Path on the site. */
  url: string;
}

interface Known extends NameFound {
  folded: string;
  foldedNumber: string;
}

export type Names = readonly Known[];

export function openNames(folder: URL): () => Promise<Names> {
  let opened: Promise<Names> | undefined;
  return () => {
    opened ??= fetchPacked<PackedNames>(new URL('names.pack', folder)).then(unpackNames);
    opened.catch(() => (opened = undefined));
    return opened;
  };
}

/**
 * What is called so, or by a name of which this is a part, or is itself named in it: those that begin so first, then those
 * of which it is the greater part.
 *
 * @param most of each kind
 * @param share least part of a name that must have been written
 */
export function findNames(query: string, names: Names, most: number, share = 0): NameFound[] {
  const typed = fold(readNumber(query) ?? query);
  if (typed === '') return [];
  const found = names
    .map((known) => ({ known, score: scoreOf(known, typed), part: Math.min(1, typed.length / known.folded.length) }))
    .filter(({ score, part }) => score > 0 && part >= share)
    .sort((a, b) => b.score - a.score || behindOthers(a.known) - behindOthers(b.known) || b.part - a.part);
  const left = new Map<NameKind, number>();
  return found.flatMap(({ known: { kind, name, number, url } }) => {
    const taken = left.get(kind) ?? 0;
    left.set(kind, taken + 1);
    return taken < most ? [{ kind, name, number, url }] : [];
  });
}

/** What a task is called is no name that people know. */
function behindOthers({ kind }: Known): number {
  return kind === 'task' ? 1 : 0;
}

/** Names that are this short are in every other sentence. */
const SHORTEST_INSIDE = 4;

function scoreOf({ folded, foldedNumber }: Known, typed: string): number {
  if (folded === typed || foldedNumber === typed) return 4;
  if (folded.startsWith(typed) || foldedNumber.startsWith(typed)) return 3;
  if (folded.includes(typed)) return 2;
  return folded.length >= SHORTEST_INSIDE && typed.includes(folded) ? 1 : 0;
}

/** Names as they are looked through. */
export function unpackNames(packed: PackedNames): Names {
  return (Object.keys(NAME_KINDS) as NameKind[]).flatMap((kind) =>
    packed[kind].names.map(([name, number, path]) => ({
      kind,
      name,
      number: number || null,
      url: `${packed[kind].at}${path}${path.includes('#') ? '' : '/'}`,
      folded: fold(name),
      foldedNumber: fold(number),
    })),
  );
}

// 例：《殡葬管理条例》 · 京政发 2018
const RE_ASIDE = /[\p{P}\p{Z}]/gu;

function fold(text: string): string {
  return foldText(text).chars.join('').replace(RE_ASIDE, '');
}

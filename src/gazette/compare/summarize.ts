import type { Fate } from './match-articles.ts';

/** 12条修改，3条新增，1条删去；8条没有改动。 */
export function summarize(fates: readonly Fate[]): string {
  const count = (holds: (fate: Fate) => boolean): number => fates.filter(holds).length;
  const counts: [number, string][] = [
    [count(({ kind }) => kind === 'changed'), '条修改'],
    [count(({ kind }) => kind === 'added'), '条新增'],
    [count(({ kind }) => kind === 'deleted'), '条删去'],
    [count(({ kind }) => kind === 'split'), '条拆出'],
    [count(({ kind }) => kind === 'merged'), '条并入他条'],
    [count((fate) => fate.kind === 'same' && fate.isMoved), '条只改序号'],
  ];
  const changes = counts.filter(([number]) => number > 0).map(([number, words]) => `${number}${words}`);
  const same = count((fate) => fate.kind === 'same' && !fate.isMoved);
  return `${changes.join('，') || '没有改动'}；${same}条相同。`;
}

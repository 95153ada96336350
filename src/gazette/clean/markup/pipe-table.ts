/** 例：| 单位 | 值班电话 | */
const RE_ROW = /^\s*\|.*\|\s*$/;
/** 例：|---|:--:| · | --- | */
const RE_UNDER_HEAD = /^\s*\|(?:\s*:?-{2,}:?\s*\|)+\s*$/;

export function isPipeRow(raw: string): boolean {
  return RE_ROW.test(raw);
}

/** The line of dashes between the head and the rows. */
export function isUnderHead(raw: string): boolean {
  return RE_UNDER_HEAD.test(raw);
}

/** What stands between the pipes of a row, as stretches [start, end) of it; a pipe behind `\` is text. */
export function cellsOfPipeRow(raw: string): [start: number, end: number][] {
  const pipes = Array.from(raw.matchAll(/(?<!\\)\|/g), ({ index }) => index);
  return pipes.slice(1).map((end, i) => [(pipes[i] ?? 0) + 1, end]);
}

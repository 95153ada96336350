import { fillGrid } from '../model/lay-out-grid.ts';
import type { Cell, Table } from '../model/nodes.ts';
import { isBearer, splitBearers, toBearers } from './bearers.ts';
import type { TaskDraft } from './draft.ts';
import { dutyOf, type Duty } from './duty-of.ts';
import { readClauses } from './read-clauses.ts';

export interface ReadTable {
  tasks: TaskDraft[];
  /** It has columns of a table of tasks and none was read of it. */
  isUnread: boolean;
}

type Row = (Cell | null)[];

/** Columns by what their heads announce. */
type Columns = Readonly<Record<Duty, readonly number[]>>;

/** Tasks of a table, a row each. The head may be a row of the body that was not seen to be one. */
export function readTable(table: Table): ReadTable {
  const heads = fillGrid(table.head, table.columns);
  const body = fillGrid(table.body, table.columns);
  const isHeadless = heads.length === 0;
  const columns = columnsOf(isHeadless ? body.slice(0, 1) : heads);
  const bearing = bearingOf(columns);
  const told = taskColumnsOf(columns);
  const looksLikeTasks = bearing.length > 0 || (columns.deed.length > 0 && columns.due.length > 0);
  if (bearing.length === 0 || told.task.length === 0) return { tasks: [], isUnread: looksLikeTasks };
  let group: string | null = null;
  const tasks = body.flatMap((row, r): TaskDraft[] => {
    if (isHeadless && r === 0) return [];
    if (isGroup(row)) {
      group = textOf(row[0]);
      return [];
    }
    const own = row.map((cell, column) => (told.task.includes(column) ? ownLine(body, r, column) : cell));
    const task = readRow(own, columns, told, group);
    return task ? [{ ...task, node: table.id, anchor: rowAnchor(table.id, r) }] : [];
  });
  return { tasks, isUnread: tasks.length === 0 };
}

/** Place of a row of a table's body, counted from 0: `table_1__row_2` is the second. */
export function rowAnchor(table: string, row: number): string {
  return `${table}__row_${row + 1}`;
}

/** Of a cell over several rows that has as many lines, that of one row: each says what is to be done there. */
function ownLine(body: readonly Row[], r: number, column: number): Cell | null {
  const cell = body[r]?.[column] ?? null;
  const lines = cell?.text.split('\n') ?? [];
  if (!cell || lines.length < 2 || lines.length !== cell.rowspan) return cell;
  const top = body.findIndex((row) => row[column] === cell);
  return { ...cell, text: lines[r - top] ?? '' };
}

interface TaskColumns {
  task: readonly number[];
  detail: readonly number[];
  measure: readonly number[];
  /** What the task is one of. */
  over: readonly number[];
}

/**
 * Which columns hold the task itself: the name of a project beside what it consists of (项目名称 | 建设内容), else the last
 * that says what is to be done (重点任务 | 主要措施), else names. Aims are measures where a column beside has the task.
 */
function taskColumnsOf({ deed, content, aim, name }: Columns): TaskColumns {
  const last = (columns: readonly number[]): number => Math.max(...columns);
  if (deed.length === 0 && name.length > 0 && content.length > 0)
    return { task: name.slice(0, 1), detail: content, measure: aim, over: [] };
  const said = [...deed, ...content].sort((a, b) => a - b);
  const measure = said.length > 0 ? aim : [];
  const candidates = said.length > 0 ? said : aim.length > 0 ? aim : name;
  if (candidates.length === 0) return { task: [], detail: [], measure: [], over: [] };
  const task = last(candidates);
  const over = [...name, ...candidates].filter((column) => column < task).sort((a, b) => a - b);
  return { task: [task], detail: [], measure, over };
}

function readRow(
  row: Row,
  columns: Columns,
  told: TaskColumns,
  group: string | null,
): Omit<TaskDraft, 'node' | 'anchor'> | null {
  const texts = (indexes: readonly number[]): string[] => [
    ...new Set(indexes.map((i) => textOf(row[i])).filter((text) => text !== '' && !RE_NUMBER.test(text))),
  ];
  // 市国土资源局牵头，各县（市、区）政府落实 says of each what it does, below 责任单位 too.
  const clauses = texts(columns.bearers).filter((text) => readClauses(text)?.lead.every(isBearer));
  const names = (indexes: readonly number[]): string[] =>
    texts(indexes)
      .filter((text) => !clauses.includes(text))
      .flatMap(splitBearers)
      .filter((name) => RE_HAN.test(name));
  const bearing = bearingOf(columns);
  const shared = [...texts(columns.shared), ...clauses].map(
    (text) => readClauses(text) ?? { lead: splitBearers(text), cooperating: [] },
  );
  const bearers = toBearers({
    lead: [...names(columns.lead), ...shared.flatMap(({ lead }) => lead)],
    cooperating: [...names(columns.cooperating), ...shared.flatMap(({ cooperating }) => cooperating)],
    bearers: names(columns.bearers),
  });
  const words = [...texts(told.over), ...texts(told.task)];
  const task = words.pop();
  // One text over the columns of what and who is a remark on the whole table.
  if (told.task.some((column) => bearing.some((other) => row[other] === row[column]))) return null;
  if (task === undefined || bearers.lead.length + bearers.cooperating.length === 0) return null;
  const over = words.filter((word) => word !== task);
  return {
    ...bearers,
    task,
    section: over.length > 0 ? over.join(' / ') : group,
    detail: [...texts(told.detail), ...texts(told.measure)].join('\n') || null,
    deadlineText: columns.due.map((i) => onceEach(textOf(row[i]))).find((text) => text !== '') ?? null,
    hasDeadlineColumn: columns.due.length > 0,
  };
}

function bearingOf({ lead, cooperating, bearers, shared }: Columns): number[] {
  return [...lead, ...cooperating, ...bearers, ...shared];
}

/** 例：年底前 年底前, one for each line of the task beside it */
function onceEach(text: string): string {
  return [...new Set(text.split(/\s+/u))].join(' ');
}

/** A number of a row is no name of what it is part of. 例：1 · 12 */
const RE_NUMBER = /^[\d.]+$/;
const RE_HAN = /\p{sc=Han}/u;

function columnsOf(heads: readonly Row[]): Columns {
  const found: Record<Duty, number[]> = {
    lead: [],
    cooperating: [],
    bearers: [],
    shared: [],
    due: [],
    deed: [],
    content: [],
    aim: [],
    name: [],
  };
  const width = heads.reduce((most, row) => Math.max(most, row.length), 0);
  for (let column = 0; column < width; column++) {
    const over = heads.map((row) => textOf(row[column])).filter((text) => text !== '');
    // 责任单位 over 牵头 and 配合 says with each what it is.
    const duty = dutyOf(over.at(-1) ?? '') ?? dutyOf(over.toReversed().join(''));
    if (duty) found[duty].push(column);
  }
  return found;
}

/** A row that one text takes, the name of a group. */
function isGroup(row: Row): boolean {
  const [first] = row;
  return first != null && textOf(first) !== '' && row.every((cell) => cell === first || textOf(cell) === '');
}

function textOf(cell: Cell | null | undefined): string {
  return cell?.text.trim() ?? '';
}

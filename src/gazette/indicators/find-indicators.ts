import type { GazetteDocument } from '../model/document.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Table } from '../model/nodes.ts';
import type { RuleId } from '../model/report.ts';
import { walkNodes } from '../model/walk-nodes.ts';
import { looksLikeTargets } from './looks-like-targets.ts';
import { readCard } from './read-card.ts';
import { readTable } from './read-table.ts';
import type { YearOf } from './read-value.ts';
import type { Period } from './settle-kinds.ts';

/** A table that names indicators and was not read, for who looks at the gazette. */
export interface UnreadIndicators {
  rule: Extract<RuleId, `indicators/${string}`>;
  document: string;
  line: number;
  message: string;
}

/** The indicators of all documents, and what was not read. */
export function indicatorsOf(documents: readonly GazetteDocument[]): {
  indicators: Indicator[];
  findings: UnreadIndicators[];
} {
  const found = documents.map(findIndicators);
  return {
    indicators: found.flatMap(({ indicators }) => indicators),
    findings: found.flatMap(({ unread }) => unread),
  };
}

/** All indicators of the tables of a document, in reading order, and the tables that look like such and were not read. */
export function findIndicators(document: GazetteDocument): { indicators: Indicator[]; unread: UnreadIndicators[] } {
  const tables = document.parts
    .flatMap((part) => [...walkNodes(part.children)])
    .filter((node) => node.type === 'table');
  const period: Period = { from: document.planPeriod?.from ?? null, signed: yearOf(document.dateSigned) };
  const told = yearTold(tables);
  const read = tables.map((table) => {
    const rows = readTable(table, period, told);
    return { table, rows: rows.length > 0 ? rows : readCard(table, period, told) };
  });
  return {
    indicators: read.flatMap(({ table, rows }) =>
      rows.map((row) => ({ document: document.id, node: table.id, url: `${document.url}#${table.id}`, ...row })),
    ),
    unread: read
      .filter(({ table, rows }) => rows.length === 0 && looksLikeTargets(table))
      .map(({ table }) => ({
        rule: 'indicators/unread-table',
        document: document.id,
        line: table.lines[0]?.[0] ?? document.source.lines[0],
        message: `${table.title === null ? '指标表' : `“${table.title}”`}没有读成指标：看不出哪一栏是目标值。`,
      })),
  };
}

function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}

/** 例：未标注年份的现状参考值数据年份为2015年 */
const RE_TOLD = /未(?:标|注)[^。，；]*?年份的([^。，；]+?)(?:的?数据)?(?:的?年份)?[均皆]?为((?:19|20)\d{2})年/;

/** What the notes below the tables of a document say of values without a year. */
function yearTold(tables: readonly Table[]): YearOf {
  const told = tables.flatMap(({ note }) => {
    const [, head, year] = RE_TOLD.exec(note ?? '') ?? [];
    return head === undefined ? [] : [{ head, year: Number(year) }];
  });
  return (label) => told.find(({ head }) => label.includes(head))?.year ?? null;
}

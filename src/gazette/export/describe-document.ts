import type { GazetteDocument } from '../model/document.ts';
import { describeStanding } from '../wording/describe-status.ts';
import { formatDate } from '../wording/format-date.ts';

/** Name and value of what is known of a document beside its text, in the order in which a citation gives it. */
export function describeDocument(document: GazetteDocument): [name: string, value: string][] {
  const rows: [string, string | null][] = [
    ['发文字号', document.docNumber],
    ['发文机关', document.issuers.join('、') || null],
    ['文种', document.genre],
    ['成文日期', document.dateSigned && formatDate(document.dateSigned)],
    ['施行日期', document.dateEffective && formatDate(document.dateEffective)],
    ['有效期至', document.dateExpires && formatDate(document.dateExpires)],
    ['规划期', document.planPeriod && formatPeriod(document.planPeriod)],
    ['效力', describeStanding(document)],
  ];
  return rows.filter((row): row is [string, string] => row[1] !== null);
}

function formatPeriod({ from, to }: { from: number; to: number }): string {
  return from === to ? `${from}年` : `${from}—${to}年`;
}

/** What a file of CSV begins with: it tells Excel that the file is UTF-8. */
export const CSV_START = '\uFEFF';
const RE_SPECIAL = /[",\r\n]/u;
/** What a program for tables would take for a formula and compute, or run. 例：=cmd|'/C calc'!A0 · +86-10；不是 -1.5、- */
const RE_FORMULA = /^(?:[=@＝＠\t]|[+\-＋－](?!(?:\d[\d,]*(?:\.\d+)?%?)?$))/u;

/**
 * Records as CSV (RFC 4180): UTF-8 with a byte order mark, CRLF behind every record. Before what a
 * program for tables would take for a formula stands an apostrophe.
 */
export function toCsv(records: readonly (readonly string[])[]): string {
  return CSV_START + records.map(csvRecord).join('');
}

/** One record with its end. */
export function csvRecord(fields: readonly string[]): string {
  return `${fields.map(quote).join(',')}\r\n`;
}

function quote(field: string): string {
  const text = RE_FORMULA.test(field) ? `'${field}` : field;
  return RE_SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

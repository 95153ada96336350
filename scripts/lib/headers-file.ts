/** One rule of a `_headers` file: the addresses it is for and what to send with them. */
export interface HeaderRule {
  /** As written; `*` stands for anything, `:name` for one folder or file: `/documents/:id/document.json`. */
  pattern: string;
  headers: [name: string, value: string][];
}

/**
 * Reads the `_headers` format of Cloudflare Pages and Netlify: an address at the start of a line, its headers indented
 * below it, `#` before a comment.
 *
 * @throws Error naming the line that is neither
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (line.startsWith('/')) {
      rules.push({ pattern: line.trim(), headers: [] });
      continue;
    }
    const colon = line.indexOf(':');
    const rule = rules.at(-1);
    if (!rule || colon < 0 || !/^\s/.test(line)) throw new Error(`_headers:${index + 1}: unexpected ${line.trim()}`);
    rule.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/** The headers of every rule that is for this address, in the order of the file. */
export function headersFor(rules: readonly HeaderRule[], pathname: string): [name: string, value: string][] {
  return rules
    .filter(({ pattern }) => new URLPattern({ pathname: pattern }).test({ pathname }))
    .flatMap(({ headers }) => headers);
}

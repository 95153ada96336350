import type { GazetteDocument } from '../model/document.ts';
import { textsOf } from '../model/texts-of.ts';
import type { LineRange } from '../model/values.ts';
import { walkNodes } from '../model/walk-nodes.ts';
import type { PageAt } from './find-pages.ts';

/**
 * Says of the parts and nodes of a document on which page of the printed gazette each begins, and in texts and tables
 * where another page begins, in place.
 */
export function putPages({ parts }: Pick<GazetteDocument, 'parts'>, pageAt: PageAt): void {
  for (const part of parts) {
    put(part, part.lines, pageAt);
    for (const node of walkNodes(part.children)) {
      put(node, node.lines, pageAt);
      let page = node.page ?? null;
      const goOn = (holder: { page?: number }, line: number): void => {
        const next = pageAt(line);
        if (next !== null && page !== null && next > page) holder.page = next;
        page = next ?? page;
      };
      const breaks = textsOf(node).flatMap(({ holder }) => holder?.breaks ?? []);
      const rows = node.type === 'table' ? [...node.head, ...node.body].flatMap(([cell]) => cell ?? []) : breaks;
      for (const holder of rows) goOn(holder, holder.line);
    }
  }
}

function put(holder: { page?: number }, [first]: readonly LineRange[], pageAt: PageAt): void {
  const page = first ? pageAt(first[0]) : null;
  if (page !== null) holder.page = page;
}

import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import type { FrontMatter } from '../model/front-matter.ts';

/**
 * Metadata as YAML without its fences. Line ranges and entries of the outline take one line each, as they are read in
 * a diff. Scalars are those of YAML 1.1, in which a bare 2019-07-23 would be a point in time: dates are quoted.
 */
export function frontMatterToYaml(frontMatter: FrontMatter): string {
  const document = new Document(frontMatter, { version: '1.1' });
  visit(document, {
    Seq: (_, node) => {
      if (node.items.every((item) => isScalar(item) && typeof item.value === 'number')) node.flow = true;
    },
  });
  const outline = document.get('outline');
  if (isSeq(outline)) for (const entry of outline.items) if (isMap(entry)) entry.flow = true;
  return document.toString({ lineWidth: 0 }).trimEnd();
}

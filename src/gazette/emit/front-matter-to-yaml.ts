import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import type { FrontMatter } from '../model/front-matter.ts';

/**
 * Metadata as YAML without its fences. Line ranges and entries of the outline take one line each, as they are read in
 * a diff. Scalars are those of YAML 1.1, in which a bare 2019-07-23 would be a point in time: dates are quoted. What
 * parsers read differently is quoted too: texts of several lines, and what looks like an octal number of YAML 1.2.
 */
export function frontMatterToYaml(frontMatter: FrontMatter): string {
  const document = new Document(frontMatter, { version: '1.1' });
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && RE_QUOTED.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
    Seq: (_, node) => {
      if (node.items.every((item) => isScalar(item) && typeof item.value === 'number')) node.flow = true;
    },
  });
  const outline = document.get('outline');
  if (isSeq(outline)) for (const entry of outline.items) if (isMap(entry)) entry.flow = true;
  return document.toString({ lineWidth: 0 }).trimEnd().replace(RE_NOT_PRINTABLE, escape);
}

/** What a YAML file may hold in quotation marks only, and escaped (YAML 1.1 §5.1). 例：U+FFFE · U+0085 · half a surrogate */
const RE_NOT_PRINTABLE = /[^\t\n\r\x20-\x7e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u2028\u2029\ufeff]/gu;

/** 例：0o17 · two lines */
const RE_QUOTED = new RegExp(`^[-+]?0o|[\\n\\r]|${RE_NOT_PRINTABLE.source}`, 'u');

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

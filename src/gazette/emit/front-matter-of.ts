import type { GazetteDocument } from '../model/document.ts';
import type { FrontMatter } from '../model/front-matter.ts';
import { outlineOf } from './outline.ts';

/** All of a document that a page shows but its parts, of which only the outline is told. */
export function frontMatterOf({
  parts,
  titleBreaks: _titleBreaks,
  markup: _markup,
  unaccounted: _unaccounted,
  ...metadata
}: GazetteDocument): FrontMatter {
  return { ...metadata, outline: outlineOf({ parts }) };
}

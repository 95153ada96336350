import type { GazetteDocument } from '../model/document.ts';
import type { FrontMatter } from '../model/front-matter.ts';
import { outlineOf } from './outline.ts';

/** All of a document that a page shows but its parts, of which only the outline is told. */
export function frontMatterOf({
  parts,
  titleBreaks: _titleBreaks,
  markup: _markup,
  unaccounted: _unaccounted,
  acts,
  amendedBy,
  consolidations,
  ...metadata
}: GazetteDocument): FrontMatter {
  const amending = {
    ...(acts.length > 0 && { acts }),
    ...(amendedBy.length > 0 && { amendedBy }),
    ...(consolidations.length > 0 && { consolidations }),
  };
  return { ...metadata, ...amending, outline: outlineOf({ parts }) };
}

import type { GazetteDocument } from '../model/document.ts';
import type { FrontMatter } from '../model/front-matter.ts';
import { outlineOf } from './outline.ts';

/** All of a document but its parts, of which only the outline is told. */
export function frontMatterOf({ parts, titleBreaks: _, ...metadata }: GazetteDocument): FrontMatter {
  return { ...metadata, outline: outlineOf({ parts }) };
}

import { z } from 'zod';
import { actSchema, amendedBySchema } from './act.ts';
import { consolidationSchema } from './consolidation.ts';
import { documentSchema } from './document.ts';
import { maybeText, text } from './values.ts';

/** A line of the table of contents of a document. */
const outlineEntrySchema = z.strictObject({
  id: text,
  /** 0 for a part, then the depth in it. */
  level: z.int().min(0),
  /** 第一章, （二）, 附件1; null where none is printed. */
  label: maybeText,
  text,
});

/**
 * What the head of an MDX file says: all of a document but its text and the lines that its title stands on, and the
 * outline of the text. Checks it both when it is written and when the site reads it.
 */
export const frontMatterSchema = documentSchema
  .omit({ parts: true, titleBreaks: true, markup: true, unaccounted: true })
  .extend({
    // Few documents amend or are amended: the others do not say so.
    acts: z.array(actSchema).optional(),
    amendedBy: z.array(amendedBySchema).optional(),
    consolidations: z.array(consolidationSchema).optional(),
    outline: z.array(outlineEntrySchema),
  });

export interface OutlineEntry extends z.infer<typeof outlineEntrySchema> {}
export interface FrontMatter extends z.infer<typeof frontMatterSchema> {}

/**
 * What the page of a document puts beside the words of the text, or between them: who cites a place, notes, tools, marks
 * of pages and tasks, what leads on. Nobody copies, cites or looks ahead at it.
 */
export const BESIDE_WORDS =
  '.by, .gloss, .tools, .page, .extent, .issued, .whole, .articles, .onward, .task-mark, [role="doc-pagebreak"]';

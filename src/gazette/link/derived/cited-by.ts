import type { CitedBy } from '../../model/links.ts';
import type { Sentence } from '../citations/read-contexts.ts';
import type { Edge } from './edge.ts';

/** Characters of a snippet; two lines of a phone. */
const LONGEST_SNIPPET = 80;

/** An edge as its target shows it (被引用): who cites, how, in which place, in what words. */
export function toCitedBy({ from, citation, target }: Edge): CitedBy {
  const { at, label } = citation.passage;
  return {
    id: from.id,
    relation: citation.relation,
    ...(citation.sense === null ? {} : { sense: citation.sense }),
    at,
    url: `${from.url}#${at}`,
    title: from.title,
    label,
    snippet: snippetOf(citation.passage.text, citation.start, citation.end, citation.sentence),
    to: target.node ?? null,
  };
}

/** The citing sentence; of a long one the words round the citation. */
function snippetOf(text: string, start: number, end: number, sentence: Sentence): string {
  if (sentence.text.length <= LONGEST_SNIPPET) return flat(sentence.text);
  const first = sentence.start;
  const last = first + sentence.text.length;
  const room = Math.max(0, LONGEST_SNIPPET - (end - start));
  const from = Math.max(first, start - Math.ceil(room / 2));
  const to = Math.min(last, Math.max(end, from + LONGEST_SNIPPET));
  return `${from > first ? '…' : ''}${flat(text.slice(from, to))}${to < last ? '…' : ''}`;
}

function flat(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}

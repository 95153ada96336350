import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { GazetteDocument } from '../../gazette/model/document.ts';
import type { GazetteNode } from '../../gazette/model/nodes.ts';
import { unitPath } from '../../gazette/model/units.ts';
import { namesOfPlaces } from '../../gazette/wording/label-of-place.ts';
import { nodesById, wordsOf, wordsOfPlace } from '../document/margin/words-of-place.ts';

const schema = z.array(z.strictObject({ question: z.string(), at: z.string().regex(/^\/documents\/[^/#]+\/#[^#]+$/) }));

/** A question that a reader may have, and the place that answers it. */
export interface Question {
  question: string;
  url: string;
  document: GazetteDocument;
  /** 第二十三条 */
  place: string;
  /** Set where all its words have room, and it has a page of its own. */
  whole: { words: string; url: string } | null;
}

/** The questions of the home page that this collection answers. Throws where the file is not as it should be. */
export function readQuestions(has: (id: string) => boolean, readTree: (id: string) => GazetteDocument): Question[] {
  return listQuestions().flatMap(({ question, at }): Question[] => {
    const [, , id = '', fragment = ''] = at.split('/');
    if (!has(id)) return [];
    const document = readTree(id);
    const node = nodesById(document).get(fragment.slice(1));
    if (!node) throw new Error(`src/questions.yaml: ${at} is no place of ${id}`);
    const place = namesOfPlaces(document).get(node.id) ?? '';
    return [{ question, url: at, document, place, whole: wholeOf(document, node) }];
  });
}

/** As they are written. */
export function listQuestions(): z.infer<typeof schema> {
  return schema.parse(parse(readFileSync('src/questions.yaml', 'utf8')));
}

function wholeOf(document: GazetteDocument, node: GazetteNode): Question['whole'] {
  const words = wordsOf(node);
  if (node.type !== 'article' || wordsOfPlace(node).quote !== words) return null;
  return { words, url: unitPath(document, node) };
}

import type { GazetteDocument } from '../../../gazette/model/document.ts';
import { textOf } from '../../../gazette/model/texts-of.ts';
import { definitionsIn } from '../../../gazette/scan/definitions.ts';
import { namesOfPlaces } from '../../../gazette/wording/label-of-place.ts';
import { gloss, type PlacedGloss } from './gloss.ts';
import { nodesById } from './words-of-place.ts';

interface Defined {
  term: string;
  definition: string;
  at: string;
}

/** Notes with what a term means, where it is used first behind its definition: 以下简称, 本办法所称……是指……. */
export function glossesOfTerms(document: GazetteDocument): PlacedGloss[] {
  const names = namesOfPlaces(document);
  const ids = [...nodesById(document).keys()];
  const words = new Map([...nodesById(document)].map(([id, node]) => [id, node.type === 'table' ? '' : textOf(node)]));
  return definedIn(document).flatMap(({ term, definition, at }): PlacedGloss[] => {
    const behind = ids.slice(ids.indexOf(at) + 1);
    const first = behind.find((id) => words.get(id)?.includes(term) && !id.startsWith(`${at}__`));
    if (first === undefined) return [];
    const heads = [{ text: term, url: `#${at}` }];
    const facts = [names.get(at) ?? ''].filter(Boolean);
    return [{ at: first, gloss: gloss({ kind: 'term', sign: '释义', heads, quote: definition, facts }) }];
  });
}

function definedIn(document: GazetteDocument): Defined[] {
  const said = [...nodesById(document)].flatMap(([at, node]) =>
    node.type === 'paragraph' ? definitionsIn(node.text).map((found) => ({ ...found, at })) : [],
  );
  const known = new Set(said.map(({ term }) => term));
  return [...said, ...document.terms.filter(({ term }) => !known.has(term))];
}

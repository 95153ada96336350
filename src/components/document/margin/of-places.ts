import type { GazetteDocument } from '../../../gazette/model/document.ts';
import { textsOf } from '../../../gazette/model/texts-of.ts';
import { targetUrl } from '../../../gazette/model/target-url.ts';
import type { GazetteNode } from '../../../gazette/model/nodes.ts';
import { offersOf } from './offers-of.ts';
import { quoteTitle } from '../../../gazette/text/quote-title.ts';
import { formatDate } from '../../../gazette/wording/format-date.ts';
import { namesOfPlaces } from '../../../gazette/wording/label-of-place.ts';
import { relationWord } from '../../../gazette/wording/relation-words.ts';
import { gloss, type PlacedGloss } from './gloss.ts';
import type { Library } from './library.ts';
import { nodesById, wordsOfPlace } from './words-of-place.ts';

const NO_WORDS = { quote: '', rest: '' };

/** Notes with the words of the articles that a text refers to: 本办法第二条, 《…办法》第十条. Each place once a paragraph. */
export function glossesOfPlaces(document: GazetteDocument, library: Library): PlacedGloss[] {
  return [...withinDocument(document), ...inOthers(document, library)];
}

/** Those of the document itself, and at each place that is referred to, from where. */
function withinDocument(document: GazetteDocument): PlacedGloss[] {
  const nodes = nodesById(document);
  const names = namesOfPlaces(document);
  const pairs = [...nodes.values()].flatMap((node) => targetsOf(node).map((to) => ({ at: node.id, to })));
  const quoted = pairs.flatMap(({ at, to }): PlacedGloss[] => {
    const node = nodes.get(to);
    const words = node ? wordsOfPlace(node) : NO_WORDS;
    if (words.quote === '') return [];
    return [
      {
        at,
        gloss: gloss({ kind: 'quoted', sign: '所指', heads: [{ text: names.get(to) ?? '', url: `#${to}` }], ...words }),
      },
    ];
  });
  const mentions = [...Map.groupBy(pairs, ({ to }) => to)].flatMap(([to, from]): PlacedGloss[] => {
    if (!nodes.has(to)) return [];
    const heads = from.map(({ at }) => ({ text: names.get(at) ?? '', url: `#${at}` }));
    return [{ at: to, gloss: gloss({ kind: 'mention', sign: '见于', heads }) }];
  });
  return [...quoted, ...mentions];
}

/** A place within what it refers to, or around it, says nothing new. */
function targetsOf(node: GazetteNode): string[] {
  const spans = node.type === 'table' ? [] : textsOf(node).flatMap(({ holder }) => holder?.spans ?? []);
  const targets = spans.flatMap((span) => (span.kind === 'internal' ? span.targets : []));
  return [...new Set(targets)].filter((to) => !isAround(to, node.id) && !isAround(node.id, to));
}

function isAround(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(`${outer}__`);
}

/** Those of other documents: the words of the place, or what the document is where none is named. */
function inOthers({ references, dateSigned: day }: GazetteDocument, library: Library): PlacedGloss[] {
  return references.flatMap((reference): PlacedGloss[] => {
    const { target, at } = reference;
    const other = target.kind === 'document' ? library.documents.get(target.id) : undefined;
    if (!other) return [];
    const node = target.node === undefined ? undefined : nodesById(other).get(target.node);
    const place = node ? (namesOfPlaces(other).get(node.id) ?? '') : '';
    const { shortTitle, docNumber, dateSigned } = other;
    const heads = [{ text: `${quoteTitle(shortTitle)}${place}`, url: targetUrl(target) }];
    const facts = [...(docNumber ? [docNumber] : []), ...(dateSigned ? [formatDate(dateSigned)] : [])];
    const words = node ? wordsOfPlace(node) : NO_WORDS;
    const more = offersOf(reference, day, library);
    return [{ at, gloss: gloss({ kind: 'quoted', sign: relationWord(reference), heads, ...words, facts, more }) }];
  });
}

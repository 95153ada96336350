import type { GazetteDocument } from '../../../gazette/model/document.ts';
import { ACT_WORDS, describeSince } from '../../../gazette/wording/act-words.ts';
import { describeActor, describeStatus } from '../../../gazette/wording/describe-status.ts';
import { quoteTitle } from '../../../gazette/text/quote-title.ts';
import { namesOfPlaces } from '../../../gazette/wording/label-of-place.ts';
import { gloss, type PlacedGloss } from './gloss.ts';
import type { Library } from './library.ts';
import { nodesById, wordsOfPlace } from './words-of-place.ts';

/** Notes on what became of a place, and beside an act that changes another text, on the words that stood there. */
export function glossesOfChanges(document: GazetteDocument, library: Library): PlacedGloss[] {
  return [...statuses(document), ...changes(document), ...histories(library), ...formerWords(document, library)];
}

function statuses({ placeStatuses }: GazetteDocument): PlacedGloss[] {
  return placeStatuses.map(({ node, status }) => {
    const actor = describeActor(status);
    const heads = status.by && actor !== null ? [{ text: actor, url: addressOf(status.by) }] : [];
    const facts = [describeStatus({ status, dateExpires: null })];
    return { at: node, gloss: gloss({ kind: 'status', sign: '效力', heads, quote: status.by?.sentence ?? '', facts }) };
  });
}

function addressOf({ url, at }: { url: string; at: string | null }): string {
  return at === null || url.includes('#') ? url : `${url}#${at}`;
}

function changes({ amendedBy, placeStatuses }: GazetteDocument): PlacedGloss[] {
  const told = new Set(placeStatuses.map(({ node }) => node));
  return amendedBy.flatMap(({ node, url, title, verb, place, ...by }): PlacedGloss[] => {
    if (node === null || told.has(node)) return [];
    const heads = [{ text: quoteTitle(title), url }];
    const facts = [`${describeSince(by)}${ACT_WORDS[verb]}${place}`];
    return [{ at: node, gloss: gloss({ kind: 'change', sign: '修改', heads, facts }) }];
  });
}

function histories({ changed }: Library): PlacedGloss[] {
  return changed.map(({ node, url, texts, changes }) => {
    const heads = [{ text: `${texts}个文本`, url }];
    return { at: node, gloss: gloss({ kind: 'history', sign: '沿革', heads, facts: changes }) };
  });
}

function formerWords({ acts }: GazetteDocument, { documents }: Library): PlacedGloss[] {
  return acts.flatMap(({ at, target, verb }): PlacedGloss[] => {
    const former = target.document === null ? undefined : documents.get(target.document);
    const node = former && target.node !== null ? nodesById(former).get(target.node) : undefined;
    if (!former || !node || verb === 'insert' || verb === 'renumber') return [];
    const place = namesOfPlaces(former).get(node.id) ?? target.place;
    const heads = [{ text: `${quoteTitle(former.shortTitle)}${place}`, url: `${former.url}#${node.id}` }];
    return [{ at, gloss: gloss({ kind: 'act', sign: '原文', heads, ...wordsOfPlace(node) }) }];
  });
}

import type { GazetteDocument } from '../../gazette/model/document.ts';
import { splitTitle } from '../../gazette/wording/split-title.ts';
import type { Simplify } from '../cut/fold-text.ts';
import { shardAt, type Shard, type ShardEntry } from '../find/shard.ts';
import type { Entry } from './entries-of.ts';
import type { SearchRecord } from './record-of.ts';

type About = Pick<GazetteDocument, 'title' | 'shortTitle' | 'issuers' | 'docNumber'>;

/** The shards of a document in order. */
export function shardsOf(
  { title, shortTitle, issuers, docNumber }: About,
  entries: readonly Entry[],
  { chars, starts }: SearchRecord,
  simplify: Simplify,
): Shard[] {
  const shards: Shard[] = [];
  const titlePieces = splitTitle({ title: shortTitle, issuers });
  for (const [i, entry] of entries.entries()) {
    const start = starts[i] ?? 0;
    const end = starts[i + 1] ?? chars.length;
    for (let n = shardAt(start); n <= shardAt(end - 1); n++) {
      const shard = (shards[n] ??= { title, titlePieces, docNumber, start, entries: [] });
      shard.entries.push(shardEntryOf(entry, simplify));
    }
  }
  return shards;
}

function shardEntryOf({ id, label, text }: Entry, simplify: Simplify): ShardEntry {
  const simplified = simplifyText(text, simplify);
  return simplified === text ? [id, label, text] : [id, label, text, simplified];
}

/** Compatibility forms of traditional characters are folded before they are looked up, so they are here. */
function simplifyText(text: string, simplify: Simplify): string {
  const normal = text.normalize();
  let simplified = '';
  for (const char of normal) simplified += simplify.get(char) ?? char;
  return simplified === normal || simplified.length !== text.length ? text : simplified;
}

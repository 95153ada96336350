/**
 * The text of a document as results show it, in parts of about one length: part n holds every entry of which a part lies
 * between the characters n × SHARD_LENGTH and (n + 1) × SHARD_LENGTH of the record. So the place of a match says which
 * to load; an entry over the edge is in both.
 */
export interface Shard {
  title: string;
  /** The short title, cut where a line may end. */
  titlePieces: string[];
  docNumber: string | null;
  /** In the record, of the first entry. */
  start: number;
  entries: ShardEntry[];
}

/**
 * `simplified` only where it differs from `text`: the traditional characters in it by the simplified ones that stand in
 * the index, one for one.
 */
export type ShardEntry = [id: string, label: string, text: string, simplified?: string];

/**
 * Characters in a shard. Shorter ones cost a search less and the whole more, compression being worse and files more:
 * measured at 1024, 2048 and 4096, ten results among 400 documents take 20, 32 and 53 KB, all texts of the five
 * gazettes 913, 749 and 648 KB.
 */
export const SHARD_LENGTH = 2048;

/** Number of the shard in which the character at `position` of a record lies. */
export function shardAt(position: number): number {
  return Math.floor(position / SHARD_LENGTH);
}

/**
 * The text of a document as results show it, in files of about one length: file n holds every entry of which a part lies
 * between the characters n × SHARD_LENGTH and (n + 1) × SHARD_LENGTH of the record. So the place of a match says which
 * file to load; an entry over the edge is in both.
 */
export interface Shard {
  title: string;
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
 * Characters in a shard. Most results need one shard: of 1024 to 4096 this made the fewest bytes for ten results,
 * compression being worse the shorter a file is.
 */
export const SHARD_LENGTH = 2048;

/** Number of the shard in which the character at `position` of a record lies. */
export function shardAt(position: number): number {
  return Math.floor(position / SHARD_LENGTH);
}

/** Address of a shard, relative to the folder of the index. */
export function shardPath(id: string, n: number): string {
  return `text/${id}.${n}.pack`;
}

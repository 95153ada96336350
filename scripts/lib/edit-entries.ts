import { isMap, isSeq, parseDocument, YAMLMap, YAMLSeq, type Document } from 'yaml';
import type { EntriesFile } from '../../src/read-entries.ts';

/** The text of a file with these entries, in this order; comments stay with what they stand at. */
export function editEntries<Entry extends object>(
  text: string,
  entries: readonly Entry[],
  { key, head }: EntriesFile<Entry>,
): string {
  const document: Document = parseDocument(text);
  if (!document.contents) document.commentBefore = head;
  const items = isSeq(document.contents) ? document.contents.items : [];
  const known = new Map(items.filter(isMap).map((item) => [item.get(key), item]));
  const list = new YAMLSeq();
  for (const entry of entries) {
    const map = known.get(entry[key]) ?? new YAMLMap();
    for (const [name, value] of Object.entries(entry)) map.set(name, value);
    list.add(map);
  }
  document.contents = list;
  return document.toString({ lineWidth: 0 });
}

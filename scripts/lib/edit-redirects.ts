import { isMap, isSeq, parseDocument, YAMLMap, YAMLSeq, type Document } from 'yaml';
import type { Redirect } from '../../src/gazette/model/redirect.ts';

/** What an empty file begins with. */
const HEAD = ` 曾经公布、现在不在原处的网址。from 是原网址，to 是现在的网址；撤下的文件写 withdrawn（日期），页面上说明。
 带 by: convert 的由 convert 增删，其余由编辑写。`;

/** The text of `redirects.yaml` with these redirects, in this order; comments stay with what they stand at. */
export function editRedirects(text: string, redirects: readonly Redirect[]): string {
  const document: Document = parseDocument(text);
  if (!document.contents) document.commentBefore = HEAD;
  const items = isSeq(document.contents) ? document.contents.items : [];
  const entries = new Map(items.filter(isMap).map((item) => [item.get('from'), item]));
  const list = new YAMLSeq();
  for (const redirect of redirects) {
    const entry = entries.get(redirect.from) ?? new YAMLMap();
    for (const [name, value] of Object.entries(redirect)) entry.set(name, value);
    list.add(entry);
  }
  document.contents = list;
  return document.toString({ lineWidth: 0 });
}

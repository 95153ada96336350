import type { Block } from '../model/block.ts';
import { firstOutside } from '../scan/brackets.ts';
import { LABEL_KINDS } from '../text/label-kinds.ts';
import { rankKinds } from './rank-kinds.ts';
import { ROLE_ROWS, type Numbered } from './role-rows.ts';
import { SIBLING_ROWS } from './sibling-rows.ts';

/**
 * Decides for each numbered block of a part whether it is a heading, a run-in heading, an article or an item: by its
 * own form (`ROLE_ROWS`), then by that of its siblings (`SIBLING_ROWS`). Blocks without number are not in the result.
 */
export function classifyLabels(blocks: readonly Block[]): Map<Block, Numbered> {
  const numbered = new Map<Block, Numbered>();
  const ranks = rankKinds(blocks.flatMap((block) => (block.kind === 'text' && block.label ? [block.label] : [])));
  const rankOf = (block: Block | undefined): number | null =>
    block?.kind === 'text' && block.label ? (ranks.get(block.label.kind) ?? LABEL_KINDS[block.label.kind].rank) : null;
  let inArticle = false;
  blocks.forEach((block, i) => {
    const rank = rankOf(block);
    if (block.kind !== 'text' || !block.label || rank === null) return;
    const { opens } = LABEL_KINDS[block.label.kind];
    if (opens === 'heading') inArticle = false;
    if (opens === 'article') inArticle = true;
    const next = blocks[i + 1];
    const nextRank = rankOf(next);
    const text = block.text.value.slice(block.label.length);
    const stop = firstOutside(text, '。');
    const phrase = stop < 0 ? text : text.slice(0, stop);
    const own: Omit<Numbered, 'role' | 'headingLength'> = {
      block,
      label: block.label,
      rank,
      inArticle,
      text,
      phrase,
      length: phrase.replace(/[\p{P}\s]/gu, '').length,
      form: stop < 0 ? 'phrase' : stop === text.length - 1 ? 'sentence' : 'text',
      below: !next ? 'nothing' : nextRank === null ? 'plain' : nextRank > rank ? 'deeper' : 'number',
    };
    const role = ROLE_ROWS.find((row) => row.when(own))?.becomes ?? 'item';
    numbered.set(block, { ...own, role, headingLength: stop + 1 });
  });
  for (const list of siblingLists([...numbered.values()])) {
    for (const row of SIBLING_ROWS) {
      const members = list.flatMap((block) => numbered.get(block) ?? []);
      if (!row.ifList(members)) continue;
      for (const member of members) {
        if (member.role !== row.from || !row.when(member)) continue;
        const headingLength = row.headingLength?.(member) ?? 0;
        numbered.set(member.block, { ...member, role: row.becomes, headingLength });
      }
    }
  }
  return numbered;
}

/** Runs of one kind whose numbers go up by one, with nothing of a lesser rank between, where siblings can settle the role. */
function siblingLists(numbered: readonly Numbered[]): Block[][] {
  const done: Numbered[][] = [];
  let open: Numbered[][] = [];
  for (const own of numbered) {
    open = open.filter(([first]) => first !== undefined && first.rank <= own.rank);
    const list = open.find(([first]) => first?.label.kind === own.label.kind);
    if (list && own.label.number === (list.at(-1)?.label.number ?? 0) + 1) list.push(own);
    else {
      const fresh = [own];
      open = [...open.filter((other) => other !== list), fresh];
      done.push(fresh);
    }
  }
  return done
    .filter(([first]) => first && !first.inArticle && LABEL_KINDS[first.label.kind].opens === 'either')
    .map((list) => list.map(({ block }) => block));
}

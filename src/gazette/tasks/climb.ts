import type { GazetteNode, Section } from '../model/nodes.ts';
import type { PlacedDraft, TaskDraft } from './draft.ts';

/**
 * Lines with fields at the end of the last of several sections may be about all of them: they are where none of those
 * before has any, and where other sections of the upper level have theirs. Then the task is that of the upper section.
 */
export function climb(drafts: readonly PlacedDraft[], nodes: readonly GazetteNode[]): TaskDraft[] {
  const withTasks = new Set(drafts.flatMap(({ node, trail }) => [node, ...trail.map(({ id }) => id)]));
  return drafts.map(({ trail, ...draft }) => {
    const own = trail.at(-1);
    // A task that is the section itself, and not words in it.
    if (own?.id !== draft.node) return draft;
    const upper = highest(trail, nodes, withTasks);
    if (upper === own) return { ...draft, section: trail.at(-2)?.heading ?? null };
    const section = trail[trail.indexOf(upper) - 1]?.heading ?? null;
    return { ...draft, node: upper.id, anchor: upper.id, task: upper.heading, section, detail: null };
  });
}

function highest(trail: readonly Section[], nodes: readonly GazetteNode[], withTasks: ReadonlySet<string>): Section {
  const [own, upper] = trail.toReversed() as [Section, Section | undefined];
  if (!upper) return own;
  const isLast = upper.children.findLast((node) => node.type === 'section') === own;
  const others = isLast ? sectionsIn(upper.children).filter((section) => section !== own) : [];
  const areOthersEmpty = others.length > 0 && others.every(({ id }) => !withTasks.has(id));
  const peers = sectionsIn(trail.at(-3)?.children ?? nodes).filter((section) => section !== upper);
  if (!areOthersEmpty || !peers.some(({ id }) => withTasks.has(id))) return own;
  return highest(trail.slice(0, -1), nodes, withTasks);
}

function sectionsIn(nodes: readonly GazetteNode[]): Section[] {
  return nodes.filter((node) => node.type === 'section');
}

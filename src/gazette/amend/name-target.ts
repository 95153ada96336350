import { amendedParts } from '../link/works/amended-texts.ts';
import { titleKey } from '../link/targets/title-key.ts';
import type { GazetteDocument } from '../model/document.ts';
import type { Work } from '../model/work.ts';
import { findTitles } from '../scan/titles.ts';

/** The text that an act means. */
export interface Named {
  /** Id of the work; null where the collection knows none of that name. */
  work: string | null;
  title: string;
}

export interface Names {
  works: ReadonlyMap<string, Work>;
  /** The work that has a title; null where none or more than one has. */
  workOf: (title: string) => string | null;
}

/** 例：中华人民共和国刑法|修正案（二） */
const RE_AMENDMENT = /修正案(?:[（(].*[）)])?$/;

/** Names of all works, by which acts say what they mean. */
export function namesOf(works: readonly Work[]): Names {
  const byCore = Map.groupBy(works, ({ title }) => titleKey(title).core);
  const workOf = (title: string): string | null => {
    const [only, ...more] = byCore.get(titleKey(title).core) ?? [];
    return only && more.length === 0 ? only.id : null;
  };
  return { works: new Map(works.map((work) => [work.id, work])), workOf };
}

/**
 * The text that is meant by a name in a decision (《解释》 as well, where the decision has defined it), or, where a
 * sentence names none, by the title of the decision, if that names but one. Null where nothing tells.
 */
export function nameTarget(cite: string | null, decision: GazetteDocument, { works, workOf }: Names): Named | null {
  const name = cite ?? soleTitleOf(decision);
  if (name === null) return null;
  const title = name.replace(/^《|》$/g, '');
  const core = titleKey(name).core;
  // The text that it prints behind itself is of the work that it amends.
  const amended = amendedParts(decision).map((part) => part.id);
  const references = decision.references.filter(({ target }) => !amended.includes(target.node ?? ''));
  const reference =
    references.find((one) => one.cite === name) ?? references.find((one) => titleKey(one.cite).core === core);
  const id = reference?.target.kind === 'self' ? null : (reference?.target.work ?? workOf(title));
  return { work: id, title: (id === null ? undefined : works.get(id)?.title) ?? title };
}

function soleTitleOf({ title }: GazetteDocument): string | null {
  const [only, ...more] = findTitles(title);
  if (only) return more.length === 0 ? title.slice(only.start, only.end) : null;
  return RE_AMENDMENT.test(title) ? title.replace(RE_AMENDMENT, '') : null;
}

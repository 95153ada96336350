import { indicatorsOf, type UnreadIndicators } from '../../../src/gazette/indicators/find-indicators.ts';
import type { SeriesWords } from '../../../src/gazette/lexicon/lexicon.ts';
import type { LinkedCollection } from '../../../src/gazette/link/link-collection.ts';
import type { Indicator } from '../../../src/gazette/model/indicator.ts';
import type { PlanGraph } from '../../../src/gazette/model/plan.ts';
import type { PromisedText } from '../../../src/gazette/model/promised-text.ts';
import type { TaskLedger } from '../../../src/gazette/model/task.ts';
import { derivePlans } from '../../../src/gazette/plans/derive-plans.ts';
import { promisesOf } from '../../../src/gazette/promises/keep-promises.ts';
import { findTasks, type UnreadTable } from '../../../src/gazette/tasks/find-tasks.ts';

/** What is read from all documents together, beside their works. */
export interface Derived {
  plans: PlanGraph;
  ledger: TaskLedger;
  indicators: readonly Indicator[];
  promises: readonly PromisedText[];
}

/** A table that was left out, as a message. */
export type Unread = UnreadTable | UnreadIndicators;

/** @param words What each series adds to the lexicon, by gazette. */
export function derive(
  linked: LinkedCollection,
  words: ReadonlyMap<string, SeriesWords>,
): { derived: Derived; unread: Unread[] } {
  const { findings: unreadTasks, ...ledger } = findTasks(linked.documents, words);
  const { indicators, findings: unreadIndicators } = indicatorsOf(linked.documents);
  return {
    derived: { plans: derivePlans(linked), ledger, indicators, promises: promisesOf(linked.documents) },
    unread: [...unreadTasks, ...unreadIndicators],
  };
}

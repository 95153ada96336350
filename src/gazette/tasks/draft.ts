import type { Section } from '../model/nodes.ts';
import type { Fields } from './read-fields.ts';

/** A task as it is read, before it has an id. */
export interface TaskDraft extends Fields {
  /** Node in which it stands. */
  node: string;
  /** Place to which a link to it leads: the node, or a row of it. */
  anchor: string;
  section: string | null;
  task: string;
  detail: string | null;
  /** The table has a column of deadlines, whether or not its cell here is filled: the words of the task name none. */
  hasDeadlineColumn?: boolean;
  /** Until when, as the head above says of all that stands below it. */
  deadlineAbove?: string | null;
}

/** A task in running text, with the sections in which it stands, the outermost first. */
export interface PlacedDraft extends TaskDraft {
  trail: readonly Section[];
}

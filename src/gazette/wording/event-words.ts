import type { EventKind } from '../model/event.ts';

/** What happened to a text, as the line below its title says it. */
export const EVENT_WORDS = {
  adopted: '通过',
  promulgated: '公布',
  approved: '批准',
  amended: '修正',
  revised: '修订',
  effective: '起施行',
  repealed: '废止',
} as const satisfies Record<EventKind, string>;

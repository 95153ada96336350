import type { Span } from '../../model/nodes.ts';

/** A link inside the document; without targets where the place that is named is missing. */
export type InternalSpan = Extract<Span, { kind: 'internal' }>;

import type { Span } from '../model/document.ts';

/** A link inside the document; without targets where the place that is named is missing. */
export type InternalSpan = Extract<Span, { kind: 'internal' }>;

import { describe, expect, it } from 'vitest';
import { nestSpans, type Inline } from '../../src/gazette/model/nest-spans.ts';
import type { Span } from '../../src/gazette/model/nodes.ts';

const sup = (start: number, end: number): Span => ({ start, end, kind: 'sup' });
const ref = (start: number, end: number): Span => ({ start, end, kind: 'ref', ref: 0 });

/** The tree as brackets, so that a test shows it on one line. */
function show(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      return inline.type === 'break' ? '/' : `${inline.span.kind}(${show(inline.children)})`;
    })
    .join('');
}

describe('nestSpans', () => {
  it('keeps text without spans as it is', () => {
    expect(show(nestSpans('根据条例'))).toBe('根据条例');
  });

  it('puts a span inside the longer one that begins with it', () => {
    expect(show(nestSpans('《条例》12', [sup(0, 1), ref(0, 4)]))).toBe('ref(sup(《)条例》)12');
  });

  it('cuts a span where the one it overlaps ends, and loses none of its text', () => {
    expect(show(nestSpans('甲乙丙丁', [ref(0, 3), sup(2, 4)]))).toBe('ref(甲乙sup(丙))sup(丁)');
  });

  it('cuts one span twice where two others end inside it', () => {
    expect(show(nestSpans('甲乙丙丁', [ref(0, 2), sup(1, 4), ref(2, 3)]))).toBe('ref(甲sup(乙))sup(ref(丙)丁)');
  });

  it('makes a break of a line end, also inside a span', () => {
    expect(show(nestSpans('甲\n乙\n丙', [ref(2, 5)]))).toBe('甲/ref(乙/丙)');
  });

  it('leaves out spans that are empty or outside of the text', () => {
    expect(show(nestSpans('甲乙', [sup(1, 1), ref(1, 9)]))).toBe('甲乙');
  });
});

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Gloss, GlossKind, GlossLink } from './gloss.ts';

/** Notes of a paragraph that are shown; those behind them fold. */
export const SHOWN = 3;

/** What a reader must not overlook: the words beside it no longer hold. */
const NOW: ReadonlySet<GlossKind> = new Set(['status', 'change']);

/**
 * The notes of one paragraph, as they stand behind it: an aside that is folded where there is no margin, and of which
 * the search takes no words for those of the document.
 *
 * @param stands in the margin where there is one; folded on every screen, for there is no room beside its paragraph; or
 *   folded below a table that takes the margin
 */
export function drawGlosses(glosses: readonly Gloss[], stands: 'beside' | 'folded' | 'below' = 'beside'): Element {
  const classes = { beside: 'gloss', folded: 'gloss folded', below: 'gloss folded below' };
  const count = `旁注${glosses.length}条`;
  const shown = glosses.slice(0, SHOWN).map(drawGloss);
  const others = glosses.slice(SHOWN).map(drawGloss);
  const rest = others.length > 0 ? h('details', [h('summary', `还有${others.length}处`), ...others]) : null;
  const summary = stands === 'below' ? h('summary', count) : h('summary', { ariaLabel: count }, '注');
  return h('aside', { class: classes[stands], dataPagefindIgnore: true }, [h('details', [summary, ...shown, rest])]);
}

/** 依据 《殡葬管理条例》 / “…” / 行政法规 · 国家法律法规数据库 */
export function drawGloss({ kind, sign, heads, quote, rest, facts, more }: Gloss): Element {
  const line = [...facts.map((fact): ElementContent[] => [text(fact)]), ...more.map((link) => [drawLink(link)])];
  return h('div', { class: NOW.has(kind) ? 'now' : null }, [
    h('b', sign),
    ' ',
    ...joined(
      heads.map((head) => [drawLink(head)]),
      '、',
    ),
    quote ? h('q', quote) : null,
    rest ? h('details', [h('summary', '其余'), h('q', rest)]) : null,
    line.length > 0 ? h('small', joined(line, ' · ')) : null,
  ]);
}

function drawLink({ text: words, url }: GlossLink): ElementContent {
  return url === null ? text(words) : h('a', { href: url }, words);
}

function joined(parts: readonly ElementContent[][], between: string): ElementContent[] {
  return parts.flatMap((part, i) => (i === 0 ? part : [text(between), ...part]));
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

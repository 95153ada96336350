import temml, { type Options } from 'temml';

/** Commands of running text that OCR programs write in formulas as well. 例：0.38 \mathrm{~\textdegree C} */
const MACROS = {
  '\\textdegree': '\\degree',
  '\\textsuperscript': '^{#1}',
  '\\textregistered': '\\text{®}',
};

/** How TeX is read everywhere. Made anew for each formula: what it defines holds in none other. */
export function texOptions(): Options {
  return { throwOnError: true, macros: { ...MACROS } };
}

/** A formula as MathML; null for TeX that cannot be read. */
export function renderTex(tex: string): string | null {
  try {
    return temml.renderToString(tex, texOptions());
  } catch {
    return null;
  }
}

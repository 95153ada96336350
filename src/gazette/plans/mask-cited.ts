/** What is cited in 《》, the innermost of several. */
export const RE_CITED = /[《〈][^《》〈〉]*[》〉]/g;

/** A text with a sign for each character that it cites: what is looked for without 《》 is not found inside of them. */
export function maskCited(text: string): string {
  return text.replace(RE_CITED, (cited) => '※'.repeat(cited.length));
}

/** What Word takes for the name of a bookmark: a letter, then letters, digits and low lines, 40 characters at most. */
const RE_NAME = /^[A-Za-z]\w{0,39}$/;

/**
 * Names of bookmarks by the ids of places. `art_40` stays; what Word would refuse (`para_2-2`, a long chain of levels) is
 * counted: `place_117`.
 */
export function nameBookmarks(ids: readonly string[]): Map<string, string> {
  return new Map(ids.map((id, i) => [id, RE_NAME.test(id) ? id : `place_${i + 1}`]));
}

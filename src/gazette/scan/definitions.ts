/** A term that a text defines, and the words by which it does. */
export interface Definition {
  term: string;
  definition: string;
}

/** 例：本条例所称护士，是指取得护士执业证书的人员。 · 本意见所称节能改造项目（以下简称改造项目），是指……的项目。 */
const RE_DEFINES =
  /本\p{Script=Han}{1,4}所称(?<term>[^，。；：（）]{2,24})(?:（[^（）]*）)?，是指(?<definition>[^。]+。)/gu;

/** What a text says that its own terms mean; a short form behind one is left to 以下简称. */
export function definitionsIn(text: string): Definition[] {
  return [...text.matchAll(RE_DEFINES)].map(({ groups }) => ({
    term: groups?.['term'] ?? '',
    definition: groups?.['definition'] ?? '',
  }));
}

/** What calls a note to a title; alone it is the title. 例：2020年江苏省国民经济和社会发展统计公报|[1] */
const RE_NOTE_CALL = /(?<=\S)\s*[[［〔]\s*\d{1,2}\s*[\]］〕]$/;

/** A title without the call of a note at its end. */
export function withoutNoteCall(title: string): string {
  return title.replace(RE_NOTE_CALL, '');
}

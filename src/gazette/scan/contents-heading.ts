/** A heading of a list of contents. 例：目 录 · # 目录 · 目　次 */
export const RE_CONTENTS_HEADING = /^[\s#*]*目\s*[录錄次][\s*]*$/;

import { pinyin } from 'pinyin-pro';

// 例：通知、北京市人民政府
const RE_HAN = /\p{sc=Han}+/gu;

/** A name as a path of the site: ASCII letters, digits and hyphens, Han as pinyin without tones (绿 is `lv`). */
export function slugOf(name: string): string {
  const latin = name.replace(RE_HAN, (run) => pinyin(run, { toneType: 'none', type: 'array', v: true }).join(''));
  return latin
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

import type { IsoDate } from '../../model/values.ts';
import type { Work } from '../../model/work.ts';
import { formatDate } from '../../wording/format-date.ts';
import { FORMATS, savedName, type Format } from '../formats.ts';

/** Of a text that this site makes what its files are named after. */
export interface NamedText {
  work: Pick<Work, 'id' | 'url' | 'title'>;
  from: IsoDate;
}

/** Path on the site of its page. */
export function madeTextUrl({ work, from }: NamedText): string {
  return `${work.url}${from}/`;
}

export function madeTextId({ work, from }: NamedText): string {
  return `${work.id}-${from}`;
}

/** 中华人民共和国城镇土地使用税暂行条例（2013年12月7日起的文本，本站推算） */
export function madeTextTitle({ work, from }: NamedText): string {
  return `${work.title}（${formatDate(from)}起的文本，本站推算）`;
}

/**
 * Paths on the site of all that can be taken away of it, by format. They are beside its page and no permalinks: a text that
 * a gazette prints takes its place.
 */
export function madeTextDownloads(text: NamedText): Record<string, string> {
  return Object.fromEntries(
    Object.keys(FORMATS).map((name) => [name, `${madeTextUrl(text)}${madeTextId(text)}.${name}`]),
  );
}

/** Its files as a reader is offered them, in the formats that are made. */
export function madeTextFiles(
  text: NamedText,
  chosen: ReadonlySet<string>,
): { label: string; path: string; name: string; mime: string }[] {
  const paths = madeTextDownloads(text);
  return Object.entries<Format>(FORMATS).flatMap(([name, { label, mime }]) => {
    const path = paths[name];
    if (path === undefined || !chosen.has(name)) return [];
    return [{ label, path, mime, name: savedName({ docNumber: null, shortTitle: madeTextTitle(text) }, path) }];
  });
}

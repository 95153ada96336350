import { x } from 'xastscript';
import type { FrontMatter } from '../model/front-matter.ts';
import type { IsoDate } from '../model/values.ts';
import { FORMATS } from './formats.ts';
import { absoluteUrl, type ExportOptions } from './options.ts';
import { toXmlFile } from './xml-file.ts';

/** A list of documents that readers subscribe to. */
export interface Feed {
  title: string;
  /** Path of the page that shows the same, and of the feed itself. */
  page: string;
  path: string;
  documents: readonly Pick<
    FrontMatter,
    'title' | 'url' | 'docNumber' | 'issuers' | 'genre' | 'dateSigned' | 'gazette' | 'downloads'
  >[];
  /** Days on which the issues were published, by their ids. */
  published: ReadonlyMap<string, IsoDate | null>;
}

/** Where no day is known: Atom asks for one. */
const UNKNOWN_DAY = '1970-01-01';

/** Documents as an Atom feed (RFC 4287); a document is as new as the issue that printed it. */
export function toAtom(
  { title, page, path, documents, published }: Feed,
  options: Pick<ExportOptions, 'site'>,
): string {
  const url = (address: string): string => absoluteUrl(address, options);
  const dayOf = ({ gazette, dateSigned }: Feed['documents'][number]): string =>
    `${published.get(gazette.id) ?? dateSigned ?? UNKNOWN_DAY}T00:00:00+08:00`;
  const days = documents.map(dayOf).sort();
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-CN' }, [
    x('id', url(path)),
    x('title', title),
    x('updated', days.at(-1) ?? `${UNKNOWN_DAY}T00:00:00+08:00`),
    x('link', { rel: 'self', type: 'application/atom+xml', href: url(path) }),
    x('link', { rel: 'alternate', type: 'text/html', href: url(page) }),
    ...documents.map((document) =>
      x('entry', [
        x('id', url(document.url)),
        x('title', document.title),
        x('updated', dayOf(document)),
        ...(document.issuers.length > 0 ? document.issuers : ['公报']).map((name) => x('author', [x('name', name)])),
        x('link', { rel: 'alternate', type: 'text/html', href: url(document.url) }),
        ...(document.downloads.pdf === undefined
          ? []
          : [x('link', { rel: 'enclosure', type: FORMATS.pdf.mime, href: url(document.downloads.pdf) })]),
        ...(document.genre === null ? [] : [x('category', { term: document.genre })]),
        x('summary', [document.docNumber, document.title].filter(Boolean).join('　')),
      ]),
    ),
  ]);
  return toXmlFile(feed);
}

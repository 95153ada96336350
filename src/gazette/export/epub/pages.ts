import type { ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { GazetteDocument } from '../../model/document.ts';
import type { GazetteIssue } from '../../model/gazette-issue.ts';
import { drawDocument } from '../../render/draw.ts';
import { splitTitle } from '../../wording/split-title.ts';
import { mapLinks } from '../map-links.ts';
import { absoluteUrl, type ExportOptions } from '../options.ts';
import { provenanceLines } from '../provenance.ts';
import { toXmlFile } from '../xml-file.ts';

export interface Book {
  title: string;
  issue: GazetteIssue;
  /** Its documents in printed order, each with its page. */
  texts: readonly { document: GazetteDocument; page: string }[];
  options: ExportOptions;
}

/**
 * A document with the ids that it has on the site; links to documents of the book stay in it, others lead to the site.
 *
 * @param inBook ids of the documents of the book
 */
export function documentPage(document: GazetteDocument, inBook: ReadonlySet<string>, options: ExportOptions): string {
  const drawn = mapLinks(drawDocument(document), (href) => linkFromBook(href, inBook, options));
  // XML tells formulas by their name space alone.
  visit({ type: 'root', children: drawn }, { tagName: 'math' }, (math) => {
    math.properties.xmlns = 'http://www.w3.org/1998/Math/MathML';
  });
  const heading = splitTitle(document).flatMap((piece, i) => (i === 0 ? [piece] : [h('wbr'), piece]));
  return pageOf(document.title, [
    ...(document.docNumber === null ? [] : [h('p.number', document.docNumber)]),
    h('h1', heading),
    ...drawn,
    h(
      'footer',
      provenanceLines(document, options).map((line) => h('p', line)),
    ),
  ]);
}

/** Nothing outside of a book can be named from its own root: without the address of the site there is no link. */
function linkFromBook(href: string, inBook: ReadonlySet<string>, options: ExportOptions): string | null {
  if (!href.startsWith('/')) return href;
  const { id = '', place = '' } = RE_DOCUMENT.exec(href)?.groups ?? {};
  if (inBook.has(id)) return `${id}.xhtml${place}`;
  return options.site === '' ? null : absoluteUrl(href, options);
}

// 例：/documents/menzhengfa-2019-19/#art_3；不是 /documents/menzhengfa-2019-19/table_1.csv
const RE_DOCUMENT = /^\/documents\/(?<id>[^/]+)\/(?<place>#.*)?$/u;

export function titlePage({ title, issue }: Book): string {
  return pageOf(title, [
    h('h1', title),
    h('p.number', issue.publisher),
    ...(issue.date ? [h('p.number', issue.date)] : []),
  ]);
}

/** The contents page (EPUB 3.3, 7): documents with their parts, and where the text begins. */
export function navigationPage({ title, texts }: Book): string {
  const documents = texts.map(({ document }) => document);
  const entry = (document: GazetteDocument): ElementContent => {
    const path = `text/${document.id}.xhtml`;
    const parts = document.parts.filter((part) => part.title !== document.title && part.role !== 'notice');
    const below = parts.map(({ id, label, title: name }) =>
      h('li', h('a', { href: `${path}#${id}` }, [label, name].filter(Boolean).join('　'))),
    );
    return h('li', [h('a', { href: path }, document.title), ...(below.length > 0 ? [h('ol', below)] : [])]);
  };
  const [first] = documents;
  return pageOf(
    title,
    [
      h('nav', { 'epub:type': 'toc', id: 'toc', role: 'doc-toc' }, [h('h1', '目录'), h('ol', documents.map(entry))]),
      h('nav', { 'epub:type': 'landmarks', id: 'landmarks', hidden: true }, [
        h('ol', [
          h('li', h('a', { 'epub:type': 'toc', href: '#toc' }, '目录')),
          ...(first ? [h('li', h('a', { 'epub:type': 'bodymatter', href: `text/${first.id}.xhtml` }, '正文'))] : []),
        ]),
      ]),
    ],
    'style.css',
  );
}

/** The package (EPUB 3.3, 5): what the book is, and its pages in their order. */
export function packageFile({ title, issue, texts, options }: Book): string {
  const pages = texts.map(({ document: { id }, page }) => ({
    id: `doc-${id}`,
    href: `text/${id}.xhtml`,
    // What a page holds must be said of it (EPUB 3.3, D.6).
    properties: page.includes('<math') ? 'mathml' : undefined,
  }));
  const item = (id: string, href: string, type: string, properties?: string): ReturnType<typeof x> =>
    x('item', { id, href, 'media-type': type, properties });
  const file = x(
    'package',
    { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id', 'xml:lang': 'zh-CN' },
    [
      x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
        x('dc:identifier', { id: 'id' }, absoluteUrl(`/gazettes/${issue.id}/`, options) || issue.id),
        x('dc:title', title),
        x('dc:language', 'zh-CN'),
        x('dc:publisher', issue.publisher),
        x('dc:source', `urn:sha256:${issue.source.sha256}`),
        ...(issue.date === null ? [] : [x('dc:date', issue.date)]),
        // The day for which the statuses hold: that of the making would change the bytes.
        x('meta', { property: 'dcterms:modified' }, `${options.asOf}T00:00:00Z`),
        x('meta', { property: 'schema:accessMode' }, 'textual'),
        x('meta', { property: 'schema:accessibilityFeature' }, 'tableOfContents'),
        x('meta', { property: 'schema:accessibilityFeature' }, 'structuralNavigation'),
        x('meta', { property: 'schema:accessibilityHazard' }, 'none'),
        x('meta', { property: 'schema:accessibilitySummary' }, '标题、目录、表格都有结构标记。'),
      ]),
      x('manifest', [
        item('contents', 'contents.xhtml', XHTML, 'nav'),
        item('title', 'text/title.xhtml', XHTML),
        item('style', 'style.css', 'text/css'),
        ...pages.map(({ id, href, properties }) => item(id, href, XHTML, properties)),
      ]),
      x('spine', [
        x('itemref', { idref: 'title' }),
        x('itemref', { idref: 'contents' }),
        ...pages.map(({ id }) => x('itemref', { idref: id })),
      ]),
    ],
  );
  return toXmlFile(file);
}

const XHTML = 'application/xhtml+xml';

function pageOf(title: string, body: ElementContent[], style = '../style.css'): string {
  const page = h(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: 'zh-CN',
      xmlLang: 'zh-CN',
    },
    [
      h('head', [h('meta', { charSet: 'utf-8' }), h('title', title), h('link', { rel: 'stylesheet', href: style })]),
      h('body', body),
    ],
  );
  return `<!DOCTYPE html>\n${toXml(toXast(page), { closeEmptyElements: true })}\n`;
}

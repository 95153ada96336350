import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Correction } from '../model/changes.ts';
import type { GazetteDocument } from '../model/document.ts';
import { drawDocument } from '../render/draw.ts';
import { describeCorrection } from '../wording/describe-correction.ts';
import { groupCorrections } from '../wording/group-corrections.ts';
import { splitTitle } from '../wording/split-title.ts';
import { describeDocument } from './describe-document.ts';
import { HTML_STYLE } from './html-style.ts';
import { mapLinks } from './map-links.ts';
import { absoluteUrl, type ExportOptions } from './options.ts';
import { describeProvenance } from './provenance.ts';

/**
 * A document as one HTML file that needs nothing else: its style inside, the id of every node as on the site, links
 * to other documents with their whole address. Search engines are sent to the page of the site.
 */
export function exportHtml(document: GazetteDocument, options: ExportOptions): string {
  const page = h('html', { lang: document.lang ?? 'zh-CN' }, [headOf(document, options), bodyOf(document, options)]);
  return `${toHtml([{ type: 'doctype' }, page])}\n`;
}

/** The title with the places where a line may end, as on the page. */
function titleLines(document: GazetteDocument): (Element | string)[] {
  return splitTitle(document).flatMap((piece, i) => (i === 0 ? [piece] : [h('wbr'), piece]));
}

function headOf(document: GazetteDocument, options: ExportOptions): Element {
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width' }),
    h('title', document.title),
    h('link', { rel: 'canonical', href: absoluteUrl(document.url, options) }),
    // A browser would ask the server of the file for an icon.
    h('link', { rel: 'icon', href: 'data:,' }),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('style', HTML_STYLE),
  ]);
}

function bodyOf(document: GazetteDocument, options: ExportOptions): Element {
  return h('body', [
    h('main', [
      h('header', [
        document.docNumber === null ? null : h('p', { class: 'number' }, document.docNumber),
        h('h1', titleLines(document)),
        document.titleEn === null ? null : h('p', { class: 'number', lang: 'en' }, document.titleEn),
        h(
          'dl',
          describeDocument(document).flatMap(([name, value]) => [h('dt', name), h('dd', value)]),
        ),
      ]),
      ...textOf(document, options),
      footOf(document, options),
    ]),
  ]);
}

/** What the page has, with whole addresses, nothing folded away, and in `title` what the page shows when it is asked. */
function textOf(document: GazetteDocument, options: ExportOptions): ElementContent[] {
  const drawn = mapLinks(drawDocument(document), (href) => (href.startsWith('/') ? absoluteUrl(href, options) : href));
  visit({ type: 'root', children: drawn }, 'element', (element) => {
    const { tagName, properties } = element;
    const { dataFound, className } = properties;
    if (tagName === 'details') properties.open = true;
    if (typeof dataFound === 'string') properties.title = `原文此处${dataFound ? `作“${dataFound}”` : '无字'}`;
    if (Array.isArray(className) && className.includes('term'))
      properties.title = document.terms.find(({ term }) => term === toString(element))?.definition;
  });
  return drawn;
}

function footOf(document: GazetteDocument, options: ExportOptions): Element {
  const { printedIn, url, notice, status, sha256, generator } = describeProvenance(document, options);
  return h('footer', [
    h('p', `来源：${printedIn}`),
    h('p', ['网址：', h('a', { href: url }, url)]),
    h('p', `效力：${status}`),
    h('p', `扫描文本的SHA-256：${sha256}；制作：${generator}`),
    h('p', notice),
    ...correctionsToHast(document.corrections),
  ]);
}

function correctionsToHast(corrections: readonly Correction[]): Element[] {
  if (corrections.length === 0) return [];
  const rows = groupCorrections(corrections).map((group) => {
    const lines = [...new Set(group.places.map(({ line }) => line))].join('、');
    return h('li', `${describeCorrection(group)}，${group.places.length}处（第${lines}行）`);
  });
  return [h('p', `转换时校改了扫描文字${corrections.length}处，行号是扫描文本的行：`), h('ul', rows)];
}

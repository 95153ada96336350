import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { convertGazette } from '../../src/gazette/convert-gazette.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import type { GazetteNode } from '../../src/gazette/model/nodes.ts';
import { walkNodes } from '../../src/gazette/model/walk-nodes.ts';
import { accountForSource } from '../../src/gazette/parse/account-for-source.ts';
import { receive } from '../../src/gazette/read/receive.ts';
import { siteTest as it } from '../helpers/site-test.ts';

/** As a gazette is printed: A4, a running head, page numbers, one column or two; what the download adds is left out. */
function printStyle(columns: number): string {
  return `@page { size: A4; margin: 32mm 26mm 28mm;
    @top-center { content: '滨海市人民政府公报 2019年第10期（总第512期）'; font-size: 9pt }
    @bottom-center { content: '— ' counter(page) ' —'; font-size: 10pt } }
  dl, footer, summary { display: none !important }
  body { font-size: ${columns === 2 ? 10.5 : 12}pt !important }
  main { columns: ${columns}; column-gap: 2em }
  h1 { column-span: all }`;
}

/** Sections three deep and run-in headings; articles and items; an annex that is a table over pages; years from — to; titles 〈in titles〉. */
const PRINTS: readonly (readonly [id: string, columns: number])[] = [
  ['haizhengfa-2018-7', 1],
  ['haizhengfa-2018-7', 2],
  ['menzhengfa-2019-39', 1],
  ['menzhengfa-2019-39', 2],
  ['haizhengbanfa-2018-20', 1],
  ['haizhengbanfa-2018-5', 1],
  ['haizhengbanfa-2018-11', 1],
];

for (const [id, columns] of PRINTS)
  it(`${id}, printed as a PDF in ${columns === 1 ? 'one column' : 'two columns'}, is read as it was`, async ({
    visit,
  }) => {
    const page = await visit(`/documents/${id}/${id}.html`, { bypassCSP: true });
    await page.addStyleTag({ content: printStyle(columns) });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const gazette = convertGazette({
      id: 'printed',
      file: 'printed.pdf',
      received: await receive(pdf),
      sha256: '0'.repeat(64),
      sidecar: {},
    });
    expect(accountForSource(gazette.trace)).toEqual({ lost: [], twice: [] });
    expect(gazette.documents.map(readingOf)).toEqual([readingOf(readPublished(id))]);
  });

function readPublished(id: string): GazetteDocument {
  const file = join(inject('siteFolder'), 'documents', id, 'document.json');
  return JSON.parse(readFileSync(file, 'utf8')) as GazetteDocument;
}

/** What a reading of a document says, without where it stood in the file, and without links. */
function readingOf({ title, docNumber, parts }: GazetteDocument): unknown {
  const nodes = parts.map(({ role, children }) => [role, ...[...walkNodes(children)].map(wordsOf)]);
  return { title, docNumber, nodes };
}

function wordsOf(node: GazetteNode): string {
  if (node.type === 'table')
    return [...node.head, ...node.body].map((row) => JSON.stringify(row.map(cellOf))).join('\n');
  const words = [
    'label' in node ? node.label : '',
    'heading' in node ? node.heading : '',
    'text' in node ? node.text : '',
    'caption' in node ? node.caption : '',
  ];
  return `${node.type} ${words.filter(Boolean).join(' ')}`;
}

function cellOf({ text, colspan = 1, rowspan = 1 }: { text: string; colspan?: number; rowspan?: number }): unknown[] {
  return [text.replace(/\s/gu, ''), colspan, rowspan];
}

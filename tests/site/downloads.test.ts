/** All that a reader can take away of the built site, opened and read. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, inject, it } from 'vitest';
import { readDocuments, readIssues } from '../../scripts/lib/read-content.ts';
import { chosenFormats } from '../../src/chosen-formats.ts';
import { QUERIES } from '../../src/gazette/export/data/queries.ts';
import { TABLES } from '../../src/gazette/export/data/tables.ts';
import {
  archivePath,
  COLLECTION_FILES,
  FORMATS,
  gazetteDownloads,
  imagePath,
  pathOf,
} from '../../src/gazette/export/formats.ts';
import { walkNodes } from '../../src/gazette/model/walk-nodes.ts';
import { hanIn, readPdf, readWord } from '../helpers/read-office-files.ts';
import { piecesOf } from '../helpers/words-of-tree.ts';

const site = inject('siteFolder');
const documents = [...readDocuments(inject('freshContent'))];
const issues = readIssues(inject('freshContent'));

function read(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(site, path)));
}

/** Texts of a document that do not stand in `seen` behind those before them, by their Han characters. */
function lostIn(
  document: (typeof documents)[number],
  seen: string,
  isNote: (id: string) => boolean = () => false,
): string[] {
  const notes = new Set(
    document.parts
      .flatMap(({ children }) => [...walkNodes(children)])
      .flatMap((node) => (node.type === 'footnote' && isNote(node.id) ? [hanIn(node.text)] : [])),
  );
  let at = 0;
  return piecesOf(document)
    .map(hanIn)
    .filter((text) => {
      if (notes.has(text)) return false;
      const found = seen.indexOf(text, at);
      if (found >= 0) at = found + text.length;
      return found < 0;
    });
}

describe('every file that the site offers', () => {
  it('is there and has something in it', () => {
    const paths = [
      ...documents.flatMap(({ id, downloads }) => [...Object.values(downloads), imagePath(id)]),
      ...issues.flatMap(({ id }) => gazetteDownloads(id, chosenFormats).map(({ path }) => path)),
      ...COLLECTION_FILES,
    ];
    expect(paths.length).toBeGreaterThan(500);
    expect(paths.filter((path) => !existsSync(join(site, path)) || read(path).length === 0)).toEqual([]);
  });
});

describe('a document as Word', () => {
  it.each(documents.map((document) => [document.id, document] as const))(
    'has all words of %s in their order',
    (id, document) => {
      const { text, notes } = readWord(read(pathOf(id, FORMATS.docx)));
      expect(lostIn(document, hanIn(text), () => true)).toEqual([]);
      const footnotes = document.parts
        .flatMap(({ children }) => [...walkNodes(children)])
        .filter(({ type }) => type === 'footnote');
      expect(footnotes.filter((note) => 'text' in note && !hanIn(notes).includes(hanIn(note.text)))).toEqual([]);
    },
  );
});

describe('a document as PDF', () => {
  it.each(documents.slice(0, 12).map((document) => [document.id, document] as const))(
    'has all words of %s in their order',
    async (id, document) => {
      expect(lostIn(document, hanIn(await readPdf(read(pathOf(id, FORMATS.pdf)))), () => true)).toEqual([]);
    },
  );
});

describe('a document as Akoma Ntoso', () => {
  it('has the ids of the page, each once', () => {
    for (const document of documents) {
      const ids = eIdsIn(parseXml(strFromU8(read(pathOf(document.id, FORMATS.xml)))).root as XmlElement);
      const nodes = document.parts.flatMap((part) => [part.id, ...[...walkNodes(part.children)].map(({ id }) => id)]);
      expect(new Set(ids).size, document.id).toBe(ids.length);
      expect(
        nodes.filter((id) => !ids.includes(id)),
        document.id,
      ).toEqual([]);
    }
  });
});

describe('an issue', () => {
  it.each(Object.keys(FORMATS))('has all its documents as %s in one archive', (format) => {
    for (const { id } of issues) {
      const archive = unzipSync(read(archivePath(id, format)));
      const printed = documents.filter(({ gazette }) => gazette.id === id);
      expect(Object.keys(archive)).toHaveLength(printed.length);
      expect(Object.values(archive).filter(({ length }) => length === 0)).toEqual([]);
    }
  });

  it('has all its documents in its book, and the kind of the file first', () => {
    for (const { id } of issues) {
      const book = unzipSync(read(`/gazettes/${id}/${id}.epub`));
      expect(Object.keys(book)[0]).toBe('mimetype');
      for (const document of documents.filter(({ gazette }) => gazette.id === id))
        expect(
          lostIn(
            document,
            hanIn(
              parseXml(
                strFromU8(book[`book/text/${document.id}.xhtml`] ?? new Uint8Array()).replace(/^<!DOCTYPE[^>]*>/, ''),
              ).text,
            ),
          ),
        ).toEqual([]);
    }
  });
});

describe('the data', () => {
  const database = new DatabaseSync(join(site, 'data/gongbao.sqlite'), { readOnly: true });

  it.each(QUERIES.map(({ question, sql }) => [question, sql] as const))('answers “%s”', (_, sql) => {
    expect(database.prepare(sql).all().length).toBeGreaterThan(0);
  });

  it('says in the database and in Parquet for which day statuses hold, and that no text is official', () => {
    const about = Object.fromEntries(
      database
        .prepare('select name, value from about')
        .all()
        .map(({ name, value }) => [String(name), String(value)]),
    );
    expect(about.asOf).toMatch(/^\d{4}-\d\d-\d\d$/u);
    expect(about.notice).toContain('不是官方文本');
    const { key_value_metadata: metadata = [] } = parquetMetadata(read('/data/tasks.parquet').buffer as ArrayBuffer);
    expect(Object.fromEntries(metadata.map(({ key, value }) => [key, value]))).toEqual(about);
  });

  it('finds runs of three characters', () => {
    const found = database
      .prepare(
        `select document, node from words join passages on passages.rowid = words.rowid where words match '骨灰安'`,
      )
      .all();
    expect(found).toContainEqual({ document: 'menzhengfa-2019-19', node: 'art_2__para_1' });
  });

  it.each(Object.keys(TABLES))('has the same rows of %s as Parquet, SQLite and CSV', async (name) => {
    const { buffer } = read(`/data/${name}.parquet`);
    const rows = await parquetReadObjects({ file: buffer as ArrayBuffer });
    expect(rows.map((row) => ({ ...row }))).toEqual(
      database
        .prepare(`select * from "${name}" order by rowid`)
        .all()
        .map((row) => ({ ...row })),
    );
    expect(strFromU8(read(`/data/${name}.csv`)).match(/\r\n/g)?.length).toBe(rows.length + 1);
  });
});

function eIdsIn(element: XmlElement): string[] {
  const own = element.attributes.eId;
  const below = element.children.flatMap((child) => (child instanceof XmlElement ? eIdsIn(child) : []));
  return own === undefined ? below : [own, ...below];
}

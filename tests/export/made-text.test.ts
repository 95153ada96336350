/** Texts that no gazette prints, in each format: the regulation of 1988 as the decision of 2013 leaves it. */
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { madeTextsOf } from '../../scripts/downloads/made-text-files.ts';
import { anchorOf } from '../../src/gazette/compare/match-articles.ts';
import { exportAkn } from '../../src/gazette/export/akn/export-akn.ts';
import { FORMATS, type Format } from '../../src/gazette/export/formats.ts';
import { exportMadeText, madeTextSchema } from '../../src/gazette/export/made-text/export-made-text.ts';
import { madeTextFiles } from '../../src/gazette/export/made-text/made-text-files.ts';
import { documentOfMadeText, type MadeText } from '../../src/gazette/export/made-text/made-text.ts';
import type { ExportOptions } from '../../src/gazette/export/options.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { amendedCollection } from '../amend/amend-family.ts';
import { EXPORT_OPTIONS } from '../helpers/export-options.ts';
import { findLost, READERS, type TextFormat } from '../helpers/read-downloads.ts';
import { readPdf, readWord } from '../helpers/read-office-files.ts';

const REGULATION = '中华人民共和国城镇土地使用税暂行条例';
const DECISION = '国务院关于修改部分行政法规的决定';

const collection = amendedCollection('regulations-2013');
const documents = new Map(collection.documents.map((one) => [one.id, one]));
const read = (id: string): GazetteDocument => {
  const document = documents.get(id);
  if (!document) throw new Error(`no document ${id}`);
  return document;
};
const decisions = new Map([...documents].filter(([, { consolidations }]) => consolidations.length > 0));
const texts = madeTextsOf(collection.works, decisions, read);
const [text] = texts as [MadeText];
const document = documentOfMadeText(text);
const options: ExportOptions = {
  ...EXPORT_OPTIONS,
  madeOf: text.madeOf.map((one, i) => ({
    document: one,
    issue: { id: one.gazette.id, name: '国务院公报', issue: `第${i + 1}号`, date: null },
  })) as unknown as NonNullable<ExportOptions['madeOf']>,
};

describe('a text that no gazette prints', () => {
  it('is what the decision makes of the one that is printed', () => {
    expect(texts).toHaveLength(1);
    expect(text.madeOf.map(({ shortTitle }) => shortTitle)).toEqual([REGULATION, DECISION]);
    expect([text.from, text.to]).toEqual(['2013-12-07', null]);
  });

  it('says in its title and below it that this site has made it', () => {
    expect(document.title).toBe(`${REGULATION}（2013年12月7日起的文本，本站推算）`);
    expect(document.parts[0]?.children[0]).toMatchObject({
      type: 'dateline',
      text: `（自2013年12月7日起的文本，由本站按《${DECISION}》推算，不是正式文本）`,
    });
  });

  it('names what was not carried out, and until when it held', () => {
    const why = '改后的条文没有写明。';
    const [dateline] = documentOfMadeText({ ...text, to: '2019-03-02', unclear: [{ place: '第三条', why }] }).parts[0]
      ?.children ?? [{}];
    expect(dateline).toMatchObject({
      text: `（自2013年12月7日起至2019年3月2日前的文本，由本站按《${DECISION}》推算，不是正式文本；第三条的修改没有执行：改后的条文没有写明）`,
    });
  });

  it('has the ids of the articles on its page', () => {
    const ids = document.parts[0]?.children.filter(({ type }) => type === 'article').map(({ id }) => id);
    expect(ids).toEqual(text.wording.articles.map((article) => anchorOf(article)));
  });

  it.each(Object.keys(READERS))(
    'has all its words as %s, and says what it is and of what it was made',
    async (name) => {
      const file = String(await (FORMATS[name as TextFormat] as Format).write(document, options));
      expect(findLost(document, READERS[name as TextFormat](file))).toEqual([]);
      for (const word of [
        '本站推算，不是正式文本',
        '由县以上地方税务机关批准',
        ...text.madeOf.map((one) => one.source.sha256),
      ])
        expect(file).toContain(word);
      expect(file).not.toContain('由政府公报的扫描件转成文字');
    },
  );

  it('has its words as Word and as PDF', async () => {
    const word = readWord(await FORMATS.docx.write(document, options)).text;
    const pdf = await readPdf(await FORMATS.pdf.write(document, options));
    for (const file of [word, pdf.replaceAll(/\s/gu, '')])
      for (const words of ['由县以上地方税务机关批准', '本站推算，不是正式文本', '公报没有刊载，本站由《'])
        expect(file).toContain(words);
  });

  it('is in Akoma Ntoso a later expression of the work that was printed', () => {
    const root = parseXml(exportAkn(document, options)).root;
    expect(valuesOf(root, 'FRBRuri')).toEqual([
      '/akn/cn/doc/1988-09-27/zhonghuarenmingongheguoguowuyuanling-17',
      '/akn/cn/doc/1988-09-27/zhonghuarenmingongheguoguowuyuanling-17/zho@2013-12-07',
      '/akn/cn/doc/1988-09-27/zhonghuarenmingongheguoguowuyuanling-17/zho@2013-12-07.xml',
    ]);
    expect(valuesOf(root, 'passiveRef', 'href')).toEqual([
      '/akn/cn/doc/2013-12-07/zhonghuarenmingongheguoguowuyuanling-645',
    ]);
    expect(valuesOf(root, 'eventRef', 'type')).toEqual(['generation', 'amendment']);
    expect(valuesOf(root, 'publication', 'name')).toEqual([]);
  });

  it('is data of the published shape', () => {
    const data = madeTextSchema.parse(JSON.parse(exportMadeText(text, options)));
    expect(data.wording).toEqual(text.wording);
    expect(data.edition).toMatchObject({ kind: 'consolidated', by: { title: DECISION } });
    expect(data.madeOf.map(({ title }) => title)).toEqual([REGULATION, DECISION]);
  });

  it('is offered in the formats that are made, under a name that says what it is', () => {
    expect(madeTextFiles(text, new Set(['pdf', 'json'])).map(({ path, name }) => [path, name])).toEqual([
      [`${document.url}${document.id}.pdf`, `${document.title}.pdf`],
      [`${document.url}${document.id}.json`, `${document.title}.json`],
    ]);
  });
});

/** What an attribute says of all elements of a name, in their order. */
function valuesOf(element: XmlElement | null, name: string, attribute = 'value'): (string | undefined)[] {
  if (!element) return [];
  const own = element.name === name ? [element.attributes[attribute]] : [];
  const below = element.children.filter((child) => child instanceof XmlElement);
  return [...own, ...below.flatMap((child) => valuesOf(child, name, attribute))];
}

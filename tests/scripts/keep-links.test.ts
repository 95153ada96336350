import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convertFolder } from '../../scripts/lib/convert-folder.ts';
import { ledgerWith, prepareLedger } from '../../scripts/lib/ledger.ts';
import { readDocument, readTasks, readWorks } from '../../scripts/lib/read-content.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { placesOf } from '../../src/gazette/move/places.ts';
import { readRedirects } from '../../src/read-redirects.ts';
import { readReused } from '../../src/read-reused.ts';

const QUIET = { start: () => undefined, step: () => undefined, stop: () => undefined };
const GAZETTE = 'tests/collections/qingjiang/seeds/qingjiang-2022-6.txt';
const DOCUMENT = '/documents/qingzhenggui-2022-5/';

describe('a published collection that is converted anew', () => {
  it('needs no redirect and gets no file as long as every address is there', async () => {
    const { convert, content } = await published();
    expect((await convert()).reused).toEqual([]);
    expect(existsSync(join(content, 'redirects.yaml'))).toBe(false);
  });

  it('leads a document that was renamed to its new page, and back where the name returns', async () => {
    const { convert, content, sidecar } = await published();
    sidecar('ids: [{ document: 清政规〔2022〕5号, id: dianti }]\n');
    await convert();
    const redirects = readRedirects(content);
    expect(redirects).toContainEqual({ from: DOCUMENT, to: '/documents/dianti/', by: 'convert' });
    // Its places have the ids that they had: they follow the page. The page of an article is one of its own.
    expect(redirects).toContainEqual({ from: `${DOCUMENT}art_3/`, to: '/documents/dianti/art_3/', by: 'convert' });
    expect(redirects.filter(({ from }) => from.includes('#'))).toEqual([]);
    sidecar('ids: [{ document: 清政规〔2022〕5号, id: dianti-2022 }]\n');
    await convert();
    expect(readRedirects(content)).toContainEqual({ from: DOCUMENT, to: '/documents/dianti-2022/', by: 'convert' });
    sidecar('{}\n');
    await convert();
    expect(readRedirects(content)).toEqual([]);
  });

  it('leads the pages of what a document obliges to with it, and to what says that it is withdrawn', async () => {
    const { convert, content, seeds, publish, sidecar } = await published();
    const file = join(seeds, 'qingjiang-2022-6.txt');
    const duty = '责任单位：市市场监管局；完成时限：2023年6月底前。';
    writeFileSync(file, readFileSync(file, 'utf8').replace('每年', `建立回访制度。（${duty}）每年`));
    await convert();
    publish();
    const document = readTasks(content).tasks[0]?.document ?? '';
    const organ = readTasks(content).organs[0]?.url ?? '';
    const url = `/tasks/by-document/${document}/`;
    sidecar(`ids: [{ document: ${numberOf(content, document)}, id: dianti }]\n`);
    await convert();
    expect(readRedirects(content)).toContainEqual({ from: url, to: '/tasks/by-document/dianti/', by: 'convert' });
    sidecar('{}\n');
    await convert();
    writeFileSync(join(content, 'redirects.yaml'), `- from: /documents/${document}/\n  withdrawn: 2026-11-20\n`);
    await convert();
    expect(readRedirects(content)).toContainEqual({ from: url, to: `/documents/${document}/`, by: 'convert' });
    expect(readRedirects(content)).toContainEqual({ from: organ, to: '/tasks/#organs', by: 'convert' });
  });

  it('keeps the address of a work when a gazette brings its text, and without it again', async () => {
    const { convert, content, seeds } = await published();
    const earlier = readFileSync(GAZETTE, 'utf8')
      .replace('2015年4月2日公布的《清江市住宅电梯安全管理办法》（清政规〔2015〕3号）同时废止。', '')
      .replaceAll('2022', '2015')
      .replaceAll('〔2015〕2号', '〔2015〕3号');
    writeFileSync(join(seeds, 'qingjiang-2015-6.txt'), earlier);
    await convert();
    expect(readRedirects(content)).toEqual([]);
    expect(editionsOf(content, 'qingzhenggui-2015-3')).toEqual(['qingzhenggui-2015-3']);
    rmSync(join(seeds, 'qingjiang-2015-6.txt'));
    await convert();
    expect(readRedirects(content)).toEqual([]);
    expect(editionsOf(content, 'qingzhenggui-2015-3')).toEqual([]);
  });

  it('leads a place whose id was read anew to where its words are', async () => {
    const { convert, content, publish } = await published();
    const file = join(content, 'documents/qingzhenggui-2022-5.json');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('art_3', 'lvl_3'));
    publish();
    await convert();
    expect(readRedirects(content)).toEqual([
      { from: `${DOCUMENT}lvl_3/`, to: `${DOCUMENT}art_3/`, by: 'convert' },
      { from: `${DOCUMENT}#lvl_3`, to: `${DOCUMENT}#art_3`, by: 'convert' },
      { from: `${DOCUMENT}#lvl_3__para_1`, to: `${DOCUMENT}#art_3__para_1`, by: 'convert' },
    ]);
  });

  it('keeps what editors wrote, comments too, and says of a withdrawn document what it was', async () => {
    const { convert, content } = await published();
    const file = join(content, 'redirects.yaml');
    writeFileSync(file, `# 由编辑写\n- from: ${DOCUMENT} # 依申请\n  withdrawn: 2026-11-20\n`);
    await convert();
    expect(readFileSync(file, 'utf8')).toContain('# 由编辑写\n');
    expect(readFileSync(file, 'utf8')).toContain('# 依申请\n');
    expect(readRedirects(content)).toEqual([
      {
        from: DOCUMENT,
        withdrawn: '2026-11-20',
        title: '清江市人民政府关于修订清江市住宅电梯安全管理办法的通知',
        docNumber: '清政规〔2022〕5号',
        printedIn: '《清江市人民政府公报》2022年第6期（总第118期）',
      },
      {
        from: '/works/qingzhenggui-2022-5/',
        withdrawn: '2026-11-01',
        title: '关于修订清江市住宅电梯安全管理办法的通知',
        by: 'convert',
      },
    ]);
    expect(existsSync(join(content, 'documents/qingzhenggui-2022-5.json'))).toBe(false);
  });

  it('names an address that means other words now, which no redirect can mend', async () => {
    const { convert, content } = await published();
    const file = join(content, 'documents/qingzhenggui-2022-5.json');
    const swapped = { art_2: 'art_3', art_3: 'art_2' } as Record<string, string>;
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replaceAll(/art_[23](?=")/g, (id) => swapped[id] ?? id),
    );
    const { reused } = await convert();
    expect(reused).toEqual([
      {
        address: `${DOCUMENT}#art_3`,
        since: '2026-11-01',
        was: expect.any(String) as string,
        now: `${DOCUMENT}#art_2`,
      },
      {
        address: `${DOCUMENT}#art_2`,
        since: '2026-11-01',
        was: expect.any(String) as string,
        now: `${DOCUMENT}#art_3`,
      },
    ]);
    // The next run knows it still, for the content has the new words by now.
    expect((await convert()).reused).toEqual(reused);
    expect(readReused(content)).toEqual(reused);
  });

  it('keeps why an editor took that, and forgets it where the address means what it meant', async () => {
    const { convert, content } = await published();
    const first = (await convert()).documents.find(({ url }) => url === DOCUMENT) as GazetteDocument;
    const entry = { address: `${DOCUMENT}#art_3`, since: '2026-11-01', was: '别的话', reason: '原编号有误。' };
    const file = join(content, 'reused.yaml');
    writeFileSync(file, `# 由编辑写\n- ${JSON.stringify(entry)}\n`);
    expect((await convert()).reused).toEqual([entry]);
    expect(readFileSync(file, 'utf8')).toContain('# 由编辑写\n');
    const text = placesOf(first).find(({ address }) => address === entry.address)?.text ?? '';
    writeFileSync(file, `- ${JSON.stringify({ ...entry, was: text.replace(/\s+/gu, ' ').slice(0, 40) })}\n`);
    expect((await convert()).reused).toEqual([]);
    expect(readReused(content)).toEqual([]);
  });

  it('stops where an editor leads away what is there', async () => {
    const { convert, content } = await published();
    writeFileSync(join(content, 'redirects.yaml'), `- from: ${DOCUMENT}\n  to: /documents/a/\n`);
    await expect(convert()).rejects.toThrow(`redirects.yaml:1:1 ${DOCUMENT} 还在原处`);
  });

  it('stops, and changes nothing, where the file cannot be read', async () => {
    const { convert, content } = await published();
    writeFileSync(join(content, 'redirects.yaml'), '- from: /a/\n- from: /b/\n  to: b\n');
    await expect(convert()).rejects.toThrow('redirects.yaml:1:1 /a/ 应有 from 和 to');
    expect(existsSync(join(content, 'documents/qingzhenggui-2022-5.json'))).toBe(true);
  });
});

it('a trial of a gazette leaves no redirect behind', async () => {
  const { convert, content, sidecar } = await published();
  sidecar('ids: [{ document: 清政规〔2022〕5号, id: dianti }]\n');
  writeFileSync(join(content, 'permalinks.txt'), '');
  await convert();
  sidecar('{}\n');
  await convert();
  expect(existsSync(join(content, 'redirects.yaml'))).toBe(false);
});

function numberOf(content: string, id: string): string {
  return readDocument(content, id).docNumber ?? '';
}

/** Documents that print a work. */
function editionsOf(content: string, id: string): string[] {
  const work = readWorks(content).find((one) => one.id === id);
  return work?.editions.map(({ document }) => document) ?? [];
}

/** A collection on the web: converted, its addresses on the ledger. */
async function published() {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
  const seeds = join(folder, 'seeds');
  const content = join(folder, 'content');
  mkdirSync(seeds);
  cpSync(GAZETTE, join(seeds, 'qingjiang-2022-6.txt'));
  const convert = () => convertFolder({ seeds, content, asOf: '2026-11-01' }, QUIET);
  const publish = (): void => {
    prepareLedger(content, ledgerWith(content))();
  };
  const sidecar = (yaml: string): void => {
    writeFileSync(join(seeds, 'qingjiang-2022-6.yaml'), yaml);
  };
  await convert();
  publish();
  return { seeds, content, convert, publish, sidecar };
}

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportEpub } from '../../src/gazette/export/epub/export-epub.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import type { GazetteIssue } from '../../src/gazette/model/gazette-issue.ts';
import { aDocument, aPart, aTable } from '../helpers/builders.ts';
import { EXPORT_OPTIONS } from '../helpers/export-options.ts';
import { sampleDocument } from '../helpers/sample-document.ts';

const ISSUE = {
  ...EXPORT_OPTIONS.issue,
  publisher: '样本区人民政府',
  source: { sha256: '0'.repeat(64) },
} as GazetteIssue;
const sample = sampleDocument();
const other = aDocument({ id: 'other' });
/** Addresses of other pages that the sample links to on the site. */
const linked = (site: string, documents: GazetteDocument[] = [sample, other]): string[] => {
  const book = unzipSync(exportEpub(ISSUE, documents, { ...EXPORT_OPTIONS, site }));
  const page = strFromU8(book[`book/text/${sample.id}.xhtml`] ?? new Uint8Array());
  return Array.from(page.matchAll(/<a [^>]*href="([^"#][^"]*)"/gu), ([, href = '']) => href);
};

describe('exportEpub', () => {
  it('leads to the site for what is not in the book', () => {
    expect(linked('https://gongbao.example').length).toBeGreaterThan(0);
    expect(linked('https://gongbao.example').filter((href) => !href.startsWith('https://gongbao.example/'))).toEqual(
      [],
    );
  });

  it('leads nowhere outside of the book where nobody knows the site', () => {
    expect(linked('')).toEqual([]);
  });

  it('gives away no file where nobody knows the site', () => {
    const rows = Array.from({ length: 11 }, (_, i) => [`${i}`]);
    const text = aDocument({ parts: [aPart({ children: [aTable('table_1', [], rows)] })] });
    const pageOf = (site: string): string => {
      const book = unzipSync(exportEpub(ISSUE, [text], { ...EXPORT_OPTIONS, site }));
      return strFromU8(book[`book/text/${text.id}.xhtml`] ?? new Uint8Array());
    };
    expect(pageOf('https://gongbao.example')).toContain('table_1.csv');
    expect(pageOf('')).toContain('共11行');
    expect(pageOf('')).not.toMatch(/<a (?![^>]*href=)/u);
    expect(pageOf('')).not.toContain('CSV');
  });

  it('stays in the book for a document that is in it', () => {
    const cited = linked('https://gongbao.example')[0]?.match(/\/(?:documents|works)\/([^/]+)\//u)?.[1] ?? '';
    const text = JSON.parse(
      JSON.stringify(sample).replaceAll(new RegExp(`/(?:documents|works)/${cited}/`, 'gu'), '/documents/other/'),
    ) as GazetteDocument;
    expect(linked('', [text, other])).toContain('other.xhtml');
  });
});

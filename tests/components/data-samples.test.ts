import { describe, expect, it } from 'vitest';
import { SAMPLE_ARTICLE, SAMPLE_MDX, SAMPLE_REFERENCE } from '../../src/components/data/samples.ts';
import { highlight } from '../../src/components/data/highlight.ts';
import { emitMdx } from '../../src/gazette/emit/emit-mdx.ts';
import { aDocument, aPart, aSection } from '../helpers/builders.ts';

describe('the samples of the page for developers', () => {
  it('show an article in MDX as it is written', () => {
    const chapter = aSection('chp_7', 1, '第七章', '附则', [SAMPLE_ARTICLE]);
    const document = aDocument({ parts: [aPart({ children: [chapter] })], references: [SAMPLE_REFERENCE] });
    const lines = emitMdx(document)
      .split('\n')
      .map((line) => line.trim());
    for (const line of SAMPLE_MDX.split('\n')) expect(lines).toContain(line.trim());
  });

  it('have the citation where its span says', () => {
    const [paragraph] = SAMPLE_ARTICLE.children;
    const span = paragraph?.type === 'paragraph' ? paragraph.spans?.[0] : undefined;
    expect(paragraph?.type === 'paragraph' && paragraph.text.slice(span?.start, span?.end)).toBe(SAMPLE_REFERENCE.cite);
  });
});

describe('highlight', () => {
  it('colours by classes, never by styles', async () => {
    const html = await highlight('{"a": "文", "b": 1}', 'json');
    expect(html).toContain('<span class="string-expression"> "文"</span>');
    expect(html).not.toContain('style=');
  });

  it('knows the tags of MDX', async () => {
    expect(await highlight(SAMPLE_MDX, 'jsx')).toContain('<span class="keyword">Article</span>');
  });
});

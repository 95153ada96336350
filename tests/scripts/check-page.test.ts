import { describe, expect, it } from 'vitest';
import { checkPage } from '../../scripts/lib/conversion/check-page.ts';
import { emitMdx } from '../../src/gazette/emit/emit-mdx.ts';
import { aDocument } from '../helpers/builders.ts';

describe('checkPage', () => {
  const mdx = emitMdx(aDocument({ title: '节水办法' }));

  it('takes what the site can show', () => {
    expect(() => {
      checkPage(mdx);
    }).not.toThrow();
  });

  it('refuses metadata that are read as something else', () => {
    expect(() => {
      checkPage(mdx.replace(/^title: .*$/mu, 'title: 0o17'));
    }).toThrow('expected string');
  });

  it('refuses a text that does not compile', () => {
    expect(() => {
      checkPage(mdx.replace('正文。', '{正文。'));
    }).toThrow();
  });
});

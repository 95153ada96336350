import { describe, expect, it } from 'vitest';
import { basePathOf, belowBase, fromBase } from '../src/base-path.ts';
import { putBelowBase } from '../src/put-below-base.ts';

describe('the base path', () => {
  it('is the path of the address of the site, and ends with a slash', () => {
    expect(['', 'https://a.cn', 'https://a.cn/', 'https://a.cn/x', 'https://a.cn/x/y/'].map(basePathOf)).toEqual([
      '/',
      '/',
      '/',
      '/x/',
      '/x/y/',
    ]);
  });

  it('is put in front of what begins at the root, and taken off again', () => {
    expect(belowBase('/a/#art_1', '/x/')).toBe('/x/a/#art_1');
    expect(fromBase('/x/a/', '/x/')).toBe('/a/');
    const others = ['#art_1', 'a/', '//cdn.example/a', 'https://a.cn/', 'mailto:a@b.cn'];
    expect(others.map((address) => belowBase(address, '/x/'))).toEqual(others);
  });
});

describe('a page below a base', () => {
  it('has it in every link, image, script, style and form', () => {
    const html = `<!DOCTYPE html><link href="/a.css"><script src='/b.js'></script><a class="x" href="/a/">a</a><img src=/c.png><form action="/s/"><svg><a href="/d/"></a></svg>`;
    expect(putBelowBase(html, '/x/')).toBe(
      `<!DOCTYPE html><link href="/x/a.css"><script src='/x/b.js'></script><a class="x" href="/x/a/">a</a><img src=/x/c.png><form action="/x/s/"><svg><a href="/x/d/"></a></svg>`,
    );
  });

  it('has it even where a folder of the site has the name of the base', () => {
    expect(putBelowBase('<a href="/documents/">', '/documents/')).toBe('<a href="/documents/documents/">');
  });

  it('keeps words, scripts and what leads elsewhere, and does not put it before assets twice', () => {
    const html = `<p>href="/a/" <a href="#b">b</a><a href="//c.cn/">c</a><script>const d = '<a href="/d/">';</script><link href="/x/_astro/e.css"><p data-href="/f/">`;
    expect(putBelowBase(html, '/x/')).toBe(html);
  });
});

import { expect, it } from 'vitest';
import { findBrokenLinks, findGone, readPageLinks, whyBroken, type SiteMap } from '../../scripts/lib/broken-links.ts';

function siteOf(pages: Record<string, string>, redirects: Record<string, string> = {}): SiteMap {
  return {
    base: '/',
    pages: new Map(Object.entries(pages).map(([address, html]) => [address, readPageLinks(html)])),
    files: new Set(['/a/document.json', '/style.css']),
    redirects: new Map(Object.entries(redirects)),
  };
}

it('follows links, images, scripts and forms from the page that they are on', () => {
  const site = siteOf({
    '/': '<link href="/style.css"><a href="a/">',
    '/a/': '<a href="document.json"><img src="seal.png"><form action="/search/">',
  });
  expect(findBrokenLinks(site)).toEqual([
    { page: '/a/', link: 'seal.png', why: 'nothing there' },
    { page: '/a/', link: '/search/', why: 'nothing there' },
  ]);
});

it('wants an element with the id that a fragment names, also where it is written in percent signs', () => {
  const site = siteOf({ '/': '<p id="第三条">', '/a/': '' });
  expect(whyBroken(site, '/#第三条')).toBeNull();
  expect(whyBroken(site, '/#%E7%AC%AC%E4%B8%89%E6%9D%A1')).toBeNull();
  expect(whyBroken(site, '#art_9', '/a/')).toBe('no id art_9 on that page');
});

it('reports a page named without the slash that every address ends with', () => {
  expect(whyBroken(siteOf({ '/a/': '' }), '/a')).toContain('redirect');
});

it('takes an address that has moved for found where its new place is there', () => {
  const site = siteOf({ '/a/': '<p id="art_1">' }, { '/old/': '/a/', '/lost/': '/b/', '/round/': '/round/' });
  expect(whyBroken(site, '/old/#art_1')).toBeNull();
  expect(whyBroken(site, '/old/#art_2')).toBe('no id art_2 on that page');
  expect(whyBroken(site, '/lost/')).toBe('nothing there');
  expect(whyBroken(site, '/round/')).toBe('nothing there');
});

it('follows the links of a site below a base, and reports those that leave it', () => {
  const site = {
    ...siteOf({ '/': '<a href="/x/a/#art_1"><a href="/a/">', '/a/': '<p id="art_1"><a href="../">' }),
    base: '/x/',
  };
  expect(findBrokenLinks(site)).toEqual([{ page: '/', link: '/a/', why: 'not below /x/' }]);
  expect(findGone(site, ['/a/#art_1', '/a/#art_2', '/b/'])).toEqual(['/a/#art_2', '/b/']);
});

it('does not ask other sites', () => {
  expect(whyBroken(siteOf({}), 'https://www.gov.cn/')).toBeNull();
  expect(whyBroken(siteOf({}), 'mailto:a@b.example')).toBeNull();
});

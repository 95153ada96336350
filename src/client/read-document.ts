import type { Cited } from '../gazette/wording/cite.ts';

/** The shape in which the page describes its document to search engines (components/document/json-ld.ts). */
interface Described {
  name: string;
  url: string;
  legislationIdentifier?: string;
  legislationDate?: string;
  legislationPassedBy: { name: string }[];
}

/** The document of this page as a citation needs it; where its site has no address of its own, under that of the page. */
export function readDocument(): Cited & { url: string } {
  const described = JSON.parse(
    document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}',
  ) as Described;
  const url = new URL(described.url, location.href);
  return {
    id: url.pathname.split('/').at(-2) ?? '',
    url: url.href,
    title: described.name,
    shortTitle: document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content ?? described.name,
    docNumber: described.legislationIdentifier ?? null,
    issuers: described.legislationPassedBy.map(({ name }) => name),
    dateSigned: described.legislationDate ?? null,
  };
}

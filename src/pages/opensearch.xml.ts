import type { APIRoute } from 'astro';
import { wholeUrl } from '../site-config.ts';
import { SITE } from '../site.ts';

/** Lets browsers add the search of this site to theirs (OpenSearch 1.1). Addresses in it must be absolute. */
export const GET: APIRoute = () => {
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${SITE.name}</ShortName>
  <Description>${SITE.description}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${wholeUrl('/favicon.svg')}</Image>
  <Url type="text/html" method="get" template="${wholeUrl('/search/')}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${wholeUrl('/opensearch.xml')}"/>
</OpenSearchDescription>
`;
  return new Response(body, { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } });
};

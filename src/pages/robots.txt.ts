import type { APIRoute } from 'astro';

/** Robots Exclusion Protocol (RFC 9309): all may be read. The address of a sitemap must be absolute. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', site).href}\n`);

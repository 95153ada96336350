import type { APIRoute } from 'astro';
import { wholeUrl } from '../site-config.ts';

/** Robots Exclusion Protocol (RFC 9309): all may be read. The address of a sitemap must be absolute. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${wholeUrl('/sitemap-index.xml')}\n`);

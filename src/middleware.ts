import { defineMiddleware } from 'astro:middleware';
import { putBelowBase } from './put-below-base.ts';
import { basePath } from './site-config.ts';

/** Sends every page through the one function that puts the base path in front; a site at a root needs none. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (basePath === '/' || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(putBelowBase(await response.text(), basePath), response);
});

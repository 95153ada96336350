/**
 * Where one build of the site reads from and writes to. `scripts/build.ts` sets the variables from its arguments;
 * without them (`npm run dev`) the collection of this repository is shown.
 */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import process from 'node:process';
import { basePathOf, fromBase } from './base-path.ts';
import { absoluteUrl } from './gazette/export/options.ts';

/** Absolute path of the folder that `convert` wrote: `documents/`, `gazettes/`, `works.json`, `plans.json`. */
export const contentFolder = resolve(process.env.GONGBAO_CONTENT ?? 'content');

/** Absolute path of what Astro keeps between builds: one folder a collection, for entries of two would mix. */
export const cacheFolder = resolve('node_modules/.astro', nameOfContent(contentFolder));

/** Absolute path of the folder in which the downloads of a collection are made and kept between builds. */
export function downloadsFolder(content: string): string {
  return resolve('node_modules/.cache/gongbao/downloads', nameOfContent(content));
}

/** Path of the list of what lies in that folder: what each file was made of, and its length. */
export function downloadsManifest(folder: string): string {
  return `${folder}.json`;
}

function nameOfContent(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}

/** Absolute path of the folder that is published. */
export const outFolder = resolve(process.env.GONGBAO_OUT ?? 'dist');

/**
 * Address under which the site is published, for the sitemap and for citations; it may have a path, under which the
 * whole site then lies. Empty where the build was told none: what a reader copies then has the address that the page
 * was read under.
 */
export const siteUrl = process.env.GONGBAO_SITE ?? '';

/** The path that the whole site lies under, see `base-path.ts`. */
export const basePath = basePathOf(siteUrl);

/** The address of the page that is built, from the root of the site: `/documents/a/`. */
export function pageAddress({ pathname }: URL): string {
  return fromBase(pathname, basePath);
}

/** Stands where a file must name a whole address (sitemap, robots.txt) and none was given; never anybody's (RFC 2606). */
export const UNKNOWN_SITE = 'https://gongbao.example';

/** A page as others may cite it: with the address of the site, or from its root where that is not known. */
export function publicUrl(path: string): string {
  return absoluteUrl(path, { site: siteUrl });
}

/** The same where only a whole address will do. */
export function wholeUrl(path: string): string {
  return absoluteUrl(path, { site: siteUrl || UNKNOWN_SITE });
}

/** Whether Word and PDF have the red head of official documents; they are none, so that somebody must ask for it. */
export const redHead = process.env.GONGBAO_RED_HEAD === '1';

/** The day for which the statuses hold, as `scripts/build.ts` was told; null where a page is looked at without it. */
export const asOf = process.env.GONGBAO_AS_OF ?? null;

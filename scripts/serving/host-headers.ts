import { contentTypeOf, HEADERS, PATH_HEADERS } from './rules.ts';

/** Files whose type those hosts do not know by their name. */
const UNKNOWN_TO_HOSTS = ['/data/documents.ndjson'];

/** The rules as `_headers` of Cloudflare Pages and Netlify: an address, its headers indented below it. */
export function hostHeaders(): string {
  const forAll = Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`);
  const forSome = PATH_HEADERS.flatMap(({ name, value, paths }) =>
    paths.flatMap((path) => [path, `  ${name}: ${value}`]),
  );
  const types = UNKNOWN_TO_HOSTS.flatMap((path) => [path, `  Content-Type: ${contentTypeOf(path) ?? ''}`]);
  return ['/*', ...forAll, ...forSome, ...types].map((line) => `${line}\n`).join('');
}

import { FORMATS, type Format } from '../../gazette/export/formats.ts';
import type { GazetteDocument } from '../../gazette/model/document.ts';
import type { FrontMatter } from '../../gazette/model/front-matter.ts';
import type { Relation } from '../../gazette/model/links.ts';
import { walkNodes } from '../../gazette/model/walk-nodes.ts';
import { publicUrl } from '../../site-config.ts';

/** What changes in another text, by the properties that schema.org took over from ELI. */
const CHANGES: readonly [property: string, relations: readonly Relation[]][] = [
  ['legislationRepeals', ['repeals', 'replaces']],
  ['legislationChanges', ['amends']],
];

/**
 * A document for search engines, after schema.org `Legislation`. Force is claimed only where a gazette ended it.
 *
 * @param gazette the issue that printed it
 * @param places names of its parts, chapters and articles, by their ids
 */
export function legislationOf(
  document: FrontMatter,
  gazette: { name: string; url: string },
  places: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const { title, docNumber, issuers, genre, dateSigned, dateEffective, dateExpires, status, downloads } = document;
  const { value } = document.work.status ?? status;
  const ended = value === 'repealed' || value === 'expired';
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name: title,
    '@id': publicUrl(document.url),
    url: publicUrl(document.url),
    exampleOfWork: publicUrl(document.work.url),
    inLanguage: document.lang ?? 'zh-CN',
    ...(docNumber && { legislationIdentifier: docNumber }),
    ...(genre && { legislationType: genre }),
    ...(dateSigned && { legislationDate: dateSigned }),
    ...(document.edition.from && { legislationDateVersion: document.edition.from }),
    ...(dateEffective && { legislationDateOfApplicability: dateEffective }),
    ...(dateExpires && { expires: dateExpires }),
    ...(ended && { legislationLegalForce: 'https://schema.org/NotInForce' }),
    legislationPassedBy: issuers.map((name) => ({ '@type': 'GovernmentOrganization', name })),
    isPartOf: { '@type': 'PublicationIssue', ...gazette },
    ...Object.fromEntries(CHANGES.flatMap(([property, relations]) => changesOf(document, property, relations))),
    hasPart: Array.from(places, ([id, name]) => ({
      '@type': 'Legislation',
      '@id': publicUrl(`${document.url}#${id}`),
      name,
    })),
    encoding: Object.entries<Format>(FORMATS).flatMap(([name, { mime }]) => {
      const path = downloads[name];
      return path === undefined ? [] : [{ '@type': 'MediaObject', encodingFormat: mime, contentUrl: publicUrl(path) }];
    }),
  };
}

/** What can be cited of a document by itself: its parts, what they are divided into, its articles; in reading order. */
export function placesOf({ parts }: GazetteDocument, names: ReadonlyMap<string, string>): Map<string, string> {
  const ids = parts.flatMap((part) => [
    part.id,
    ...[...walkNodes(part.children)]
      .filter((node) => node.type === 'article' || (node.type === 'section' && part.children.includes(node)))
      .map(({ id }) => id),
  ]);
  return new Map(ids.flatMap((id): [string, string][] => (names.get(id) ? [[id, names.get(id) ?? '']] : [])));
}

function changesOf(
  { references }: FrontMatter,
  property: string,
  relations: readonly Relation[],
): [string, string[]][] {
  const cited = references.filter(({ relation, target }) => relations.includes(relation) && target.kind !== 'self');
  const urls = [...new Set(cited.map(({ target }) => publicUrl(target.url)))];
  return urls.length > 0 ? [[property, urls]] : [];
}

import { FORMATS, type Format } from '../../gazette/export/formats.ts';
import type { FrontMatter } from '../../gazette/model/front-matter.ts';
import type { Relation } from '../../gazette/model/links.ts';
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
 */
export function legislationOf(document: FrontMatter, gazette: { name: string; url: string }): Record<string, unknown> {
  const { title, docNumber, issuers, genre, dateSigned, dateEffective, dateExpires, status, downloads } = document;
  const ended = status.value === 'repealed' || status.value === 'expired';
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name: title,
    url: publicUrl(document.url),
    inLanguage: 'zh-CN',
    ...(docNumber && { legislationIdentifier: docNumber }),
    ...(genre && { legislationType: genre }),
    ...(dateSigned && { legislationDate: dateSigned }),
    ...(dateEffective && { legislationDateOfApplicability: dateEffective }),
    ...(dateExpires && { expires: dateExpires }),
    ...(ended && { legislationLegalForce: 'https://schema.org/NotInForce' }),
    legislationPassedBy: issuers.map((name) => ({ '@type': 'GovernmentOrganization', name })),
    isPartOf: { '@type': 'PublicationIssue', ...gazette },
    ...Object.fromEntries(CHANGES.flatMap(([property, relations]) => changesOf(document, property, relations))),
    encoding: Object.entries<Format>(FORMATS).flatMap(([name, { mime }]) => {
      const path = downloads[name];
      return path === undefined ? [] : [{ '@type': 'MediaObject', encodingFormat: mime, contentUrl: publicUrl(path) }];
    }),
  };
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

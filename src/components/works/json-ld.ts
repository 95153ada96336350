import type { Work } from '../../gazette/model/work.ts';
import { publicUrl } from '../../site-config.ts';

/** What others do to a work, by the properties that schema.org took over from ELI; they stand with the other. */
const DONE_TO_IT = { legislationRepeals: ['repeals', 'replaces'], legislationChanges: ['amends'] } as const;

/** A work for search engines, after schema.org `Legislation`, with its editions as the examples of it that are known. */
export function legislationOfWork(
  work: Pick<Work, 'url' | 'title' | 'docNumber' | 'issuer' | 'kind' | 'status' | 'editions' | 'citedBy'>,
): Record<string, unknown> {
  const ended = work.status.value === 'repealed' || work.status.value === 'expired';
  const doneToIt = Object.entries(DONE_TO_IT).flatMap(([property, relations]) => {
    const by = work.citedBy.filter(
      ({ relation, sense }) => sense === undefined && relations.some((one) => one === relation),
    );
    const urls = [...new Set(by.map(({ id }) => publicUrl(`/documents/${id}/`)))];
    return urls.length > 0 ? [[property, urls] as const] : [];
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name: work.title,
    url: publicUrl(work.url),
    inLanguage: 'zh-CN',
    legislationType: work.kind,
    ...(work.docNumber && { legislationIdentifier: work.docNumber }),
    ...(work.issuer && { legislationPassedBy: { '@type': 'GovernmentOrganization', name: work.issuer } }),
    ...(ended && { legislationLegalForce: 'https://schema.org/NotInForce' }),
    ...(work.editions.length > 0 && {
      workExample: work.editions.map(({ url, from }) => ({
        '@type': 'Legislation',
        url: publicUrl(url),
        ...(from && { legislationDateVersion: from }),
      })),
    }),
    ...(doneToIt.length > 0 && { '@reverse': Object.fromEntries(doneToIt) }),
  };
}

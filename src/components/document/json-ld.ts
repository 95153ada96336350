import type { FrontMatter } from '../../gazette/model/front-matter.ts';

/** A document for search engines, after schema.org `Legislation`. Force is claimed only where a gazette ended it. */
export function legislationOf(document: FrontMatter, url: string): Record<string, unknown> {
  const { title, docNumber, issuers, dateSigned, dateEffective, dateExpires, status } = document;
  const ended = status.value === 'repealed' || status.value === 'expired';
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name: title,
    url,
    ...(docNumber && { legislationIdentifier: docNumber }),
    ...(dateSigned && { legislationDate: dateSigned }),
    ...(dateEffective && { legislationDateOfApplicability: dateEffective }),
    ...(dateExpires && { expires: dateExpires }),
    ...(ended && { legislationLegalForce: 'https://schema.org/NotInForce' }),
    legislationPassedBy: issuers.map((name) => ({ '@type': 'GovernmentOrganization', name })),
  };
}

import { x } from 'xastscript';
import type { GazetteIssue } from '../../model/gazette-issue.ts';
import { documentUris, gazetteUri, NO_DATE, type DatesSigned } from './uris.ts';
import { writeAkn } from './write-akn.ts';

/** A whole issue as `officialGazette` of Akoma Ntoso 3.0: a component a document, which refers to the file of its own. */
export function exportGazetteAkn(issue: GazetteIssue, dates: DatesSigned): string {
  const uri = gazetteUri(issue.id, issue.date);
  const date = issue.date ?? NO_DATE;
  const level = (value: string, name: string): ReturnType<typeof x>[] => [
    x('FRBRthis', { value: `${value}/!main` }),
    x('FRBRuri', { value }),
    x('FRBRdate', { date, name }),
    x('FRBRauthor', { href: '#publisher' }),
  ];
  const printed = issue.documents.filter((entry): entry is typeof entry & { id: string } => entry.id !== null);
  const gazette = x('officialGazette', { name: 'officialGazette' }, [
    x('meta', [
      x('identification', { source: '#gongbao' }, [
        x('FRBRWork', [
          ...level(uri, 'published'),
          x('FRBRcountry', { value: 'cn' }),
          x('FRBRnumber', { value: issue.issue }),
          x('FRBRname', { value: issue.name }),
        ]),
        x('FRBRExpression', [
          ...level(`${uri}/zho@${issue.date ?? ''}`, 'published'),
          x('FRBRlanguage', { language: 'zho' }),
        ]),
        x('FRBRManifestation', [...level(`${uri}/zho@${issue.date ?? ''}.xml`, 'published')]),
      ]),
      x('publication', { name: 'gazette', showAs: issue.name, date, number: issue.issue }),
      x('references', { source: '#gongbao' }, [
        x('TLCOrganization', {
          eId: 'publisher',
          href: `/akn/ontology/organization/cn/${issue.publisher}`,
          showAs: issue.publisher,
        }),
        x('TLCOrganization', { eId: 'gongbao', href: '/akn/ontology/organization/gongbao', showAs: 'gongbao' }),
      ]),
    ]),
    x(
      'collectionBody',
      printed.map(({ id, seq, title }) =>
        x('component', { eId: `cmp_${seq}` }, [
          x('heading', title),
          x('documentRef', {
            href: documentUris({ id, dateSigned: dates.get(id) ?? null }).work,
            showAs: title,
          }),
        ]),
      ),
    ),
  ]);
  return writeAkn(gazette);
}

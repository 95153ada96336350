import type { Element } from 'xast';
import { x } from 'xastscript';
import type { GazetteDocument } from '../../model/document.ts';
import type { Reference } from '../../model/links.ts';
import type { IsoDate } from '../../model/values.ts';
import { absoluteUrl, type ExportOptions } from '../options.ts';
import { describeProvenance } from '../provenance.ts';
import { documentUris, gazetteUri, laterUris, NO_DATE, targetUri, type DatesSigned } from './uris.ts';

/** Who makes the file, as `source` of all that is said in it. */
const EDITOR = 'gongbao';

/** Relations that change what is cited, with the kind of modification that Akoma Ntoso knows. */
const CHANGES: Readonly<Partial<Record<Reference['relation'], string>>> = {
  repeals: 'repeal',
  replaces: 'replacement',
  amends: 'substitution',
};

/** Identification, publication, life cycle, modifications and references of a document. */
export function metaToXml(document: GazetteDocument, options: ExportOptions, dates: DatesSigned): Element {
  return x('meta', [
    identification(document, options),
    publication(document, options),
    lifecycle(document, options),
    analysis(document, dates),
    references(document, options, dates),
    proprietary(document, options),
  ]);
}

function identification(document: GazetteDocument, options: ExportOptions): Element {
  // What this site makes of a text is a later expression of the same work.
  const [original] = options.madeOf ?? [];
  const { work, expression, manifestation } = original
    ? laterUris(original.document, document.edition.from)
    : documentUris(document);
  const { dateSigned, docNumber } = original?.document ?? document;
  return x('identification', { source: `#${EDITOR}` }, [
    x('FRBRWork', [
      x('FRBRthis', { value: `${work}/!main` }),
      x('FRBRuri', { value: work }),
      permalink(original ? document.work.url : document.url, options),
      x('FRBRdate', { date: dateSigned ?? NO_DATE, name: 'signed' }),
      ...authorsOf(document).map((href) => x('FRBRauthor', { href, as: '#author' })),
      x('FRBRcountry', { value: 'cn' }),
      docNumber === null ? null : x('FRBRnumber', { value: docNumber }),
      x('FRBRname', { value: document.title }),
    ]),
    x('FRBRExpression', [
      x('FRBRthis', { value: `${expression}/!main` }),
      x('FRBRuri', { value: expression }),
      original ? permalink(document.url, options) : null,
      ...datesOf(document).map(([name, day]) => x('FRBRdate', { date: day, name })),
      x('FRBRauthor', { href: `#${EDITOR}` }),
      x('FRBRlanguage', { language: 'zho' }),
    ]),
    x('FRBRManifestation', [
      x('FRBRthis', { value: `${expression}/!main.xml` }),
      x('FRBRuri', { value: manifestation }),
      x('FRBRdate', { date: options.asOf, name: 'status' }),
      x('FRBRauthor', { href: `#${EDITOR}` }),
      x('FRBRformat', { value: 'application/akn+xml' }),
    ]),
  ]);
}

function permalink(url: string, options: ExportOptions): Element {
  return x('FRBRalias', { value: absoluteUrl(url, options), name: 'permalink' });
}

function publication(document: GazetteDocument, { issue, madeOf }: ExportOptions): Element | null {
  if (madeOf) return null;
  return x('publication', {
    name: 'gazette',
    showAs: issue.name,
    date: issue.date ?? document.dateSigned ?? NO_DATE,
    number: issue.issue,
  });
}

function lifecycle(
  { dateSigned, dateExpires, status, work }: GazetteDocument,
  { madeOf }: ExportOptions,
): Element | null {
  const whole = work.status ?? status;
  const [original, ...decisions] = madeOf?.map(({ document }) => document.dateSigned) ?? [];
  const events: [string, string, string | null | undefined][] = [
    ['generation', 'signed', original ?? dateSigned],
    ...decisions.map((date): [string, string, string | null] => ['amendment', 'amended', date]),
    ['repeal', 'repealed', whole.value === 'repealed' ? whole.since : dateExpires],
  ];
  const known = events.filter((event): event is [string, string, string] => Boolean(event[2]));
  if (known.length === 0) return null;
  const refs = known.map(([type, name, date], i) => {
    const nth = type === 'amendment' ? `_${i}` : '';
    return x('eventRef', { eId: `event_${name}${nth}`, date, source: `#${EDITOR}`, type, refersTo: `#${name}` });
  });
  return x('lifecycle', { source: `#${EDITOR}` }, refs);
}

function analysis(document: GazetteDocument, dates: DatesSigned): Element | null {
  const active = document.references.flatMap((reference, i) => {
    const type = CHANGES[reference.relation];
    return type === undefined
      ? []
      : [modification(`am_${i + 1}`, type, `#${reference.at}`, targetUri(reference, dates))];
  });
  const passive = document.citedBy.flatMap(({ id, relation, at, to }, i) => {
    const type = CHANGES[relation];
    const source = `${documentUris({ id, dateSigned: dates.get(id) ?? null }).work}/!main~${at}`;
    return type === undefined ? [] : [modification(`pm_${i + 1}`, type, source, to === null ? '#' : `#${to}`)];
  });
  if (active.length + passive.length === 0) return null;
  return x('analysis', { source: `#${EDITOR}` }, [
    active.length > 0 ? x('activeModifications', active) : null,
    passive.length > 0 ? x('passiveModifications', passive) : null,
  ]);
}

function modification(eId: string, type: string, source: string, destination: string): Element {
  return x('textualMod', { eId, type }, [
    x('source', { eId: `${eId}__source`, href: source }),
    x('destination', { eId: `${eId}__destination`, href: destination }),
  ]);
}

function references(document: GazetteDocument, { madeOf }: ExportOptions, dates: DatesSigned): Element {
  const [original, ...decisions] = madeOf?.map((one) => one.document) ?? [];
  const cited = document.references.filter(({ target }) => target.kind !== 'self');
  const targets = new Map(cited.map((reference) => [targetUri(reference, dates), reference.cite]));
  return x('references', { source: `#${EDITOR}` }, [
    original
      ? x('original', { eId: 'original', href: documentUris(original).expression, showAs: original.shortTitle })
      : null,
    ...decisions.map((decision, i) =>
      x('passiveRef', { eId: `decision_${i + 1}`, href: documentUris(decision).work, showAs: decision.shortTitle }),
    ),
    ...[...targets].map(([href, showAs], i) => x('activeRef', { eId: `ref_${i + 1}`, href, showAs })),
    ...document.issuers.map((name, i) =>
      x('TLCOrganization', { eId: `issuer_${i + 1}`, href: `/akn/ontology/organization/cn/${name}`, showAs: name }),
    ),
    x('TLCOrganization', { eId: EDITOR, href: `/akn/ontology/organization/${EDITOR}`, showAs: EDITOR }),
    x('TLCRole', { eId: 'author', href: '/akn/ontology/role/author', showAs: '发文机关' }),
    ...[['signed', '成文'], ...(decisions.length > 0 ? [['amended', '修改']] : []), ['repealed', '失效']].map(
      ([eId, showAs]) => x('TLCEvent', { eId, href: `/akn/ontology/event/${eId ?? ''}`, showAs }),
    ),
  ]);
}

/** Where the file comes from, and that it is no official text. */
function proprietary(document: GazetteDocument, options: ExportOptions): Element {
  const { printedIn, url, notice, status, sha256, generator } = describeProvenance(document, options);
  const lines = Object.entries({ printedIn, url, notice, status, sha256, generator });
  return x('proprietary', { source: `#${EDITOR}`, 'xmlns:gongbao': absoluteUrl('/schemas/', options) }, [
    ...lines.map(([name, value]) => x(`gongbao:${name}`, value)),
    options.madeOf ? null : x('gongbao:gazette', gazetteUri(options.issue.id, options.issue.date)),
  ]);
}

function authorsOf({ issuers }: GazetteDocument): string[] {
  return issuers.length === 0 ? [`#${EDITOR}`] : issuers.map((_, i) => `#issuer_${i + 1}`);
}

/** The days that the text of the document gives; a date must be given. */
function datesOf({ dateSigned, dateEffective, dateExpires, edition }: GazetteDocument): [string, IsoDate][] {
  if (edition.kind === 'consolidated') return [['effective', edition.from ?? NO_DATE]];
  const days: [string, IsoDate | null][] = [
    ['signed', dateSigned ?? NO_DATE],
    ['effective', dateEffective],
    ['expires', dateExpires],
  ];
  return days.filter((day): day is [string, IsoDate] => day[1] !== null);
}

import type { GazetteDocument } from '../../model/document.ts';
import type { Reference, Relation } from '../../model/links.ts';
import type { Work } from '../../model/work.ts';
import { absoluteUrl, type ExportOptions } from '../options.ts';

type Site = Pick<ExportOptions, 'site'>;

/** What a text does to another, by the properties of ELI that say the same. What is only planned or applied is cited. */
const PROPERTIES: Readonly<Partial<Record<Relation, string>>> = {
  repeals: 'eli:repeals',
  replaces: 'eli:repeals',
  amends: 'eli:amends',
  basis: 'eli:based_on',
  implements: 'eli:applies',
};

const PREFIXES = [
  '@prefix eli: <http://data.europa.eu/eli/ontology#> .',
  '@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .',
];

/**
 * Works, what is printed of them, and what one does to another, as RDF (Turtle) in the terms of ELI: a work is an
 * `eli:LegalResource`, a document an `eli:LegalExpression` that realizes it. Addresses are those of the site; where that
 * is not known they are relative to the file.
 *
 * @param documents one after the other, each read once
 */
export function writeTurtle(works: readonly Work[], documents: Iterable<GazetteDocument>, site: Site): string {
  const blocks = [
    ...works.flatMap((work) => [ofWork(work, site), ...partsOf(work, site)]),
    ...Iterator.from(documents).flatMap((d) => ofDocument(d, site)),
  ];
  return `${[...PREFIXES, '', ...blocks].join('\n')}\n`;
}

function ofWork({ url, title, docNumber, issuer }: Work, site: Site): string {
  return subject(iri(url, site), [
    ['a', 'eli:LegalResource'],
    ['eli:title', literal(title)],
    ...optional('eli:id_local', docNumber && `"${escape(docNumber)}"`),
    ...optional('eli:responsibility_of', issuer && literal(issuer)),
  ]);
}

/** Texts of a work that stand in a part of a document: behind the decision that amended them. */
function partsOf({ url, title, editions }: Work, site: Site): string[] {
  const inParts = editions.filter(({ part }) => part !== undefined);
  return inParts.map((edition) =>
    subject(iri(edition.url, site), [
      ['a', 'eli:LegalExpression'],
      ['eli:realizes', iri(url, site)],
      ['eli:title', literal(title)],
      ...optional('eli:version_date', dayOf(edition.from)),
    ]),
  );
}

function dayOf(date: string | null): string | null {
  return date && `"${date}"^^xsd:date`;
}

function ofDocument(document: GazetteDocument, site: Site): string[] {
  const { url, title, work, dateSigned, edition, references } = document;
  const printed = subject(iri(url, site), [
    ['a', 'eli:LegalExpression'],
    ['eli:realizes', iri(work.url, site)],
    ['eli:title', literal(title)],
    ...optional('eli:version_date', dayOf(edition.from)),
    ...optional('eli:date_document', dayOf(dateSigned)),
  ]);
  const said = new Set(
    references
      .filter(({ target }) => target.kind !== 'self' && target.work !== undefined)
      .map((reference) => `    ${propertyOf(reference)} ${iri(`/works/${reference.target.work ?? ''}/`, site)}`),
  );
  return said.size === 0 ? [printed] : [printed, `${iri(work.url, site)}\n${[...said].sort().join(' ;\n')} .\n`];
}

function propertyOf({ relation, sense }: Pick<Reference, 'relation' | 'sense'>): string {
  return (sense === undefined ? PROPERTIES[relation] : undefined) ?? 'eli:cites';
}

function subject(of: string, pairs: readonly (readonly [property: string, value: string])[]): string {
  return `${of}\n${pairs.map(([property, value]) => `    ${property} ${value}`).join(' ;\n')} .\n`;
}

function optional(property: string, value: string | null): [string, string][] {
  return value ? [[property, value]] : [];
}

function iri(path: string, site: Site): string {
  return `<${absoluteUrl(path, site)}>`;
}

function literal(words: string): string {
  return `"${escape(words)}"@zh`;
}

/** As a string of Turtle has it (RDF 1.1 Turtle, 6.4). */
function escape(words: string): string {
  return words.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r');
}

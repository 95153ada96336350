import type { Element } from 'xast';
import { x } from 'xastscript';
import type { GazetteDocument } from '../../model/document.ts';
import type { Reference } from '../../model/links.ts';
import type { Work } from '../../model/work.ts';
import { absoluteUrl, type ExportOptions } from '../options.ts';
import { toXmlFile } from '../xml-file.ts';

/** What nodes and edges say of themselves, all as text. */
const KEYS = {
  node: ['url', 'kind', 'title', 'number', 'date', 'status'],
  edge: ['relation', 'places'],
} as const;

type Facts<Of extends keyof typeof KEYS> = Record<(typeof KEYS)[Of][number], string | null>;

/**
 * Works, the documents that print them, and what each document does to works, as GraphML (http://graphml.graphdrawing.org):
 * what programs that draw and measure graphs read. An edge of relation `realizes` leads from a document to the work that
 * it prints; of the others each leads from the document that says so, once for each relation, with the places.
 *
 * @param documents one after the other, each read once
 */
export function writeGraphml(
  works: readonly Work[],
  documents: Iterable<GazetteDocument>,
  site: Pick<ExportOptions, 'site'>,
): string {
  const nodes = works.map(({ id, url, kind, title, docNumber, status }) =>
    nodeOf(`work:${id}`, {
      url: absoluteUrl(url, site),
      kind: `work：${kind}`,
      title,
      number: docNumber,
      date: null,
      status: status.value,
    }),
  );
  const edges: Element[] = [];
  for (const document of documents) {
    const { id, url, title, docNumber, dateSigned, status } = document;
    const facts = { kind: 'document', title, number: docNumber, date: dateSigned, status: status.value };
    nodes.push(nodeOf(`document:${id}`, { url: absoluteUrl(url, site), ...facts }));
    edges.push(...edgesOf(document));
  }
  const keys = Object.entries(KEYS).flatMap(([of, names]) =>
    names.map((name) => x('key', { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': 'string' })),
  );
  return toXmlFile(
    x('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
      ...keys,
      x('graph', { id: 'gongbao', edgedefault: 'directed' }, [...nodes, ...edges]),
    ]),
  );
}

function nodeOf(id: string, facts: Facts<'node'>): Element {
  return x('node', { id }, dataOf('node', facts));
}

function edgesOf({ id, work, references }: GazetteDocument): Element[] {
  const outward = references.filter(({ target }) => target.kind !== 'self' && target.work !== undefined);
  const groups = Map.groupBy(outward, (reference) => `${relationOf(reference)} ${reference.target.work ?? ''}`);
  return [
    edge(id, work.id, { relation: 'realizes', places: null }),
    ...[...groups.values()].flatMap(([first, ...others]) =>
      first
        ? edge(id, first.target.work ?? '', {
            relation: relationOf(first),
            places: [...new Set([first, ...others].map(({ at }) => at))].join(' '),
          })
        : [],
    ),
  ];
}

/** What is only planned, applied or taken from is not what the words say. */
function relationOf({ relation, sense }: Pick<Reference, 'relation' | 'sense'>): string {
  return sense ?? relation;
}

function edge(document: string, work: string, facts: Facts<'edge'>): Element {
  return x('edge', { source: `document:${document}`, target: `work:${work}` }, dataOf('edge', facts));
}

function dataOf(of: keyof typeof KEYS, facts: Readonly<Record<string, string | null>>): Element[] {
  return Object.entries(facts).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [x('data', { key: `${of}-${name}` }, value)],
  );
}

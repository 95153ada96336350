import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { expect, it } from 'vitest';
import { writeGraphml } from '../../src/gazette/export/data/write-graphml.ts';
import { linkCollection } from '../../src/gazette/link/link-collection.ts';
import { convertText } from '../helpers/convert-text.ts';

const TEXT = `# 苏州市公墓管理办法

苏府规〔2019〕1号

第一条 根据《殡葬管理条例》，制定本办法。

第二条 违反本办法的，依照《殡葬管理条例》处罚。

第三条 《苏州市“公墓”&暂行办法》同时废止。

苏州市人民政府
2019年1月2日
`;

interface Edge {
  source: string;
  target: string;
  relation: string;
}

/** The graph as a parser of XML that knows nothing of this writer reads it. */
function readGraph(graphml: string): { nodes: Map<string, Record<string, string>>; edges: Edge[] } {
  const elements = (parent: XmlElement | null): XmlElement[] =>
    (parent?.children ?? []).filter((child) => child instanceof XmlElement);
  const root = parseXml(graphml).root;
  const keys = new Map(
    elements(root).flatMap(({ name, attributes }) =>
      name === 'key' ? [[attributes.id ?? '', attributes['attr.name'] ?? ''] as const] : [],
    ),
  );
  const factsOf = (element: XmlElement): Record<string, string> =>
    Object.fromEntries(
      elements(element).map(({ attributes, text }) => [keys.get(attributes.key ?? '') ?? 'not declared', text]),
    );
  const graph = elements(root).find(({ name }) => name === 'graph') ?? null;
  return {
    nodes: new Map(
      elements(graph).flatMap((one) => (one.name === 'node' ? [[one.attributes.id ?? '', factsOf(one)] as const] : [])),
    ),
    edges: elements(graph).flatMap((one) => {
      const { source = '', target = '' } = one.attributes;
      return one.name === 'edge' ? [{ source, target, relation: factsOf(one).relation ?? '' }] : [];
    }),
  };
}

const { documents, works } = linkCollection(convertText(TEXT).documents, { asOf: '2020-01-01' });
const { nodes, edges } = readGraph(writeGraphml(works, documents, { site: 'https://gongbao.example/' }));

it('every work and every document is a node with its title and address', () => {
  expect(nodes.size).toBe(works.length + documents.length);
  for (const { id, title, url } of works)
    expect(nodes.get(`work:${id}`)).toMatchObject({ title, url: `https://gongbao.example${url}` });
  expect([...nodes.values()].flatMap((facts) => Object.keys(facts))).not.toContain('not declared');
});

it('every edge leads from a node to a node', () => {
  expect(edges.filter(({ source, target }) => !nodes.has(source) || !nodes.has(target))).toEqual([]);
});

it('says what a document does to each work, each once, and tells the basis from what is only applied', () => {
  const told = edges.map(({ target, relation }) => `${relation} ${nodes.get(target)?.title ?? ''}`);
  expect(told.toSorted()).toEqual([
    'applies 殡葬管理条例',
    'basis 殡葬管理条例',
    'realizes 苏州市公墓管理办法',
    'repeals 苏州市“公墓”&暂行办法',
  ]);
});

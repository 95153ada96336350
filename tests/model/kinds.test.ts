/** A kind that nobody makes is found by no exhaustive switch. */
import { describe, expect, it } from 'vitest';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { nodeSchema, spanSchema } from '../../src/gazette/model/nodes.ts';
import { textsOf } from '../../src/gazette/model/texts-of.ts';
import { walkNodes } from '../../src/gazette/model/walk-nodes.ts';
import { convertSeeds } from '../helpers/convert-seeds.ts';
import { sampleDocument } from '../helpers/sample-document.ts';

const NODE_KINDS = nodeSchema.options.map(({ shape }) => shape.type.value).sort();
const SPAN_KINDS = spanSchema.options.map(({ shape }) => shape.kind.value).sort();

describe.each([
  { name: 'in the gazettes of this repository', documents: convertSeeds() },
  { name: 'in the document that the formats are tested with', documents: [sampleDocument()] },
])('$name', ({ documents }) => {
  const nodes = documents.flatMap(({ parts }: GazetteDocument) =>
    parts.flatMap((part) => [...walkNodes(part.children)]),
  );

  it('there is every kind of node', () => {
    expect([...new Set(nodes.map(({ type }) => type))].sort()).toEqual(NODE_KINDS);
  });

  it('there is every kind of span', () => {
    const spans = nodes.flatMap(textsOf).flatMap(({ holder }) => holder?.spans ?? []);
    expect([...new Set(spans.map(({ kind }) => kind))].sort()).toEqual(SPAN_KINDS);
  });
});

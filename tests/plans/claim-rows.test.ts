/** What documents of other cities say of the plans that they rest on; every row of the table decides one of these. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linkCollection } from '../../src/gazette/link/link-collection.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { CLAIM_ROWS } from '../../src/gazette/plans/claim-rows.ts';
import { casesOf } from '../../src/gazette/plans/follow-claims.ts';
import { readPlans } from '../../src/gazette/plans/read-plans.ts';
import { genreOf } from '../../src/gazette/scan/genre.ts';
import { planPeriodOf } from '../../src/gazette/parse/plan-period.ts';
import { aDocument, aParagraph, aPart, aSection } from '../helpers/builders.ts';
import { ABOVE } from './claims/above.ts';
import type { ClaimCase, Saying } from './claims/claim-case.ts';
import { EDITIONS } from './claims/editions.ts';
import { NOTHING } from './claims/nothing.ts';
import { OWN_PLACE } from './claims/own-place.ts';

const CASES: readonly ClaimCase[] = [...EDITIONS, ...ABOVE, ...OWN_PLACE, ...NOTHING];

/** The first row that fits what the document says of the text that it cites. */
function decide(saying: Saying): number {
  const { documents, works } = linkCollection([toDocument(saying)], { asOf: '2026-01-01' });
  const { plans } = readPlans(documents, works);
  const [text] = documents;
  const plan = plans.get(text?.work.id ?? '');
  const byWork = Map.groupBy(plans.values(), ({ work }) => work);
  const cases = text && plan ? casesOf({ plan, text }, new Map(works.map((work) => [work.id, work])), byWork) : [];
  const rows = cases.map((one) => CLAIM_ROWS.findIndex(({ when }) => when(one)));
  return rows.find((row) => CLAIM_ROWS[row]?.decides) ?? rows[0] ?? -1;
}

function toDocument({ issuer, title, text, under, annex }: Saying): GazetteDocument {
  const said = aParagraph('said', text);
  const inside = under === undefined || annex ? said : aSection('lvl_1', 1, '一、', under, [said]);
  const opening = aParagraph('para_1', '为做好工作，制定本文件。');
  const body = aPart({
    id: 'body',
    title,
    children: annex ? [opening] : under === undefined ? [inside] : [opening, inside],
  });
  const parts = annex ? [body, aPart({ id: 'att_1', role: 'annex', title: '考核办法', children: [said] })] : [body];
  return aDocument({
    title,
    shortTitle: title,
    issuers: [issuer],
    docNumber: null,
    genre: genreOf(title),
    planPeriod: planPeriodOf(title, genreOf(title)),
    parts,
  });
}

describe('a document hangs together with', () => {
  it.each(CASES)('%s as a row says', (_, saying, decision) => {
    expect(CLAIM_ROWS[decide(saying)]?.decides ?? null).toEqual(decision);
  });

  it('has a case for every row', () => {
    const decided = new Set(CASES.map(([, saying]) => decide(saying)));
    expect(CLAIM_ROWS.filter((_, row) => !decided.has(row)).map(({ example }) => example)).toEqual([]);
  });
});

it('every row stands in the README, in the order of decisions', () => {
  const readme = readFileSync('src/gazette/README.md', 'utf8');
  const printed = Array.from(readme.matchAll(/^\| ([a-z-]+|–) +\| (.*◎.*?) +\|$/gmu), ([, decides, example]) => [
    decides,
    example,
  ]);
  const rows = CLAIM_ROWS.map(({ decides, example }) => [
    decides === null ? '–' : 'kind' in decides ? decides.kind : decides.why,
    example,
  ]);
  expect(printed).toEqual(rows);
});

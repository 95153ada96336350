import { locatePinpoint } from '../link/targets/find-pinpoint.ts';
import { amendedParts } from '../link/works/amended-texts.ts';
import { effectOf } from '../link/works/effect-of.ts';
import { madeOn } from '../link/works/text-dates.ts';
import type { Act, AmendedBy } from '../model/act.ts';
import type { Consolidation } from '../model/consolidation.ts';
import type { GazetteDocument } from '../model/document.ts';
import type { IsoDate } from '../model/values.ts';
import type { Work } from '../model/work.ts';
import { RE_ORDER } from './act-rows.ts';
import { applyActs, type Outcome } from './apply-acts.ts';
import { compareWordings } from './compare-wordings.ts';
import { isAmending } from './is-amending.ts';
import { namesOf, nameTarget, type Named, type Names } from './name-target.ts';
import { versionsIn, type Version } from './printed-texts.ts';
import { readActs, type ReadAct } from './read-acts.ts';
import { runningTextOf } from './running-text.ts';
import { nameOfSpot } from './spot.ts';

/** What decisions of the collection do to texts of it, by the ids of documents. */
export interface Amendments {
  acts: ReadonlyMap<string, Act[]>;
  amendedBy: ReadonlyMap<string, AmendedBy[]>;
  consolidations: ReadonlyMap<string, Consolidation[]>;
}

interface Decision {
  document: GazetteDocument;
  /** The day on which it was made. */
  day: IsoDate;
  /** With the text that each means. */
  acts: { act: ReadAct; named: Named | null }[];
  /** Whether it has articles that it does not name moved up. */
  reorders: boolean;
}

/**
 * Reads the acts of all decisions and carries them out, the oldest first, on the text that held when each was made: a
 * printed one, or what an older decision made of one. Where the text that follows is printed too, the two are compared.
 */
export function amendCollection(documents: readonly GazetteDocument[], works: readonly Work[]): Amendments {
  const names = namesOf(works);
  const printed = documents.flatMap((document) => versionsIn(document, names.workOf));
  const versions = Map.groupBy(printed, ({ work }) => work);
  const decisions = documents.flatMap((document) => decisionOf(document, names)).sort(inTime);
  const acts = new Map<string, Act[]>();
  const amendedBy = new Map<string, AmendedBy[]>();
  const consolidations = new Map<string, Consolidation[]>();
  for (const decision of decisions) {
    const byText = Map.groupBy(decision.acts, ({ named }) => named?.work ?? named?.title ?? '');
    const done = [...byText].map(([work, own]) => carryOut(decision, own, versions.get(work) ?? []));
    for (const { made } of done) if (made) versions.get(made.work)?.push(made);
    const published = new Map(done.flatMap((one) => one.acts));
    const { id } = decision.document;
    acts.set(
      id,
      decision.acts.flatMap(({ act }) => published.get(act) ?? []),
    );
    consolidations.set(
      id,
      done.flatMap(({ consolidation }) => consolidation ?? []),
    );
    for (const act of acts.get(id) ?? []) {
      if (act.target.document === null) continue;
      const known = amendedBy.get(act.target.document) ?? [];
      amendedBy.set(act.target.document, [...known, fromTheOtherSide(act, decision.document)]);
    }
  }
  return { acts, amendedBy, consolidations };
}

function decisionOf(document: GazetteDocument, names: Names): Decision[] {
  const instruments = document.parts.filter(({ role }) => role === 'instrument');
  const deciding = instruments.find(isAmending) ?? instruments[0];
  const day = madeOn(document) ?? document.dateEffective;
  if (!deciding || day === null || !(isAmending(document) || isAmending(deciding))) return [];
  // 例：附件1 国务院决定修改的行政法规
  const annexes = document.parts.filter((part) => part.role === 'annex' && isAmending(part));
  const running = runningTextOf([deciding, ...annexes].flatMap(({ children }) => children));
  const read = readActs(running).map((act) => ({ act, named: nameTarget(act.cite, document, names) }));
  const reorders = RE_ORDER.test(running.text);
  return [{ document, day, acts: read, reorders }];
}

interface Done {
  acts: (readonly [ReadAct, Act])[];
  consolidation: Consolidation | null;
  /** The text that follows, where it is not printed. */
  made: Version | null;
}

/** What the acts of a decision on one text do. */
function carryOut(
  decision: Decision,
  own: readonly { act: ReadAct; named: Named | null }[],
  all: readonly Version[],
): Done {
  const named = own[0]?.named ?? null;
  const before = all.filter(({ made }) => made < decision.day).sort((a, b) => (a.made < b.made ? -1 : 1));
  const base = before.at(-1) ?? null;
  const acts = own.map(({ act }) => act);
  if (!base || !named) {
    const why = named ? '本站没有修改前的文本。' : '没有写明修改哪一件文件。';
    return {
      acts: own.map(({ act }) => [act, publish(act, named, null, decision, why)]),
      consolidation: null,
      made: null,
    };
  }
  const { wording, outcomes } = applyActs(base.wording, acts, decision.reorders);
  const published = outcomes.map(({ act, why }) => [act, publish(act, named, base, decision, why)] as const);
  const changes = outcomes.some(({ act, why }) => why === null && act.verb !== 'suspend');
  if (!changes) return { acts: published, consolidation: null, made: null };
  const printed = all.find(({ made, document }) => made === decision.day && document !== null) ?? null;
  const made = printed ? null : { work: base.work, made: decision.day, wording, document: null, part: null };
  return { acts: published, consolidation: consolidate(decision, named, base, printed, wording, outcomes), made };
}

function consolidate(
  { document }: Decision,
  { work, title }: Named,
  base: Version,
  printed: Version | null,
  wording: Version['wording'],
  outcomes: readonly Outcome[],
): Consolidation {
  const proof = printed ? compareWordings(wording, printed.wording) : { equal: 0, of: 0, divergences: [] };
  return {
    work,
    title,
    from: beginOf(document, title),
    by: document.id,
    base: base.document?.id ?? null,
    printed: printed?.document?.id ?? null,
    printedUrl: printed?.document ? addressOf(printed.document, printed.part) : null,
    ...proof,
    unclear: outcomes.flatMap(({ act, why }) =>
      why === null || act.verb === 'suspend' ? [] : [{ place: placeOf(act), why }],
    ),
    wording: printed ? null : wording,
  };
}

/** A text that a decision prints behind itself has no page of its own. */
function addressOf(document: GazetteDocument, part: Version['part']): string {
  return part && amendedParts(document).includes(part) ? `${document.url}#${part.id}` : document.url;
}

function publish(act: ReadAct, named: Named | null, base: Version | null, decision: Decision, why: string | null): Act {
  const { verb, at, sentence, found, words, after } = act;
  const place = placeOf(act);
  const document = base?.document ?? null;
  return {
    verb,
    target: {
      work: named?.work ?? null,
      title: named?.title ?? null,
      document: document?.id ?? null,
      node: document && base ? locatePinpoint(document, base.part, place) : null,
      place,
    },
    at,
    sentence,
    found,
    words,
    after: after ? nameOfSpot(after) : null,
    from: beginOf(decision.document, named?.title ?? null),
    executed: why === null,
    why,
  };
}

/** The day from which what a decision changes in a text holds. */
function beginOf(decision: GazetteDocument, title: string | null): IsoDate | null {
  return effectOf(decision, title) ?? decision.dateSigned;
}

function placeOf({ spot, unplaced }: ReadAct): string {
  return unplaced ?? (spot ? nameOfSpot(spot) : '全文');
}

function fromTheOtherSide({ verb, target, at, from }: Act, { id, url, title }: GazetteDocument): AmendedBy {
  return { document: id, url: `${url}#${at}`, title, verb, place: target.place, node: target.node, from };
}

function inTime(a: Decision, b: Decision): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}

import { chosenFormats } from '../../src/chosen-formats.ts';
import { mayHaveSeveral, versionsOf } from '../../src/components/works/versions-of.ts';
import { FORMATS, type Format } from '../../src/gazette/export/formats.ts';
import { exportMadeText } from '../../src/gazette/export/made-text/export-made-text.ts';
import { documentOfMadeText, type MadeText } from '../../src/gazette/export/made-text/made-text.ts';
import type { ExportOptions, Ingredient } from '../../src/gazette/export/options.ts';
import { pick } from '../../src/gazette/export/pick.ts';
import type { Consolidation } from '../../src/gazette/model/consolidation.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import type { GazetteIssue } from '../../src/gazette/model/gazette-issue.ts';
import type { Work } from '../../src/gazette/model/work.ts';
import { hashOf, type KeptFiles } from './kept-files.ts';

/** Makes all that can be taken away of the texts that have a page and that no gazette prints. */
export async function putMadeTexts(
  texts: readonly MadeText[],
  issues: readonly GazetteIssue[],
  options: Omit<ExportOptions, 'issue' | 'madeOf'>,
  program: string,
  files: KeptFiles,
): Promise<void> {
  for (const text of texts) {
    const madeOf = ingredientsOf(text, issues);
    // It is the text of no official document.
    const own: ExportOptions = { ...options, redHead: false, issue: madeOf[0].issue, madeOf };
    const document = documentOfMadeText(text);
    const from = [program, hashOf([JSON.stringify([document, text.wording, { ...own, dates: [] }])])];
    for (const [name, format] of Object.entries<Format>(FORMATS)) {
      const path = document.downloads[name];
      if (path === undefined || !chosenFormats.has(name)) continue;
      await files.put(path, [name, ...from], () =>
        name === 'json' ? exportMadeText(text, own) : format.write(document, own),
      );
    }
  }
}

/**
 * The texts that have a page and that no gazette prints.
 *
 * @param decisions documents that make texts, by their ids
 * @param read another document
 */
export function madeTextsOf(
  works: readonly Work[],
  decisions: ReadonlyMap<string, GazetteDocument>,
  read: (id: string) => GazetteDocument,
): MadeText[] {
  const made = [...decisions.values()].flatMap(({ consolidations }) => consolidations);
  return works.flatMap((work) => {
    if (!mayHaveSeveral(work, decisions)) return [];
    const versions = versionsOf(work, decisions, read);
    if (versions.length < 2) return [];
    const own = made.filter((one) => one.work === work.id);
    return versions.flatMap(({ from, wording, unclear, url }, i): MadeText[] => {
      const one = own.find((each) => each.wording === wording);
      if (url !== null || !one) return [];
      const to = versions[i + 1]?.from ?? null;
      const [original, ...changing] = documentsOf(one, own, decisions, read);
      return [{ work, from, to, wording, unclear, madeOf: [original ?? read(one.by), ...changing] }];
    });
  });
}

/** The text before and the decisions that change it; where that was made too, what it was made of. */
function documentsOf(
  { base, by, from }: Consolidation,
  own: readonly Consolidation[],
  decisions: ReadonlyMap<string, GazetteDocument>,
  read: (id: string) => GazetteDocument,
): GazetteDocument[] {
  const decision = decisions.get(by) ?? read(by);
  if (base !== null) return [read(base), decision];
  const earlier = own.filter((one) => (one.from ?? '') < (from ?? '')).sort(inTime);
  const last = earlier.at(-1);
  return [...(last ? documentsOf(last, own, decisions, read) : []), decision];
}

function inTime(a: Consolidation, b: Consolidation): number {
  return (a.from ?? '') < (b.from ?? '') ? -1 : 1;
}

/** @throws Error where a document is of no gazette of the content */
function ingredientsOf(
  { madeOf: [first, ...others] }: MadeText,
  issues: readonly GazetteIssue[],
): [Ingredient, ...Ingredient[]] {
  const ingredient = (document: GazetteDocument): Ingredient => {
    const issue = issues.find(({ id }) => id === document.gazette.id);
    if (!issue) throw new Error(`${document.id}: unexpected gazette ${document.gazette.id}`);
    return {
      document: pick(document, ['id', 'url', 'shortTitle', 'docNumber', 'dateSigned', 'gazette', 'source']),
      issue: pick(issue, ['id', 'name', 'issue', 'date']),
    };
  };
  return [ingredient(first), ...others.map(ingredient)];
}

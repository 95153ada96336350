import { describe, expect, it } from 'vitest';
import { judge } from '../../src/gazette/confidence/judge.ts';
import type { Reading } from '../../src/gazette/confidence/measure.ts';
import type { GazetteNode } from '../../src/gazette/model/nodes.ts';
import { report } from '../../src/gazette/model/report.ts';
import type { Sidecar } from '../../src/gazette/model/sidecar.ts';
import type { MeasureName } from '../../src/gazette/model/words.ts';
import type { PrintedEntry } from '../../src/gazette/segment/read-contents.ts';
import { aDocument, anItem, aParagraph, aPart, aSection, aSignature } from '../helpers/builders.ts';
import { aRun } from '../helpers/a-run.ts';

/** A reading of so many things of which so many tell against it; what it makes up are cases of one kind. */
type Make = (cases: number, of: number) => Reading;

const ENTRY: PrintedEntry = {
  title: '河东省水价管理实施细则',
  titleEn: null,
  docNumber: null,
  page: 1,
  section: null,
  lines: [1, 1],
  instrument: null,
};

interface Row {
  name: MeasureName;
  make: Make;
  within: [cases: number, of: number];
  beyond: [cases: number, of: number];
}

const READINGS: readonly Row[] = [
  { name: 'outside', make: sentencesOutside, within: [10, 1000], beyond: [11, 1000] },
  { name: 'torn', make: tornTexts, within: [3, 300], beyond: [4, 300] },
  { name: 'torn', make: tornTexts, within: [2, 20], beyond: [3, 20] },
  { name: 'markup', make: texts('| 单位 | 电话 |'), within: [1, 2000], beyond: [2, 2000] },
  { name: 'controls', make: controls, within: [4, 400], beyond: [5, 400] },
  { name: 'controls', make: controls, within: [2, 20], beyond: [3, 20] },
  { name: 'headings', make: falseHeadings, within: [5, 100], beyond: [6, 100] },
  { name: 'signed', make: textsBehindSignature, within: [2, 400], beyond: [3, 400] },
  { name: 'signed', make: textsBehindSignature, within: [1, 20], beyond: [2, 20] },
  { name: 'guessed', make: guessedDocuments, within: [5, 20], beyond: [6, 20] },
  { name: 'missing', make: missingEntries, within: [17, 50], beyond: [18, 50] },
  { name: 'gaps', make: gaps, within: [4, 200], beyond: [5, 200] },
  { name: 'repaired', make: repairs, within: [5, 1000], beyond: [6, 1000] },
  { name: 'doubtful', make: doubtful, within: [15, 100], beyond: [16, 100] },
  { name: 'illegible', make: illegible, within: [4, 2000], beyond: [5, 2000] },
];

describe('confidence', () => {
  it.each(READINGS)(
    'is lost by $name where more than $within.0 in $within.1 are found',
    ({ name, make, within, beyond }) => {
      expect(exceeded(make(...within))).toEqual([]);
      expect(exceeded(make(...beyond))).toEqual([name]);
    },
  );

  it('says how many there are, how many there may be, and where the first are', () => {
    const reading = texts('| 单位 | 电话 |')(4, 10);
    judge(reading);
    const [message] = reading.run.messages.messages;
    expect(message).toMatchObject({ fatal: true, source: 'confidence', ruleId: 'markup' });
    expect(message?.reason).toBe(
      '留有网页或识别软件标记的文字有4处，在10处之中占40%，应不超过0.05%：第1行“| 单位 | 电话 |”、第1行“| 单位 | 电话 |”、第1行“| 单位 | 电话 |”等',
    );
  });

  it('is given where the sidecar says why, which is on record', () => {
    const reading = texts('| 单位 | 电话 |')(4, 10, { accepted: '原件印有竖线' });
    expect(judge(reading).filter((figure) => figure.exceeded)).toHaveLength(1);
    const [message, ...others] = reading.run.messages.messages;
    expect(message).toMatchObject({ fatal: null, ruleId: 'accepted' });
    expect(message?.reason).toMatch(/已核对：原件印有竖线$/);
    expect(others).toEqual([]);
  });

  it('needs no word of the sidecar where nothing is exceeded', () => {
    const reading = texts('| 单位 | 电话 |')(0, 10, { accepted: '原件印有竖线' });
    judge(reading);
    expect(reading.run.messages.messages.map(({ ruleId }) => ruleId)).toEqual(['needless']);
  });

  it('is not lost by the documents that were not received, where the sidecar says so', () => {
    const reading = missingEntries(30, 50);
    reading.run.sidecar = { incomplete: '只收到上半本' };
    expect(exceeded(reading)).toEqual([]);
  });
});

function exceeded(reading: Reading): MeasureName[] {
  return judge(reading).flatMap((figure) => (figure.exceeded ? [figure.measure] : []));
}

function aReading(fields: Partial<Reading> & { gazette?: string; sidecar?: Sidecar } = {}): Reading {
  const { gazette = '公报', sidecar, ...others } = fields;
  const segmentation = { documents: [], missing: [] };
  return { run: aRun(gazette, sidecar), documents: [], segmentation, matter: [], edits: [], ...others };
}

function ofNodes(children: GazetteNode[], sidecar?: Sidecar): Reading {
  return aReading({ documents: [aDocument({ parts: [aPart({ children })] })], ...(sidecar && { sidecar }) });
}

function paragraphs(count: number, text = '正文。'): GazetteNode[] {
  return Array.from({ length: count }, (_, i) => aParagraph(`para_${i}`, text));
}

/** Each case a sentence of one Han character. */
function sentencesOutside(cases: number, of: number): Reading {
  const gazette = `${'甲。\n'.repeat(cases)}${'乙\n'.repeat(of - cases)}`;
  return aReading({ gazette, matter: [{ kind: 'contents', lines: [1, of], text: '' }] });
}

function tornTexts(cases: number, of: number): Reading {
  const torn = paragraphs(cases, '为了加强墓葬管理，改善民生，根据国家有关法律法规的规');
  return ofNodes([...torn, ...paragraphs(of - cases)]);
}

/** The title of the document is a text too. */
function texts(words: string) {
  return (cases: number, of: number, sidecar?: Sidecar): Reading =>
    ofNodes([...paragraphs(cases, words), ...paragraphs(of - cases - 1)], sidecar);
}

function controls(cases: number, of: number): Reading {
  return aReading({ gazette: `${'上一篇：没有了\n'.repeat(cases)}${'正文。\n'.repeat(of - cases)}`.trimEnd() });
}

function falseHeadings(cases: number, of: number): Reading {
  const heading = (label: string | null, i: number): GazetteNode =>
    aSection(`lvl_${i}`, 1, label, `第${i}项工作`, label === null ? [] : paragraphs(1));
  return ofNodes(Array.from({ length: of }, (_, i) => heading(i < cases ? null : '一、', i)));
}

function textsBehindSignature(cases: number, of: number): Reading {
  const signature = aSignature(['河东省人民政府'], '2023-01-18', '河东省人民政府');
  return ofNodes([...paragraphs(of - cases - 1), signature, ...paragraphs(cases)]);
}

function guessedDocuments(cases: number, of: number): Reading {
  const documents = Array.from({ length: of }, (_, i) =>
    aDocument({ id: `sample-${i}`, ...(i < cases && { docNumber: null, dateSigned: null }) }),
  );
  return aReading({ documents });
}

function missingEntries(cases: number, of: number): Reading {
  const found = { entry: ENTRY, title: ENTRY.title, titleBlocks: [], body: [] };
  const documents = Array.from({ length: of - cases }, () => found);
  return aReading({ segmentation: { documents, missing: Array.from({ length: cases }, () => ENTRY) } });
}

function gaps(cases: number, of: number): Reading {
  const reading = ofNodes(Array.from({ length: of }, (_, i) => anItem(`point_${i}`, '（一）', '完善制度。')));
  for (let i = 0; i < cases; i++) report(reading.run, 'parse/number-gap', { line: 1 }, '序号 三、 不连续');
  return reading;
}

function repairs(cases: number, of: number): Reading {
  const edits = Array.from({ length: cases }, (_, start) => ({
    start,
    end: start + 1,
    found: '區',
    replaced: '区',
    kind: 'repair' as const,
    why: 'ocr',
  }));
  return aReading({ gazette: '區'.repeat(of), edits });
}

function illegible(cases: number, of: number): Reading {
  return aReading({ gazette: '\ue000'.repeat(cases) + '字'.repeat(of - cases) });
}

function doubtful(cases: number, of: number): Reading {
  const reading = aReading({ gazette: '字'.repeat(of) });
  const [line] = reading.run.source.lines;
  if (line) line.doubtful = Array.from({ length: cases }, (_, i) => i);
  return reading;
}

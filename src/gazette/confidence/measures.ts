import type { LimitName } from '../limits/limits.ts';
import type { MeasureName } from '../model/words.ts';
import { findBehindSignature } from './behind-signature.ts';
import { findControls } from './controls.ts';
import { findGuessed, findMissing } from './documents.ts';
import { findFalseHeadings } from './false-headings.ts';
import { findGaps } from './gaps.ts';
import { findDoubtful, findIllegible } from './illegible.ts';
import { findMarkup } from './markup-left.ts';
import type { Measure } from './measure.ts';
import { findOutside } from './outside.ts';
import { findRepaired } from './repaired.ts';
import { findTorn } from './torn.ts';

export interface MeasureRow {
  name: MeasureName;
  /** What is counted, and in what, in Chinese. */
  what: string;
  unit: string;
  measure: Measure;
  /** Of the share. */
  limit: LimitName;
  /** How many cases are no chance; null where one is enough. */
  fewest: LimitName | null;
}

/** All that is counted to tell whether a gazette was read as it is printed; each shows another way in which it may not be. */
export const MEASURES: readonly MeasureRow[] = [
  {
    name: 'outside',
    what: '归进刊头、目录、版权页的句子',
    unit: '字',
    measure: findOutside,
    limit: 'outsideDocuments',
    fewest: 'fewestSeen',
  },
  {
    name: 'torn',
    what: '在句子中间断开的段落和标题',
    unit: '处',
    measure: findTorn,
    limit: 'tornTexts',
    fewest: 'fewestSeen',
  },
  {
    name: 'markup',
    what: '留有网页或识别软件标记的文字',
    unit: '处',
    measure: findMarkup,
    limit: 'markupLeft',
    fewest: null,
  },
  {
    name: 'controls',
    what: '网页的按钮和导航',
    unit: '行',
    measure: findControls,
    limit: 'controlsLeft',
    fewest: 'fewestSeen',
  },
  {
    name: 'headings',
    what: '不像标题的标题',
    unit: '个',
    measure: findFalseHeadings,
    limit: 'falseHeadings',
    fewest: 'fewestSeen',
  },
  {
    name: 'signed',
    what: '落款之后的正文',
    unit: '处',
    measure: findBehindSignature,
    limit: 'behindSignatures',
    fewest: 'fewestStrays',
  },
  {
    name: 'guessed',
    what: '目录未列、又没有文号和日期的文件',
    unit: '件',
    measure: findGuessed,
    limit: 'guessedStarts',
    fewest: 'fewestStrays',
  },
  {
    name: 'missing',
    what: '目录列出而找不到正文的文件',
    unit: '件',
    measure: findMissing,
    limit: 'entriesWithoutBody',
    fewest: 'fewestStrays',
  },
  {
    name: 'gaps',
    what: '跳号、重复的序号',
    unit: '个',
    measure: findGaps,
    limit: 'numberGaps',
    fewest: 'fewestSeen',
  },
  {
    name: 'repaired',
    what: '改正的错字',
    unit: '字',
    measure: findRepaired,
    limit: 'charactersRepaired',
    fewest: 'fewestSeen',
  },
  {
    name: 'illegible',
    what: '不知印作何字的字符',
    unit: '字',
    measure: findIllegible,
    limit: 'charactersIllegible',
    fewest: 'fewestSeen',
  },
  {
    name: 'doubtful',
    what: '识别时把握不大的字',
    unit: '字',
    measure: findDoubtful,
    limit: 'charactersDoubtful',
    fewest: 'fewestSeen',
  },
];

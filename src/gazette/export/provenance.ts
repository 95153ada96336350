import type { GazetteDocument } from '../model/document.ts';
import { describeStanding } from '../wording/describe-status.ts';
import { formatDate } from '../wording/format-date.ts';
import { nameIssue } from '../wording/name-issue.ts';
import { quoteTitle } from '../text/quote-title.ts';
import { absoluteUrl, type ExportOptions, type Ingredient } from './options.ts';

/** That the file is made from a scan, and which text is the official one. */
export const SCAN_NOTICE = '本文由政府公报的扫描件转成文字，不是官方文本，仅供查阅；以印刷的公报为准。';

/** That no gazette prints the text. */
export const MADE_NOTICE =
  '本站推算，不是正式文本：公报没有刊载这个文本，本站把修改决定的每一处修改逐条执行而成，只有条文，没有附件和签署；以正式公布的文本为准。';

export interface Provenance {
  /** `《北京市人民政府公报》2018年第33期，第6页`; of a text that this site makes, what it is made of. */
  printedIn: string;
  url: string;
  notice: string;
  /** The status and the day for which it is known: `已于2019年7月23日废止，见《…》第四十条（截至2026年11月21日）`. */
  status: string;
  /** SHA-256 of the file of the gazette as it was received, in hexadecimal digits; of each where a text is made of several. */
  sha256: string;
  generator: string;
  /** What was repaired, in a sentence; null where nothing was. */
  repairs: string | null;
}

/** Where a file comes from, for the lines that every download carries. */
export function describeProvenance(document: GazetteDocument, options: ExportOptions): Provenance {
  const { madeOf } = options;
  const count = document.corrections.length;
  return {
    printedIn: madeOf ? describeIngredients(madeOf) : placeOf({ document, issue: options.issue }),
    url: absoluteUrl(document.url, options),
    notice: noticeOf(options),
    status: `${describeStanding(document)}（截至${formatDate(options.asOf)}）`,
    sha256: [...new Set((madeOf ?? [{ document }]).map((one) => one.document.source.sha256))].join('、'),
    generator: options.generator,
    repairs: count === 0 ? null : `转换时校改了扫描文字${count}处，逐处列在网页上。`,
  };
}

/** That a file is no official text, and why. */
export function noticeOf({ madeOf }: Pick<ExportOptions, 'madeOf'>): string {
  return madeOf ? MADE_NOTICE : SCAN_NOTICE;
}

function placeOf({
  document,
  issue,
}: Pick<Ingredient, 'issue'> & { document: Pick<GazetteDocument, 'gazette'> }): string {
  const { page } = document.gazette;
  return `${nameIssue(issue)}${page === null ? '' : `，第${page}页`}`;
}

function describeIngredients(madeOf: readonly Ingredient[]): string {
  const named = madeOf.map((one) => `${quoteTitle(one.document.shortTitle)}（${placeOf(one)}）`);
  return `公报没有刊载，本站由${named.join('、')}推算`;
}

/** The same as lines for the foot of a file that is read by people: `来源：《…》`. */
export function provenanceLines(document: GazetteDocument, options: ExportOptions): string[] {
  const { printedIn, url, notice, status, sha256, generator, repairs } = describeProvenance(document, options);
  return [
    `来源：${printedIn}`,
    `网址：${url}`,
    `效力：${status}`,
    `扫描文本的SHA-256：${sha256}`,
    `制作：${generator}`,
    notice,
    ...(repairs === null ? [] : [repairs]),
  ];
}

import { assertNever } from '../model/assert-never.ts';
import type { GazetteDocument } from '../model/document.ts';
import type { Status } from '../model/status.ts';
import { LATER_WORDS, STATUS_WORDS } from '../model/words.ts';
import { formatDate } from './format-date.ts';
import { quoteTitle } from '../text/quote-title.ts';

/**
 * What is known of a document's validity, as a clause without its full stop, the document that ended it left out.
 */
export function describeStatus({ status, dateExpires }: Pick<GazetteDocument, 'status' | 'dateExpires'>): string {
  switch (status.value) {
    case 'in-force':
      return dateExpires ? `未见废止，有效期至${formatDate(dateExpires)}` : STATUS_WORDS['in-force'];
    case 'amended':
      return status.since ? `已于${formatDate(status.since)}修改` : STATUS_WORDS.amended;
    case 'partly-repealed':
      return status.since ? `部分条文已于${formatDate(status.since)}废止` : STATUS_WORDS['partly-repealed'];
    case 'not-yet':
      return status.since ? `尚未施行，自${formatDate(status.since)}起施行` : STATUS_WORDS['not-yet'];
    case 'repealed':
      return status.since ? `已于${formatDate(status.since)}废止` : STATUS_WORDS.repealed;
    case 'expired':
      return (dateExpires ?? status.since)
        ? `已于${formatDate(dateExpires ?? status.since ?? '')}期满`
        : STATUS_WORDS.expired;
    case 'unknown':
      return STATUS_WORDS.unknown;
    default:
      return assertNever(status.value);
  }
}

/**
 * What became of the whole law, regulation or plan of which this is one text, with what ended it; null where that is no
 * more than is said of the text. 例：《中华人民共和国婚姻法》本身已于2021年1月1日废止
 */
export function describeWork({ shortTitle, work }: Pick<GazetteDocument, 'shortTitle' | 'work'>): string | null {
  if (!work.status || LATER_WORDS[work.status.value] === undefined) return null;
  return `${quoteTitle(shortTitle)}本身${describeStatus({ status: work.status, dateExpires: null })}`;
}

/** All that is known of a document's validity: that of its text and by what, and that of its work. */
export function describeStanding(
  document: Pick<GazetteDocument, 'status' | 'dateExpires' | 'shortTitle' | 'work'>,
): string {
  const said = (clause: string, actor: string | null): string => `${clause}${actor === null ? '' : `，见${actor}`}`;
  const ofWork = describeWork(document);
  const ofText = said(describeStatus(document), describeActor(document.status));
  return ofWork === null || !document.work.status
    ? ofText
    : `${ofText}；${said(ofWork, describeActor(document.work.status))}`;
}

/** What ended it, as it is cited: 《…管理办法》（门政发〔2019〕19号）第四十条; null where nothing is known to have. */
export function describeActor({ by }: Status): string | null {
  if (!by) return null;
  return `${quoteTitle(by.title)}${by.docNumber ? `（${by.docNumber}）` : ''}${by.atLabel ?? ''}`;
}

import { assertNever } from '../model/assert-never.ts';
import type { GazetteDocument } from '../model/document.ts';
import type { Status } from '../model/status.ts';
import { STATUS_WORDS } from '../model/words.ts';
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

/** What ended it, as it is cited: 《…管理办法》（门政发〔2019〕19号）第四十条; null where nothing is known to have. */
export function describeActor({ by }: Status): string | null {
  if (!by) return null;
  return `${quoteTitle(by.title)}${by.docNumber ? `（${by.docNumber}）` : ''}${by.atLabel ?? ''}`;
}

import { assertNever } from '../gazette/model/assert-never.ts';
import type { GazetteDocument } from '../gazette/model/document.ts';
import { formatDate } from './format-date.ts';

/** Short words for lists and filters. */
export const STATUS_LABELS = {
  'in-force': '未见废止',
  repealed: '已废止',
  expired: '已期满',
  unknown: '效力不明',
} as const satisfies Record<GazetteDocument['status']['value'], string>;

/**
 * What is known of a document's validity, as a sentence without its full stop.
 * Says 未见废止, never 有效: the collection knows only what its gazettes print.
 */
export function describeStatus({ status, dateExpires }: Pick<GazetteDocument, 'status' | 'dateExpires'>): string {
  switch (status.value) {
    case 'in-force':
      return dateExpires ? `未见废止，有效期至${formatDate(dateExpires)}` : STATUS_LABELS['in-force'];
    case 'repealed':
      return status.since ? `已于${formatDate(status.since)}废止` : STATUS_LABELS.repealed;
    case 'expired':
      return dateExpires ? `已于${formatDate(dateExpires)}期满` : STATUS_LABELS.expired;
    case 'unknown':
      return STATUS_LABELS.unknown;
    default:
      return assertNever(status.value);
  }
}

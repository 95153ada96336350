import type { WorkEdition } from '../../gazette/model/edition.ts';
import { formatDate } from '../../gazette/wording/format-date.ts';

const KINDS: Readonly<Record<WorkEdition['kind'], string>> = {
  enacted: '公布文本',
  amended: '修正文本',
  revised: '修订文本',
  republished: '重新公布的文本',
  consolidated: '本站推算的文本',
};

/** An edition by what made it and when: 2018年12月29日修正文本. */
export function describeEdition({ kind, from, by }: Pick<WorkEdition, 'kind' | 'from' | 'by'>): string {
  const made = by?.date ?? from;
  return `${made ? formatDate(made) : ''}${KINDS[kind]}`;
}

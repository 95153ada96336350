import type { IsoDate } from '../model/values.ts';

/** `2019-07-23` → `2019年7月23日`, as an official document writes a date (GB/T 9704—2012, 7.3.5.4). */
export function formatDate(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

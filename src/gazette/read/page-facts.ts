import type { IsoDate } from '../model/values.ts';

/** What a publisher says of a document beside its text, in the block of facts over it or in the head of its page. */
export interface PageFacts {
  /** As the text prints it, where it does. */
  title: string;
  docNumber: string | null;
  /** 成文日期 */
  dateSigned: IsoDate | null;
  /** 发文机关 */
  issuers: readonly string[];
}

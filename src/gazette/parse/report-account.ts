import { report } from '../model/report.ts';
import type { Run } from '../model/source.ts';
import { excerpt } from '../text/excerpt.ts';
import type { Account } from './account-for-source.ts';

/** One message for each line: where something is lost or doubled, it is the pipeline that is wrong. */
export function reportAccount({ lost, twice }: Account, run: Run): void {
  for (const { line, text } of lost)
    report(run, 'account/lost', { line }, `“${excerpt(text)}”既不在文件里，也不在记录里，请报告这一错误`);
  for (const { line, text } of twice)
    report(run, 'account/twice', { line }, `“${excerpt(text)}”在文件或记录里出现两次，请报告这一错误`);
}

import { report } from '../model/report.ts';
import type { Run } from '../model/source.ts';
import { excerpt } from '../text/excerpt.ts';

/** Reports what is wrong with the files themselves, before anything of them is understood. */
export function reportReading(gazette: string, hasSidecar: boolean, run: Run): void {
  const { source, sidecar } = run;
  reportLeftOut(run);
  for (const { lines, truncated, isSigned } of source.files) {
    if (truncated) report(run, 'read/truncated', { line: lines[1] }, '文件在一个字符中间结束，应为完整的文本');
    if (isSigned) report(run, 'read/signed', { line: lines[0] }, '文件有电子签章，没有验证，印章的图像没有收入');
  }
  if (!hasSidecar) report(run, 'read/no-sidecar', { line: 1 }, `没有 ${gazette}.yaml，刊名与期号取自正文`);
  if (sidecar.sha256 && sidecar.sha256 !== source.sha256) {
    const message = `文件的 SHA-256 是 ${source.sha256}，应为 ${sidecar.sha256}`;
    report(run, 'read/sha256', { line: 1 }, message, { sha256: source.sha256 });
  }
  for (const { file, sha256, lines } of source.files) {
    const expected = sidecar.files?.find(({ name }) => file.endsWith(`/${name}`))?.sha256 ?? sha256;
    if (expected !== sha256)
      report(run, 'read/sha256', { line: lines[0] }, `文件的 SHA-256 是 ${sha256}，应为 ${expected}`);
  }
}

/** What a reader left out that says more than a button. */
function reportLeftOut({ source, messages }: Run): void {
  const [first, ...others] = source.lines.filter(({ kind, raw }) => kind === 'noise' && /[。；]/.test(raw));
  if (!first) return;
  const message = `正文之外有${others.length + 1}行成句的文字，没有收入，第一行是“${excerpt(first.raw)}”，请核对`;
  report({ source, messages }, 'read/left-out', { line: first.n }, message);
}

import { report } from '../model/report.ts';
import type { Erratum, Sidecar } from '../model/sidecar.ts';
import type { Run } from '../model/source.ts';

/**
 * The sidecar with the lines of its errata counted through all files of the gazette. One that names no file, or a line
 * that its file does not have, is reported and left out.
 */
export function placeErrata(sidecar: Sidecar, run: Pick<Run, 'source' | 'messages'>): Sidecar {
  const { files } = run.source;
  if (!sidecar.errata) return sidecar;
  const errata = sidecar.errata.flatMap((erratum): Erratum[] => {
    const { file, line, found } = erratum;
    const isOnly = file === undefined && files.length === 1;
    const own = files.find((other) => isOnly || other.file.endsWith(`/${file ?? ''}`));
    const n = (own?.lines[0] ?? 1) + line - 1;
    if (own && (isOnly || n <= own.lines[1])) return [{ ...erratum, line: n }];
    const named = file === undefined ? '没有写 file' : `所指 ${file} 第${line}行不存在`;
    report(run, 'clean/erratum-not-found', { line: own?.lines[0] ?? 1 }, `勘误${named}，应有“${found}”。`);
    return [];
  });
  return { ...sidecar, errata };
}

import { TYPESETTER } from '../../scripts/downloads/typesetter.ts';
import type { ExportOptions } from '../../src/gazette/export/options.ts';

/** What exporters are given in tests. */
export const EXPORT_OPTIONS: ExportOptions = {
  site: 'https://gongbao.example',
  issue: { id: 'yangbenqu-2019-1', name: '样本区人民政府公报', issue: '2019年第1期', date: '2019-08-01' },
  asOf: '2026-01-01',
  dates: new Map(),
  generator: 'gongbao 0.0.0',
  redHead: false,
  typesetter: TYPESETTER,
};

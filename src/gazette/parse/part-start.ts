/** Where a part begins in the body of a document. */
export interface PartStart {
  at: number;
  role: 'instrument' | 'annex';
  hasLabel: boolean;
  /** Blocks between label and title: lines of a form to be filled in. 例：项目编号： */
  skipped: number;
  /** Blocks of the title. */
  titleCount: number;
  name: string | null;
  /** 附件2 → 2; null where none is printed. */
  number: number | null;
  /** Label that the list of annexes gives it: 附件2. */
  listed: string | null;
}

/** A part that begins with its title. */
export function titledStart(at: number, role: PartStart['role'], titleCount: number): PartStart {
  return { at, role, hasLabel: false, skipped: 0, titleCount, name: null, number: null, listed: null };
}

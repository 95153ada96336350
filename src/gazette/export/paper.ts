/**
 * The page of an official document after GB/T 9704—2012 (党政机关公文格式), for the formats that have pages. Lengths in
 * millimetres, sizes of type in points.
 */
export const PAPER = {
  width: 210,
  height: 297,
  /** 5.2.1: 天头 37 mm, 订口 28 mm; the type area is 156 × 225 mm. */
  margin: { top: 37, left: 28, bottom: 35, right: 26 },
  /** 5.2.2: 22 lines of 28 characters a page. */
  lines: 22,
  characters: 28,
} as const;

/** Sizes by their Chinese names: 3号 for the text, 2号 for the title, 4号 for page numbers. */
export const SIZE = { title: 22, text: 16, small: 14, note: 12, dense: 10.5, densest: 9 } as const;

/** 7.2.4 to 7.2.7: millimetres above the name of the issuer and below the number, and the red of both. */
export const RED_HEAD = { above: 35, belowNumber: 4, colour: 'FF0000' } as const;

/** Points of the name of an issuer in the red head: no more than the standard allows, and no wider than the type area. */
export function redHeadSize(issuer: string): number {
  const most = 15 * POINTS;
  return Math.floor(Math.min(most, (TYPE_AREA.width * POINTS) / Math.max(1, issuer.length)));
}

/** Millimetres of the type area. */
export const TYPE_AREA = {
  width: PAPER.width - PAPER.margin.left - PAPER.margin.right,
  height: PAPER.height - PAPER.margin.top - PAPER.margin.bottom,
} as const;

/** Points of a millimetre. */
export const POINTS = 72 / 25.4;

/** From one line of text to the next, in points. */
export const LINE_PITCH = (TYPE_AREA.height * POINTS) / PAPER.lines;

/** From one character of text to the next, in points: a little less than the size of the type. */
export const CHARACTER_PITCH = (TYPE_AREA.width * POINTS) / PAPER.characters;

/** Characters of a title that a line holds. */
export const TITLE_WIDTH = Math.floor((TYPE_AREA.width * POINTS) / SIZE.title);

/** Size of the words of a table by the number of its columns: a wide one must find room on the page. */
export function tableSize(columns: number): number {
  if (columns <= 4) return SIZE.note;
  return columns <= 7 ? SIZE.dense : SIZE.densest;
}

/** Whether the words of a cell are set in its middle: those of up to eight characters. */
export function isShortCell(text: string): boolean {
  return text.length <= 8;
}

/**
 * Shares of the columns of a table in its width, by the words that they hold: a column of names is narrower than one of
 * sentences, but none so narrow that its words stand one below the other.
 *
 * @param rows texts of the cells in the columns that they begin in, null where a cell spans several columns
 */
export function columnShares(rows: readonly (readonly (string | null)[])[], columns: number): number[] {
  const lengths = Array.from({ length: columns }, (_, c) =>
    rows.reduce((most, row) => Math.max(most, Math.min(row[c]?.length ?? 0, 120)), 1),
  );
  const weights = lengths.map((length) => Math.sqrt(length) + 1.2);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

import { misfit, miss, type ColumnProfile } from './column-profile.ts';
import { within } from '../../limits/within.ts';

/** Cost of each cell that is moved, so that no cell moves for nothing. */
const MOVE = 0.1;

/**
 * Finds the columns that the filled cells of a row belong to, where the scanner lost or added a cell at the left:
 * `26 | 实施2处综合治理 | 区城管委 |` under 类别 | 序号 | 任务 | 单位 moves right by one. The order of the cells stays.
 *
 * @param texts Cells of the row without blanks, as many as there are columns.
 * @returns For each filled cell its column, ascending; null where the cells are best left where they are.
 */
export function alignRow(texts: readonly string[], profiles: readonly ColumnProfile[]): number[] | null {
  const filled = texts.flatMap((text, column) => (text === '' ? [] : [column]));
  if (!within('fewestCells', filled.length)) return null;
  const row: RowOfTexts = { texts, filled: filled.map((column) => texts[column] ?? ''), profiles };
  const best = findBest(row);
  const moves = best.columns.filter((column, i) => column !== filled[i]).length;
  const gain = costOf(filled, row) - best.cost - moves * MOVE;
  return moves > 0 && within('surelyShifted', gain) ? best.columns : null;
}

interface RowOfTexts {
  texts: readonly string[];
  filled: readonly string[];
  profiles: readonly ColumnProfile[];
}

function costOf(columns: readonly number[], { texts, filled, profiles }: RowOfTexts): number {
  let cost = 0;
  let i = 0;
  let leftIsFilled = false;
  for (const profile of profiles) {
    const isHere = columns[i] === profile.column;
    cost += isHere ? misfit(filled[i] ?? '', profile, texts) : miss(profile, leftIsFilled, texts);
    if (isHere) i++;
    leftIsFilled = isHere;
  }
  return cost;
}

interface Choice {
  columns: number[];
  cost: number;
}

/** The ascending choice of columns of least cost, moves not counted. */
function findBest({ texts, filled, profiles }: RowOfTexts): Choice {
  const known = new Map<string, Choice>();
  const search = (i: number, c: number, leftIsFilled: boolean): Choice => {
    const profile = profiles[c];
    if (!profile) return { columns: [], cost: 0 };
    const key = `${i} ${c} ${leftIsFilled}`;
    const found = known.get(key);
    if (found) return found;
    const choices: Choice[] = [];
    const here = filled[i];
    if (here !== undefined) {
      const rest = search(i + 1, c + 1, true);
      choices.push({ columns: [c, ...rest.columns], cost: rest.cost + misfit(here, profile, texts) });
    }
    if (profiles.length - c > filled.length - i) {
      const rest = search(i, c + 1, false);
      choices.push({ columns: rest.columns, cost: rest.cost + miss(profile, leftIsFilled, texts) });
    }
    const best = choices.reduce((a, b) => (b.cost < a.cost ? b : a));
    known.set(key, best);
    return best;
  };
  return search(0, 0, false);
}

import { placeAt, type Division } from '../../scan/places.ts';

/** What the ids of nodes call a division (Akoma Ntoso naming convention). */
const NAMES: Partial<Record<Division, string>> = {
  条: 'art',
  款: 'para',
  项: 'point',
  目: 'point',
  章: 'chp',
  节: 'sec',
};

/**
 * The id that a node would have to which 第十二条第二款 points, `art_12__para_2`, also where nobody has the text; null
 * for what has no id by its number alone. An 项 right below an article is one of its first 款.
 */
export function pinpointId(place: string): string | null {
  const units = placeAt(place, 0)?.units ?? [];
  const pieces: string[] = [];
  for (const [i, { kind, numbers, sub }] of units.entries()) {
    const name = NAMES[kind];
    const number = numbers[0]?.number;
    if (name === undefined || number === undefined) return null;
    if (kind === '项' && units[i - 1]?.kind === '条') pieces.push('para_1');
    pieces.push(`${name}_${number}${sub === null ? '' : `_${sub}`}`);
  }
  return pieces.length > 0 ? pieces.join('__') : null;
}

import { within } from '../limits/within.ts';
import { RE_HAN } from '../text/han.ts';
import { SIMPLIFIED } from '../text/simplify.ts';

/** Characters of a gazette that are looked at to tell in which script it is printed. */
const SAMPLE = 20_000;

/** Whether a text is printed in traditional characters; a few among simplified ones are misread. */
export function isTraditional(text: string): boolean {
  const characters = Array.from(text.slice(0, SAMPLE)).filter((char) => RE_HAN.test(char));
  const changed = characters.filter((char) => SIMPLIFIED.has(char)).length;
  return characters.length > 0 && !within('slips', changed / characters.length);
}

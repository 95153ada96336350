import { CORRECTION_WORDS } from '../../gazette/model/words.ts';

/** Why text was repaired; an erratum gives its own reason. */
export function correctionReason(why: string): string {
  return Object.hasOwn(CORRECTION_WORDS, why) ? CORRECTION_WORDS[why as keyof typeof CORRECTION_WORDS] : why;
}

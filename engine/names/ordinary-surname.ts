import { cliticReadings } from '../text/clitics.ts';
import type { Surroundings } from './surroundings.ts';
import { ACTS_OF_PERSONS_AR, ORDINARY_SURNAMES_AR, TITLES_AR } from './words-ar.ts';

/**
 * Whether a bare surname stands there as the ordinary word that it is too: «أول خطاب لرئيس», not «وأكد خطاب أن» or «الوزير خطاب».
 *
 * @param word folded, without proclitics
 */
export function isOrdinaryWord(word: string, around: Surroundings, at: number): boolean {
  if (!ORDINARY_SURNAMES_AR.has(word)) return false;
  const index = around.indexBefore(at);
  if (index < 0) return true;
  const before = around.at(index)!;
  if (before.is(TITLES_AR)) return false;
  return !cliticReadings(before.text).some(({ rest }) => ACTS_OF_PERSONS_AR.has(rest));
}

import { cliticReadings } from '../text/clitics.ts';
import { type Token, tokenTexts } from '../text/tokens.ts';
import * as ar from './locale-ar.ts';
import * as en from './locale-en.ts';

const SAYING = new Set([...ar.SAYING, ...en.SAYING].flatMap((word) => tokenTexts(word)));

/** A verb of saying, or what is said (a statement, a report). */
export function isSaying({ text, arabic }: Token): boolean {
  return arabic ? cliticReadings(text).some(({ rest }) => SAYING.has(rest)) : SAYING.has(text);
}

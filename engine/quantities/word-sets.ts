import { tokenTexts } from '../text/tokens.ts';
import * as ar from './locale-ar.ts';

/** The Arabic word lists, folded on first use. */
export interface ArabicWords {
  readonly labels: ReadonlySet<string>;
  readonly hardLabels: ReadonlySet<string>;
  readonly ranked: ReadonlySet<string>;
  readonly namedGroups: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly changes: ReadonlySet<string>;
  readonly casualties: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
  readonly scoreCues: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly countCues: ReadonlySet<string>;
  readonly amountNouns: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly leadingNouns: ReadonlySet<string>;
  readonly estimates: ReadonlySet<string>;
  readonly refersBack: ReadonlySet<string>;
  readonly glued: ReadonlySet<string>;
  readonly yearWords: ReadonlySet<string>;
  readonly farLabels: ReadonlySet<string>;
  readonly wishes: ReadonlySet<string>;
  readonly afterFraction: ReadonlySet<string>;
}

let sets: ArabicWords | undefined;

export function arabicWords(): ArabicWords {
  sets ??= {
    labels: setOf(ar.LABELS),
    hardLabels: setOf(ar.HARD_LABELS),
    ranked: setOf(ar.RANKED),
    namedGroups: setOf(ar.NAMED_GROUPS),
    stops: setOf(ar.STOPS),
    changes: setOf(ar.CHANGES),
    casualties: setOf(ar.CASUALTY_WORDS),
    whole: setOf(ar.WHOLE),
    scoreCues: setOf(ar.SCORE_CUES),
    months: setOf(ar.MONTHS),
    to: setOf(ar.TO),
    countCues: setOf(ar.COUNT_CUES),
    amountNouns: setOf(ar.AMOUNT_NOUNS),
    negations: setOf(ar.NEGATIONS),
    leadingNouns: setOf(`${ar.LEADING_NOUNS} ${ar.ARTICLE_LIKE}`),
    estimates: setOf(ar.ESTIMATES),
    refersBack: setOf(ar.REFERS_BACK),
    glued: setOf(ar.GLUED),
    yearWords: setOf(ar.YEAR_WORDS),
    farLabels: setOf(ar.FAR_LABELS),
    wishes: setOf(ar.WISHES),
    afterFraction: setOf(ar.AFTER_FRACTION),
  };
  return sets;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(tokenTexts(words));
}

/** A folded word without its article and the proclitics before it. */
export function bareWord(folded: string): string {
  let at = 0;
  if ((folded[0] === 'و' || folded[0] === 'ف') && folded.length > 3) at = 1;
  if ((folded[at] === 'ب' || folded[at] === 'ك') && folded.startsWith('ال', at + 1)) at += 1;
  if (folded.startsWith('ال', at) && folded.length - at > 3) return folded.slice(at + 2);
  if (folded.startsWith('لل', at) && folded.length - at > 3) return folded.slice(at + 2);
  return folded;
}

/** The set holds the word as it stands, or without its proclitics and article. */
export function hasWord(set: ReadonlySet<string>, folded: string): boolean {
  if (set.has(folded)) return true;
  const bare = bareWord(folded);
  if (bare !== folded && set.has(bare)) return true;
  // Only «و» may leave two letters: «وإم 5», but «فتى» is no «تي».
  return (
    folded.length > (folded[0] === 'و' ? 2 : 3) && 'وفبلك'.includes(folded[0]!) && set.has(folded.slice(1))
  );
}

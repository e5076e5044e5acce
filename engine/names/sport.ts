import type { ReadBlock } from '../reading.ts';
import { hasKindWord, hasPlaceSign } from './evidence.ts';
import { foldedWords } from './folded-words.ts';
import { isDateline } from './metonym.ts';
import type { Profile } from './profile.ts';
import type { Surroundings } from './surroundings.ts';
import type { Match } from './walk.ts';

const SPORT_AR = foldedWords(`
  مباراة مباريات المباراة المباريات مباراته الدوري دوري ملعب ملعبه لاعب لاعبو لاعبي لاعبين اللاعبين مدرب المدرب حارس مرمى الشوط شوط تعادل التعادل
  تعادلا كأس الكأس بطولة البطولة منتخب المنتخب نادي النادي الأندية الصافرة ركلة هداف الهداف المونديال كرة بملعب ملعبها أولمبياد الأولمبي الصدارة ضيفه مضيفه بهدف بهدفين بثلاثية برباعية مدربه
`);
const SPORT_EN: ReadonlySet<string> = new Set(
  'match matches league goal goals striker midfielder goalkeeper defender coach cup season fixture stadium kickoff premier equaliser equalizer penalty semifinal semi-final quarter-final champions'.split(
    ' ',
  ),
);
/** So many different words of sport make a paragraph one on sport. */
const ENOUGH = 2;
/** A longer block is held to the same density. */
const USUAL_LENGTH = 300;
/** How far back the word is looked for that a list of names depends on, in tokens. */
const LIST_REACH = 5;
const IN_AR = foldedWords('في من إلى بين مدينة مدينتي قرب');

const onSport = new WeakMap<ReadBlock, boolean>();

/** «فاز أربيل على دهوك», "Barcelona beat Madrid": in a report on sport a city without a sign of place is its club. */
export function isClub(match: Match, profile: Profile): boolean {
  if (profile.kind !== 'place' && profile.kind !== 'governorate' && !isSeat(match, profile)) return false;
  if (!isOnSport(match.around)) return false;
  if (hasPlaceSign(match) || isDateline(match) || hasKindWord(match, profile, false)) return false;
  if (!match.prefix.startsWith('و')) return true;
  for (let i = match.from - 1; i >= Math.max(0, match.from - LIST_REACH); i -= 1) {
    if (match.around.at(i)?.bears(IN_AR) === true) return false;
  }
  return true;
}

/** A country by its capital's name, and not by its own. */
function isSeat({ group }: Match, profile: Profile): boolean {
  return (
    profile.kind === 'country' &&
    group.forms.every((form) => form.profile !== profile || !form.entry.label) &&
    group.forms.some((form) => form.profile.kind === 'place' && form.profile.chain.includes(profile.id))
  );
}

function isOnSport(around: Surroundings): boolean {
  let answer = onSport.get(around.block);
  if (answer === undefined) {
    const met = new Set<string>();
    let count = 0;
    for (let i = 0; i < around.count; i += 1) {
      const word = around.at(i);
      if (word === null || !(word.arabic ? word.bears(SPORT_AR) : SPORT_EN.has(word.text))) continue;
      met.add(word.text);
      count += 1;
    }
    answer = met.size >= ENOUGH && count * USUAL_LENGTH >= ENOUGH * around.count;
    onSport.set(around.block, answer);
  }
  return answer;
}

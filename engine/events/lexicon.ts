import { tokenTexts } from '../text/tokens.ts';
import * as ar from './locale-ar.ts';
import * as en from './locale-en.ts';

/** What a phrase says of the kind of event, more or less narrowly. */
export type Nature =
  /** «هجوم»: on the ground or by weapons sent. */
  | 'attack'
  /** "an assault on a hideout", "the assault that killed three reservists": by either side. */
  | 'assault'
  /** "the retaliation that the president ordered": by whatever means, but from afar. */
  | 'reprisal'
  /** «قصف», «استهداف»: from afar, by whatever means. */
  | 'fire'
  /** A verb of hitting, with whatever means. */
  | 'hit'
  /** A verb of falling or launching: only with what fell or was launched. */
  | 'launch'
  | 'strike'
  /** «غارة»: from the air or on the ground. */
  | 'sortie'
  | 'raid'
  | 'operation'
  | 'visit'
  | 'shootdown'
  | 'blast'
  | 'battle'
  | 'gunfire'
  | 'withdrawal'
  | 'agreement'
  | 'killing'
  | 'capture'
  | 'mishap';

export type Weapon = 'rocket' | 'shell' | 'drone' | 'mortar' | 'ied' | 'air' | 'helicopter';

const SENT = ['rocket-attack', 'drone-attack', 'mortar-attack'];
const FROM_ALL = [...SENT, 'ied-attack', 'ground-attack'];

/** The kinds of record that a nature can mean, its weapon left aside. */
export const KINDS_OF: Readonly<Record<Nature, readonly string[]>> = {
  attack: FROM_ALL,
  reprisal: ['airstrike', 'rocket-attack', 'drone-attack'],
  assault: [...FROM_ALL, 'raid', 'airstrike'],
  fire: [...SENT, 'airstrike'],
  hit: [...SENT, 'airstrike', 'ground-attack'],
  launch: SENT,
  strike: ['airstrike', 'rocket-attack', 'drone-attack'],
  sortie: ['airstrike', 'raid'],
  raid: ['raid'],
  operation: ['raid'],
  visit: ['visit'],
  shootdown: ['drone-shootdown', 'drone-attack'],
  blast: ['ied-attack'],
  battle: ['ground-attack'],
  gunfire: ['ground-attack'],
  withdrawal: ['withdrawal'],
  agreement: ['agreement'],
  killing: ['airstrike', 'raid', 'ground-attack'],
  capture: ['raid'],
  mishap: ['other'],
};

/** A word that may name or tell an event. */
export interface Cue {
  readonly nature: Nature;
  readonly verb: boolean;
  readonly plural: boolean;
  /** The word that must follow («إطلاق النار», "took over"). */
  readonly next: string | undefined;
}

const cues = new Map<string, Cue[]>();

function add(word: string, nature: Nature, verb: boolean, plural = false, next?: string) {
  const cue: Cue = { nature, verb, plural, next };
  const list = cues.get(word);
  if (list === undefined) cues.set(word, [cue]);
  // The first list that has a word tells its nature; two-word cues are asked before.
  else if (next !== undefined) list.unshift(cue);
  else if (!list.some((other) => other.next === undefined)) list.push(cue);
}

const folded = (list: string) => list.split(/\s+/).map((word) => tokenTexts(word.replace('_', ' ')));

function nouns(nature: Nature, lists: readonly string[], plural = false) {
  for (const [first, second] of lists.flatMap(folded)) {
    if (first === undefined) continue;
    add(first, nature, false, plural, second);
    if (second !== undefined || !isArabic(first)) continue;
    const stem = first.endsWith('ه') ? `${first.slice(0, -1)}ت` : first;
    for (const owner of ar.POSSESSIVES.slice(1)) add(`${stem}${owner}`, nature, false, plural);
  }
}

function verbs(nature: Nature, arabic: string, english = '') {
  for (const pair of arabic.split(/\s+/)) {
    const [past, present] = pair.split(':').map((stem) => tokenTexts(stem)[0]!);
    const forms = ar.VERB_FORMS.past.map((ending) => `${past}${ending}`);
    if (present !== undefined) forms.push(...ar.VERB_FORMS.present.map((prefix) => `${prefix}${present}`));
    // «اغتالته»: with ت before it the pronoun is no ending of a noun.
    add(tokenTexts(`${past}ته`)[0]!, nature, true);
    for (const form of forms) {
      for (const object of ar.VERB_FORMS.objects) add(tokenTexts(`${form}${object}`)[0]!, nature, true);
    }
  }
  for (const [first, second] of english === '' ? [] : folded(english))
    add(first!, nature, true, false, second);
}

function isArabic(word: string): boolean {
  return word.charCodeAt(0) >= 0x0600;
}

nouns('gunfire', [ar.GUNFIRE, en.GUNFIRE]);
nouns('attack', [ar.ATTACK, en.ATTACK]);
nouns('attack', [ar.ATTACKS, en.ATTACKS], true);
nouns('fire', [ar.FIRE, en.FIRE]);
nouns('strike', [ar.STRIKE, en.STRIKE]);
nouns('strike', [ar.STRIKES, en.STRIKES], true);
nouns('assault', [en.ASSAULT]);
nouns('reprisal', [en.REPRISAL]);
nouns('sortie', [ar.SORTIE, en.SORTIE]);
nouns('sortie', [ar.SORTIES, en.SORTIES], true);
nouns('raid', [ar.RAID, en.RAID]);
nouns('operation', [ar.OPERATION, en.OPERATION]);
nouns('visit', [ar.VISIT, en.VISIT]);
nouns('launch', [ar.LAUNCH]);
nouns('shootdown', [ar.SHOOTDOWN, en.SHOOTDOWN]);
nouns('blast', [ar.BLAST, en.BLAST]);
nouns('battle', [ar.BATTLE, en.BATTLE]);
nouns('withdrawal', [ar.WITHDRAWAL, en.WITHDRAWAL]);
nouns('withdrawal', [en.WITHDRAWAL_PAIRS]);
nouns('agreement', [ar.AGREEMENT, en.AGREEMENT]);
nouns('killing', [ar.KILLING, en.KILLING]);
nouns('capture', [ar.CAPTURE, en.CAPTURE]);
nouns('mishap', [ar.MISHAP, en.MISHAP]);
verbs('hit', ar.HIT_VERBS, en.HIT_VERBS);
verbs('launch', ar.FALL_VERBS, en.FALL_VERBS);
verbs('launch', ar.FIRED_VERBS, en.FIRED_VERBS);
for (const [first, second] of folded(en.FIRED_ON_VERBS)) add(first!, 'fire', true, false, second);
verbs('raid', ar.RAID_VERBS, en.RAID_VERBS);
verbs('shootdown', ar.SHOOTDOWN_VERBS, en.SHOOTDOWN_VERBS);
verbs('visit', ar.VISIT_VERBS, en.VISIT_VERBS);
verbs('withdrawal', ar.WITHDRAWAL_VERBS);
verbs('killing', ar.KILLING_VERBS, en.KILLING_VERBS);
verbs('capture', ar.CAPTURE_VERBS, en.CAPTURE_VERBS);

/** What a folded word without proclitics, with or without its article, may tell; two-word cues first. */
export function cuesOf(word: string): readonly Cue[] | undefined {
  return cues.get(word);
}

const words = (...lists: readonly string[]) =>
  new Set(lists.flatMap((list) => folded(list).map((w) => w[0]!)));

const WEAPONS = new Map<string, Weapon>();
for (const [weapon, lists] of [
  ['rocket', [ar.ROCKET, en.ROCKET]],
  ['shell', [ar.SHELL, en.SHELL]],
  ['drone', [ar.DRONE, en.DRONE]],
  ['mortar', [ar.MORTAR, en.MORTAR]],
  ['ied', [ar.IED, en.IED]],
  ['air', [ar.AIR, en.AIR]],
  ['helicopter', [ar.HELICOPTER, en.HELICOPTER]],
] as const) {
  for (const word of words(...lists)) WEAPONS.set(word, weapon);
}

/** The weapon that a word names. */
export function weaponOf(word: string): Weapon | undefined {
  return WEAPONS.get(word);
}

/** «طائرة» alone flies with a crew; before «مسيرة» it does not. */
export const AIRCRAFT = words(ar.AIRCRAFT);
export const PILOT = words(ar.PILOT);
export const WITHOUT = words(ar.WITHOUT);
export const GENERAL = words(ar.GENERAL, en.GENERAL);
export const NO_ATTACK = words(ar.NO_ATTACK, en.NO_ATTACK);
export const NOT = words(ar.NOT, en.NOT);
export const PLANNED = words(ar.PLANNED, en.PLANNED);
export const BY_CHANCE = words(ar.BY_CHANCE, en.BY_CHANCE);
export const SUCH = words(ar.SUCH, en.SUCH);
export const COMPASS = words(ar.COMPASS, en.COMPASS);
export const LINKED = words(ar.LINKED);
export const UNREAL = words(ar.UNREAL, en.UNREAL);
export const CARRIES_OUT = words(ar.CARRIES_OUT, en.CARRIES_OUT);
export const AGAINST = words(ar.AGAINST, en.AGAINST);
export const PARTNER = words(ar.PARTNER, en.PARTNER);
export const GOVERNMENTS = words(ar.GOVERNMENTS, en.GOVERNMENTS);
export const PLANES = words(ar.PLANES, en.PLANES);
export const FLYING_FORCES = words(ar.FLYING_FORCES, en.FLYING_FORCES);
export const ONE_MORE = words(ar.ONE_MORE, en.ONE_MORE);
/** "troops hurt when missiles hit": the subject stands behind it. */
export const CLAUSE_WORDS = words(ar.CLAUSE_WORDS, en.CLAUSE_WORDS);
export const AND = words(en.AND);
export const WEEKS = words(ar.WEEKS, en.WEEKS);
export const TIMES = words(ar.TIMES, en.TIMES);
export const NTH = words(ar.NTH, en.NTH);
export const OFTEN = words(ar.OFTEN, en.OFTEN);
export const INCLUDING = words(ar.INCLUDING, en.INCLUDING);
export const BY = words(ar.BY, en.BY);
export const OWNERS = words(en.OWNERS);
export const WITH = words(en.WITH);
export const BEFALLEN = words('', en.BEFALLEN);
/** Beside a figure: it is no second figure for the thing that another sentence counts. */
export const UPDATING = words(ar.UPDATING, en.UPDATING);
export const EARLIER = words(ar.EARLIER, en.EARLIER);
export const LEADS_ON = words(ar.LEADS_ON, en.LEADS_ON);
export const THAT = words(ar.THAT, en.THAT);
export const ONCE_MORE = words(ar.ONCE_MORE, en.ONCE_MORE);
export const PART_OF_DAY = words(ar.PART_OF_DAY, en.PART_OF_DAY);
export const EARLIER_TODAY = en.EARLIER_TODAY.split(' ');
export const SOON_AFTER = words(ar.SOON_AFTER, en.SOON_AFTER);
export const KILLED = words(ar.KILLED, en.KILLED);
export const INJURED = words(ar.INJURED, en.INJURED);
export const NOT_ACTING = words(ar.NOT_ACTING, en.NOT_ACTING);
export const CONTRACTOR = words(ar.CONTRACTOR, en.CONTRACTOR);
/** Number words by their value. */
export const NUMBERS = new Map(
  [en.NUMBERS, ar.NUMBERS, ar.FEMININE_NUMBERS].flatMap((list) =>
    list.split(' ').map((word, i) => [tokenTexts(word)[0]!, i + 1] as const),
  ),
);
export const MEANWHILE = words(ar.MEANWHILE, en.MEANWHILE);
export const NIGHT = words(ar.NIGHT, en.NIGHT);
export const BECAUSE = words(ar.BECAUSE, en.BECAUSE);
export const SAID_THAT = words(ar.SAID_THAT, en.SAID_THAT);
export const AFTER = words(ar.AFTER, en.AFTER);
export const BEFORE = words(ar.BEFORE, en.BEFORE);
export const COUNTED_FROM = words(ar.COUNTED_FROM);
export const FELL_BEFORE = { ar: ar.FELL_BEFORE, en: en.FELL_BEFORE } as const;
export const FELL_BEHIND = { en: en.FELL_BEHIND } as const;
export const NAME_ARTICLES = words(ar.NAME_ARTICLES, en.NAME_ARTICLES);
export const CONSONANTS: Readonly<Record<string, string>> = { ...ar.CONSONANTS, ...en.CONSONANTS };
export const ACTING = words(ar.ACTING);
export const RELATIVES = words(ar.RELATIVES, en.RELATIVES);
export const SEVERAL_ARMS = words(ar.SEVERAL_ARMS, en.SEVERAL_ARMS);
export const ON_PLACE = words(ar.ON_PLACE, en.ON_PLACE);
export const VEHICLE = en.VEHICLE;
export const MAKES = words(ar.MAKES);
export const AUXILIARIES = words(en.AUXILIARIES);
export const FIRE_WORD = en.FIRE_WORD;
export const [SHOT, DOWN] = en.SHOT_DOWN.split(' ');
export const TELLS_WHERE = words(ar.TELLS_WHERE);
export const TO = words(ar.TO, en.TO);
export const VISIT_ADJECTIVES = words(en.VISIT_ADJECTIVES);
export const DEFENDED = words(en.DEFENDED);
export const ACTS_FOR = new Map(Object.entries(en.ACTS_FOR));
const [UNITED, STATES] = en.UNITED_STATES.split(' ');
const UNITED_STATES = words(ar.UNITED_STATES);

/** «الولايات المتحدة», "the United States", from its first word on. */
export function isUnitedStates(word: string, next: string | undefined): boolean {
  return (word === UNITED && next === STATES) || UNITED_STATES.has(word);
}

export const THE = words(en.THE);
export const SITES = words(ar.SITES, en.SITES);
export const ONE_SITE = words(ar.ONE_SITE, en.ONE_SITE);
export const ANOTHER = words(ar.ANOTHER, en.ANOTHER);
export const ORDINALS = words(ar.ORDINALS);
export const MORROW = words(ar.MORROW);
export const EVE = words(ar.EVE);
export const SEVERAL = words(ar.SEVERAL, en.SEVERAL);
export const ABOUT = words(ar.ABOUT, en.ABOUT);
export const FEW = words(ar.FEW, en.FEW);
export const LATER = words(ar.LATER, en.LATER);
export const SOONER = words(ar.SOONER, en.SOONER);
export const SAME = words(ar.SAME, en.SAME);
export const LESS = words(ar.LESS, en.LESS);
export const ONE = words(en.ONE);
/** Words for a stretch of time by its length in days. */
export const STRETCHES = new Map(
  [ar.STRETCHES, en.STRETCHES].flatMap((table) =>
    Object.entries(table).map(([word, days]) => [tokenTexts(word)[0]!, days] as const),
  ),
);

const NATIONS = new Map<string, string>();
for (const lists of [ar.NATIONS, en.NATIONS]) {
  for (const [state, list] of Object.entries(lists)) for (const word of words(list)) NATIONS.set(word, state);
}
const METONYMS = new Map<string, string>();
for (const lists of [ar.METONYMS, en.METONYMS]) {
  for (const [state, list] of Object.entries(lists)) {
    for (const forms of folded(list)) if (forms.length === 1) METONYMS.set(forms[0]!, state);
  }
}

/** The state of a nationality word, by its code. */
export function nationOf(word: string): string | undefined {
  return NATIONS.get(word);
}

/** The state that a capital or an office stands for. */
export function metonymOf(word: string): string | undefined {
  return METONYMS.get(word);
}

/** Every word that a phrase may begin with or contain; all others are passed over. */
export function isKnownWord(word: string): boolean {
  return cues.has(word) || WEAPONS.has(word) || AIRCRAFT.has(word);
}

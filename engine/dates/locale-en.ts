import { Unit } from './expression.ts';
import { Lexicon } from './lexicon.ts';
import { Holiday } from './named-days.ts';

/** The words of English dates. Folding has lower-cased them; rules ask for capitals where they tell a name from a word. */

const MONTH_SHORT = ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sep|sept', 'oct', 'nov', 'dec'];
/** Months that are also verbs or given names. */
const DOUBTFUL = 'may|march|april|june|august';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const WEEKDAY_SHORT = ['mon', 'tue|tues', 'wed|weds', 'thu|thur|thurs', 'fri', 'sat', 'sun'];

const ORDINALS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first|twenty-second|twenty-third|twenty-fourth|twenty-fifth|twenty-sixth|twenty-seventh|twenty-eighth|twenty-ninth|thirtieth|thirty-first';
const CARDINALS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty';

const UNITS: readonly (readonly [code: number, singular: string, plural: string])[] = [
  [Unit.second, '', 'seconds'],
  [Unit.minute, 'minute', 'minutes'],
  [Unit.hour, 'hour', 'hours'],
  [Unit.day, 'day', 'days'],
  [Unit.week, 'week', 'weeks'],
  [Unit.month, 'month', 'months'],
  [Unit.year, 'year', 'years'],
  [Unit.decade, 'decade', 'decades'],
  [Unit.century, 'century', 'centuries'],
];

const DECADES: readonly (readonly [number, string])[] = [
  [20, 'twenties'],
  [30, 'thirties'],
  [40, 'forties'],
  [50, 'fifties'],
  [60, 'sixties'],
  [70, 'seventies'],
  [80, 'eighties'],
  [90, 'nineties'],
];

const NAME_BEFORE =
  'mr|mrs|ms|man|black|good|bloody|super|cyber|easter|palm|ash|holy|fat|giving|maundy|manic|sheffield|freaky|ruby|shrove';
const NAME_AFTER =
  'addams|times|telegraph|mirror|express|mail|herald|prayers|sabbath|school|independent|post|club|show|world|age|star';

const FUTURE =
  "will|ll|won't|shall|scheduled|slated|planned|plans|upcoming|is expected|are expected|takes effect|take effect|comes into force|come into force|begins|starts|opens|resumes|expires|runs until|ahead of|delivery|is due to|are due to|due on|due in|due to be|due next|set to|set for|intends|hopes|expects|aims|forthcoming";
/** Present verbs of plans; of weekdays they tell nothing. */
const PLANNED =
  'expect|meets|meets again|reconvenes|convenes|wants|want to|seeks to|is to|are to|to begin|to start';
const PAST =
  'said|was|were|had|killed|announced|reported|told|did|began|took|came|happened|attacked|struck|launched|arrived|visited|met|wrote|published|released|confirmed|added|claimed|held|fired|hit|carried|died|since|targeted|wounded|injured|injuring|went|made|ended|started|signed|agreed|voted|won|lost|became';

const VAGUE: readonly (readonly [number, string])[] = [
  [
    -1,
    'recently|the other day|lately|in the past|in the recent past|a while ago|some time ago|not long ago|earlier on',
  ],
  [0, 'currently|at present|nowadays|these days|at the moment|at this time'],
  [1, 'in the near future|in the future|in due course|sometime soon|in the foreseeable future'],
];

function addCalendar(lexicon: Lexicon): void {
  const format = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
  for (let month = 1; month <= 12; month += 1) {
    lexicon.add(format.format(Date.UTC(2023, month - 1, 15)), { month });
    const short = MONTH_SHORT[month - 1]!;
    if (short !== '') lexicon.add(short, { month, family: 1 });
  }
  lexicon.add(DOUBTFUL, { doubtful: 1 });
  lexicon.add('ramadan', { hijri: 9 });
  lexicon.add('muharram', { hijri: 1 });
  WEEKDAYS.forEach((word, i) => {
    lexicon.add(word, { weekday: i + 1 });
  });
  WEEKDAY_SHORT.forEach((words, i) => {
    lexicon.add(words, { weekday: i + 1, family: 1 });
  });
  lexicon.add('yesterday', { relativeDay: -1 });
  lexicon.add('last night', { relativeDay: -1 });
  lexicon.add('the day before yesterday|day before yesterday', { relativeDay: -2 });
  lexicon.add('today|this morning|this evening|this afternoon|tonight', { relativeDay: 0 });
  lexicon.add('tomorrow', { relativeDay: 1 });
  lexicon.add('the day after tomorrow|day after tomorrow', { relativeDay: 2 });
  lexicon.add('the same day|same day|that day|that same day|that night|the same night', {
    textShift: 0,
    dayWord: 1,
  });
  lexicon.add('the next day|the following day|the day after|the next morning|the following morning', {
    textShift: 1,
    dayWord: 1,
  });
  lexicon.add('the previous day|the day before|the day earlier|the night before|the previous night', {
    textShift: -1,
    dayWord: 1,
  });
  lexicon.add('morning|afternoon|evening|night', { dayPart: 1 });
  const seasons: readonly (readonly [number, string])[] = [
    [21, 'spring'],
    [22, 'summer'],
    [23, 'autumn|fall'],
    [24, 'winter'],
  ];
  for (const [season, words] of seasons) lexicon.add(words, { season });
  for (const [decade, words] of DECADES) lexicon.add(words, { decade });
}

const HOLIDAYS: readonly (readonly [words: string, holiday: number])[] = [
  ["new year's day|new years day", Holiday.newYear],
  ['christmas eve', Holiday.christmasEve],
  ['christmas day', Holiday.christmas],
  ['boxing day', Holiday.boxingDay],
  ["new year's eve|new years eve", Holiday.newYearsEve],
  ["valentine's day|valentines day", Holiday.valentine],
  ['easter sunday', Holiday.easter],
  ['easter monday', Holiday.easterMonday],
  ['thanksgiving day', Holiday.thanksgiving],
  ['martin luther king jr. day|martin luther king day|mlk day', Holiday.kingDay],
  ['juneteenth', Holiday.juneteenth],
  ['eid al-fitr|eid al fitr|eid ul-fitr', Holiday.fitr],
  ['eid al-adha|eid al adha|eid ul-adha', Holiday.adha],
  ['islamic new year', Holiday.hijriNewYear],
];

/** Names of seasons and trades too: read after a preposition of time. */
const FEASTS: readonly (readonly [words: string, holiday: number])[] = [
  ['christmas', Holiday.christmas],
  ['easter', Holiday.easter],
  ['thanksgiving', Holiday.thanksgiving],
  ['halloween', Holiday.halloween],
  ['may day', Holiday.mayDay],
  ['good friday', Holiday.goodFriday],
];

/** Churches and countries that keep a feast on another day. */
export const OTHER_RITES = /^(?:orthodox|greek|coptic|armenian|canadian|russian)$/;
/** After these the name of a feast is a time. */
export const FEAST_LEADS =
  /^(?:on|by|before|after|since|until|till|over|around|during|last|this|next|past|between|from|to)$/;
/** Before these it still is, where a noun would take it as its attribute. */
export const AFTER_FEAST =
  /^(?:when|as|because|he|she|they|it|we|the|an?|that|or|is|are|was|were|but|while|with|without|despite|if|unless)$/;

function addCounts(lexicon: Lexicon): void {
  ORDINALS.split('|').forEach((word, i) => {
    lexicon.add(word, { ordinal: i + 1 });
  });
  // "the twenty second of June", as speech is quoted.
  for (let day = 21; day <= 31; day += 1) {
    if (day === 30) continue;
    lexicon.add(`${day < 30 ? 'twenty' : 'thirty'} ${ORDINALS.split('|')[(day % 10) - 1]}`, { ordinal: day });
  }
  CARDINALS.split('|').forEach((word, i) => {
    lexicon.add(word, { cardinal: i + 1 });
  });
  for (const [word, cardinal] of [
    ['thirty', 30],
    ['forty', 40],
    ['fifty', 50],
    ['sixty', 60],
    ['twenty-four', 24],
    ['forty-eight', 48],
    ['seventy-two', 72],
  ] as const) {
    lexicon.add(word, { cardinal });
  }
  lexicon.add('a|an', { cardinal: 1, definite: 0 });
  for (const [unit, singular, plural] of UNITS) {
    if (singular !== '') lexicon.add(singular, { unit, number: 1 });
    lexicon.add(plural, { unit, number: 3 });
  }
  for (const [words, holiday] of HOLIDAYS) lexicon.add(words, { holiday });
  // "Good Friday" that is no date is no Friday either.
  for (const [words, holiday] of FEASTS) lexicon.add(words, { holiday, doubtful: 1, nameBefore: 1 });
  lexicon.add('fortnight', { unit: Unit.week, number: 1, fraction: 2 });
  lexicon.add('few|several|couple|some|many', { few: 1 });
  lexicon.add('a few|a couple of|a couple|a number of', { few: 1, cardinal: 0 });
}

function addFrames(lexicon: Lexicon): void {
  lexicon.add('last|past|previous|preceding', { shift: -1 });
  lexicon.add('recent', { shift: -1, few: 2 });
  lexicon.add('this|current', { shift: 0 });
  lexicon.add('next|coming|upcoming', { shift: 1 });
  lexicon.add('following', { shift: 1, textShift: 1 });
  lexicon.add('previous|preceding', { textShift: -1 });
  lexicon.add('same|that', { textShift: 0 });
  lexicon.add('early|late|mid|midway through', { phase: 1 });
  lexicon.add(
    'beginning of|start of|end of|middle of|turn of|the beginning of|the start of|the end of|the middle of',
    { phase: 2 },
  );
  lexicon.add(
    ['first', 'opening', 'early', 'last', 'final', 'closing', 'dying']
      .flatMap((word) => [`${word} days of`, `${word} weeks of`])
      .join('|'),
    { phase: 4 },
  );
  lexicon.add('earlier|later', { phase: 3 });
  lexicon.add('rest of|remainder of', { rest: 1 });
  lexicon.add('quarter', { quarterWord: 1 });
  lexicon.add('half', { halfWord: 1 });
  lexicon.add('q', { quarterWord: 2 });
  lexicon.add('h', { quarterWord: 3 });
  lexicon.add('fy|fiscal|fiscal year', { yearWord: 1 });
  lexicon.add('final', { modifier: 1 });
  lexicon.add('weekend', { thing: 1, modifier: 1 });
  lexicon.add('year', { yearWord: 2 });
  lexicon.add('in|during|throughout|over|within|for|around|about|at|on', { in: 1 });
  lexicon.add('in', { in: 1, modifier: 1 });
  lexicon.add('since', { since: 1 });
  lexicon.add('until|till|through', { until: 1, to: 1 });
  lexicon.add('by', { in: 1 });
  lexicon.add('to', { to: 1 });
  lexicon.add('from', { from: 1 });
  lexicon.add('between', { between: 1 });
  lexicon.add('and', { and: 1 });
  lexicon.add('before', { before: 1 });
  lexicon.add('after', { after: 1 });
  lexicon.add('of', { of: 1 });
  lexicon.add('ago', { ago: 1 });
  lexicon.add('about|around|nearly|almost|roughly|approximately|some|more than|over|less than|at least', {
    about: 1,
  });
  lexicon.add(NAME_BEFORE, { nameBefore: 1 });
  lexicon.add(NAME_AFTER, { nameAfter: 1 });
  lexicon.add(FUTURE, { future: 1 });
  lexicon.add(PLANNED, { future: 2 });
  lexicon.add(PAST, { past: 1 });
  for (const [role, words] of VAGUE) lexicon.add(words, { vague: role });
  lexicon.add('noon|midday', { clockWord: 12 });
  lexicon.add('midnight', { clockWord: 24 });
  lexicon.add(
    'gmt|utc|est|edt|et|pst|pdt|pt|bst|cet|cest|eet|eest|msk|ast|ct|cst|cdt|local time|eastern time|pacific time|eastern|central time|eastern standard time|eastern daylight time|british summer time',
    { zone: 1 },
  );
}

let built: Lexicon | undefined;

/** Built on first use, so that loading the engine costs nothing. */
export function englishLexicon(): Lexicon {
  if (built === undefined) {
    built = new Lexicon();
    addCalendar(built);
    addCounts(built);
    addFrames(built);
  }
  return built;
}

/** English word lists of the claims rules, lower-case. */

/** Words that end the counted noun and what stands before it. */
export const AFTER_NOUN: readonly string[] =
  'this these those last next each every such in on at of from to for since by with during as into against near across inside within after before until till over under about around between through throughout amid among per is are was were be been being has have had do does did will would could should may might can remain remains remained live lives lived that which who whom whose where when while and or but than then also still now currently there here stationed based deployed operating serving said says'.split(
    ' ',
  );

export const IN_PLACE: readonly string[] = [
  'in',
  'inside',
  'across',
  'within',
  'throughout',
  'at',
  'near',
  'from',
];

export const OTHERS: readonly string[] = ['others', 'other', 'more', 'another'];

export const CHANGE: readonly string[] =
  'additional extra new withdraw withdraws withdrew withdrawing withdrawal pulled pulling send sends sent sending reinforcements cut cuts cutting reduce reduced reducing reduction surge'.split(
    ' ',
  );

/** As change words in the counted noun («600 more troops»), but not in "more than 600". */
export const MORE: readonly string[] = ['more', 'fewer'];

/** Words by which what is counted was attacked, and so is no level of what there is. */
export const ATTACKED: readonly string[] =
  'attack attacks attacked attacking target targeted targeting targets strike strikes struck striking hit hits hitting bomb bombed bombing shelled shelling raided'.split(
    ' ',
  );

/** Branches of armed forces, which stand with a capital before the counted noun. */
export const BRANCHES: readonly string[] = 'army navy air force marine national guard military'.split(' ');

/** Irregular plurals of what news counts, under their singular. */
export const PLURALS: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  servicemen: 'serviceman',
  children: 'child',
  lives: 'life',
};

/** Words between a preposition and the place that it leads to. */
export const DIRECTIONS: readonly string[] =
  'neighbouring neighboring nearby northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern central all'.split(
    ' ',
  );

/** Nouns of people at large, beyond those of a measure's own. */
export const PEOPLE: readonly string[] =
  'man men soul member relative reservist guardsman airman marine newcomer victim life'.split(' ');

/** Verbs of seizing people at one time: whom they take do not live where they are taken. */
export const ARRESTED: readonly string[] = 'arrested detained rounded nabbed seized questioned'.split(' ');

/** Nouns by which a named place or body goes on to be called. */
export const KIND_WORDS: readonly string[] = 'camp base prison field coalition'.split(' ');

/** Words before a happening by which what is told came after it. */
export const AFTERWARDS: readonly string[] = 'after since following'.split(' ');

/** Words that begin a clause about something else. */
export const WHILE: readonly string[] = 'while whereas but'.split(' ');

/** "570 Iranian ones": what is counted was told before. */
export const ONES: readonly string[] = ['one', 'ones'];

/** Words that take up a number told before. */
export const ANAPHORS: readonly string[] = 'figure figures tally toll count it'.split(' ');

/** Where the detained are. */
export const JAILS: readonly string[] = 'jail jails prison prisons cells bars custody'.split(' ');

/** "27,700 of them": those counted are told before. */
export const OF_THEM: readonly string[] = 'them these those whom which its their'.split(' ');

/** Verbs of saying; a date right after one is when it was said. */
export const SAYING: readonly string[] =
  'said says announced reported stated published disclosed told statement report'.split(' ');

/** Nouns that count the same things: a measure that counts in one of a row may be stated in another of it. */
export const SAME_NOUNS: readonly string[] = [
  'soldier troop trooper serviceman servicemen personnel',
  'people person individual resident inhabitant',
  'detainee prisoner inmate captive',
  'dead death fatality killed',
  'returnee return',
  'injured wounded injury',
  'base outpost site position post facility garrison',
  'attack assault',
  'airstrike strike sortie',
  'missile rocket projectile katyusha',
  'fighter militant operative jihadist gunman',
];

/** Words by which a bare number says how many there are of what the sentence speaks of. */
export const NUMBERING: readonly string[] =
  'number numbers numbered numbering total totals totaled totalled totaling totalling'.split(' ');

/** Words before a number by which it is wished for, planned or supposed. */
export const SUPPOSED: readonly string[] =
  'capacity accommodate expect expects expected forecast forecasts projects projected if could might should plan plans planned planning propose proposes proposed proposal request requests requested demand demands demanded suggest suggested hypothetical'.split(
    ' ',
  );

/** Words after which only some of those counted are meant. */
export const INCLUDING: readonly string[] = 'including among many some most half'.split(' ');

/** «من دول أخرى»: both words beside a number make it nobody's whom a measure names. */
export const OTHER: readonly string[] = 'other'.split(' ');
export const COUNTRIES: readonly string[] =
  'country countries nation nations nationality nationalities'.split(' ');

/** Beside a title: not the office itself, not now, or not this person's. */
export const NOT_IN_OFFICE: readonly string[] =
  'former formerly ex then late onetime deputy vice under assistant acting interim caretaker nominee designate elect candidate incoming outgoing shadow spokesman spokeswoman spokesperson adviser advisor aide son wife brother widow successor predecessor replace replaced succeeded was when as would if'.split(
    ' ',
  );

/** Nouns that count several people at once. */
export const HOUSEHOLDS: readonly string[] = 'family household'.split(' ');

/** Verbs and nouns of leaving and of taking people elsewhere: those counted are not the ones who are there. */
export const MOVED: readonly string[] =
  'left leaving departed departing departure transferred transferring moved moving relocated relocating evacuated evacuating repatriated repatriating bussed freed released'.split(
    ' ',
  );

/** Words of what is given to people: as many as got it, not as many as there are. */
export const SERVED: readonly string[] =
  'provided providing services service assisted assisting delivered distributed'.split(' ');

/** What those counted did for themselves. */
export const ASKED: readonly string[] =
  'received receive applied apply benefited benefitted enrolled applications'.split(' ');

/** Words that begin a clause with a verb of its own. */
export const SUBORDINATE: readonly string[] =
  'that which who whom where when while but and whose home houses holds'.split(' ');

/** Nouns of attacks. */
export const STRIKES: readonly string[] = 'attack strike airstrike raid operation assault shelling'.split(
  ' ',
);

/** Before what was attacked. */
export const ON: readonly string[] = ['on', 'against', 'at'];

/** What is done to sites that are given up. */
export const CLOSED: readonly string[] =
  'close closed closing closes shut shutting shuttered vacated vacating dismantled'.split(' ');

/** Nouns of states that act together, and verbs of who is first among them. */
export const GROUPS: readonly string[] = ['coalition', 'alliance'];
export const LED: readonly string[] = ['led', 'leads', 'leading', 'lead'];

/** Nouns that say nothing of whose those counted are. */
export const ANYBODY: readonly string[] = ['people', 'person', 'individual', 'others', 'other'];

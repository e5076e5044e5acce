import type { Qualifier } from '../annotation.ts';

/** What stands right before the number; «|» parts phrases. Lower case. */
export const BEFORE: Readonly<Partial<Record<Qualifier, string>>> = {
  about:
    'about|around|some|nearer|nearer to|closer to|roughly|approximately|approx|circa|nearly|almost|close to|an estimated|estimated|an average of|just about|in the region of|' +
    'in the order of|on the order of|somewhere around|nearly half of',
  'at-least':
    'at least|no fewer than|not fewer than|no less than|not less than|a minimum of|minimum of|at the very least|more than or equal to|greater than or equal to|equal to or more than|equal to or greater than',
  'at-most':
    'up to|as many as|as much as|at most|no more than|not more than|a maximum of|maximum of|at the most|up to about|not exceeding|less than or equal to|equal to or less than|fewer than or equal to',
  'more-than':
    'toll passed|toll has passed|toll had passed|swell past|swells past|swelled past|swelling past|climb past|climbs past|climbed past|climbing past|rise past|rises past|rose past|risen past|rising past|' +
    'grow past|grows past|grew past|grown past|growing past|soar past|soars past|soared past|surge past|surges past|surged past|surging past|jump past|jumps past|jumped past|push past|pushed past|pushing past|went past|going past|gone past|' +
    'more than|over|above|exceeding|exceeded|exceeds|exceed|upwards of|upward of|in excess of|well over|just over|greater than|surpassed|surpassing|topped|topping|larger than|beyond',
  'less-than':
    'less than|fewer than|under|below|just under|well under|well below|lower than|shy of|smaller than',
};

export const AFTER: Readonly<Partial<Record<Qualifier, string>>> = {
  about: 'or so|more or less|approximately|roughly|on average',
  'at-least': 'or more|at least|at a minimum|or older|and older',
  'at-most': 'or less|or fewer|at most|at the most|or younger|and younger',
};

/** A number after one of these is a name, unless it plainly counts the next word. */
export const LABELS: ReadonlySet<string> = new Set(
  (
    'form ring dial tower no nos number numbers article articles section sections chapter resolution rule act bill law flight route highway interstate channel page pages room gate ' +
    'phase round part day week stage level grade group division brigade battalion regiment squadron unit boeing airbus iphone windows formula apollo type ' +
    'title volume issue episode season area district ward lot line platform terminal building apartment suite box building figure table step point pier block ' +
    'zone category class paragraph para clause item agenda covid world war top version android model ios playstation xbox galaxy protocol amendment minute ' +
    'tier mark sector exit junction unit quarter q gen generation league super bowl psalm verse catch union nations pixel tel telephone phone fax call fc'
  ).split(' '),
);

export const STOPS: ReadonlySet<string> = new Set(
  (
    'in on at of to from by for with and or but as than that which who whom whose when where while after before since until during within without against between among ' +
    'is are was were be been being has have had do does did will would can could should may might must into onto over under about around near per each ' +
    'the a an this these those it its they he she we you i his her their our my your if then so not no if because though although said says say told ' +
    'ago later earlier last next out up down off away less including included plus minus versus vs via killed wounded injured died remain remained remains ' +
    'there aboard here now today yesterday tomorrow also only just both too either neither'
  ).split(' '),
);

/** Irregular plurals and collective nouns that a number stands before. */
export const PLURALS: ReadonlySet<string> = new Set(
  (
    'people men women children troops personnel police staff youths crew officers others percent dead aircraft sheep fish cattle species series lives wives ' +
    'civilians casualties fatalities media data criteria hostages iraqis israelis yazidis yezidis kuwaitis pakistanis saudis yemenis houthis ' +
    'emiratis omanis qataris bahrainis somalis bangladeshis azerbaijanis sunnis salafis nazis taxis skis kashmiris nepalis'
  ).split(' '),
);

/** Singulars that news counts with "one". */
export const COUNTED: ReadonlySet<string> = new Set(
  (
    'person man woman child boy girl soldier officer civilian policeman journalist teacher student worker passenger pilot driver suspect gunman attacker hostage ' +
    'prisoner militant fighter rocket missile drone bomb mortar shell tank vehicle truck car bus plane helicopter ship boat house building school hospital church ' +
    'mosque village town city country state party company firm group death case attack strike raid blast explosion operation arrest goal match game vote seat ' +
    'report source official member site base airport bridge point fatality casualty victim protester doctor nurse population territory electorate workforce household family voter refugee migrant worker civilian ' +
    'contractor serviceman servicewoman airman marine militiaman paratrooper peacekeeper abstention ' +
    'tonne billionaire language country province district island base outpost tunnel ton truckload body'
  ).split(' '),
);

/** Of these "one" is a count also with words between. */
export const ONE_OF_MANY: ReadonlySet<string> = new Set(
  (
    'person man woman child boy girl soldier civilian policeman journalist student worker passenger pilot driver suspect gunman attacker hostage prisoner militant fighter contractor ' +
    'serviceman servicewoman airman marine militiaman paratrooper peacekeeper member death fatality casualty victim protester migrant refugee ' +
    'rocket missile drone bomb mortar shell tank vehicle truck helicopter'
  ).split(' '),
);

export const CHANGES: ReadonlySet<string> = new Set(
  (
    'rose rise rises rising fell fall falls falling grew grow growing increased increase increases increasing decreased decrease dropped drop drops dropping climbed climb climbing ' +
    'jumped jump raised raise raising cut cuts cutting lowered lower reduced reduce reducing declined decline declining slipped soared surged went up down slowed expanded shrank'
  ).split(' '),
);

export const SCORE_CUES: ReadonlySet<string> = new Set(
  'win wins won beat beats beating draw drew lost loss lose defeat defeated victory score scored lead leading penalties shootout sets set aggregate'.split(
    ' ',
  ),
);

export const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** "first half", "second half": a time, no fraction. */
export const NOT_A_FRACTION_AFTER: ReadonlySet<string> = new Set(
  'first second third fourth other latter better final last opening fiscal this next previous'.split(' '),
);
export const HALF_BEFORE: ReadonlySet<string> = new Set(
  'of the a an its their all his her our my those these that this million billion'.split(' '),
);

/** Names that begin with a number word; both words bear capitals. */
export const NAMES: ReadonlySet<string> = new Set(
  'six nations|five eyes|three gorges|seven sisters|ten commandments|four seasons|one direction|three lions|four corners|two sessions|three mile'.split(
    '|',
  ),
);

/** People are whole: "34.183 dead" is no 34 and a bit. */
export const WHOLE: ReadonlySet<string> = new Set(
  'people persons dead killed injured wounded casualties fatalities deaths soldiers troops fighters refugees migrants children women men civilians prisoners detainees students workers employees families households cases'.split(
    ' ',
  ),
);

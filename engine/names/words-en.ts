/** English words around names, lower case. */

const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** A name that goes on with one of these is another name ("Washington Post", "Boston University"). */
export const BLOCKING_FOLLOWERS_EN = words(`
  post times herald journal tribune gazette daily telegraph review observer standard chronicle examiner globe mail news
  today weekly monthly magazine radio united fc city-fc rovers wanderers athletic saint-germain germain club marathon
  university college school academy institute institution hospital clinic bank airlines airways airline hotel hilton
  marriott museum gallery theatre theater library street avenue road square boulevard lane bridge tower towers palace
  stadium arena park zoo accord accords agreement treaty convention protocol declaration pact principles consensus
  formula memorandum hilton hill heights-news bulls lakers knicks jets giants yankees nationals capitals commanders wizards
  red-sox celtics patriots patriotic irving monroe carver bridge beltway syndrome fever flu variant cement mills
`);
/** A name that stands after one of these is a part of another ("Bank of Lebanon", "Air France", "Fort Worth"). */
export const BLOCKING_HEADS_EN = words(`
  radio air bank university club team port-of hotel hms miss mr mrs ms dr lord lady sir st saint san santa fort mount mt lake cape el los
  las de la le del della van von bin ibn bint abu al-abu little
`);
export const NAME_PARTICLES_EN = words('van von bin ibn bint abu della');
/** Capitalised words that may follow a place without making one name of it. */
export const AFTER_PLACE_EN = words(`
  war crisis conference summit peace talks time standard parliament government army police envoy correspondent bureau
  chief office spokesman foreign interior deputy assembly cabinet
`);
export const BLOCKING_HEADS_OF_EN = words(
  `bank university college institute lord duke earl battle-of church cathedral treaty`,
);
/** Titles and offices before a person's name, and what else may stand capitalised before a bare surname. */
export const TITLES_EN = words(`
  president vice minister prime secretary general gen lt lieutenant col colonel maj major brig brigadier capt captain adm
  admiral sgt sergeant senator sen rep representative congressman congresswoman gov governor king queen prince princess
  sultan emir sheikh ayatollah imam pope chancellor ambassador envoy spokesman spokeswoman spokesperson chief commander
  director chairman chair mr mrs ms dr sir lord lady judge justice mayor leader premier the a an and but or if when
  while as in on at by for from to with after before since that because said says told is was has had will than like
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december us american russian iranian turkish syrian iraqi israeli french british german egyptian
  lebanese jordanian saudi ukrainian chinese european then former late acting deputy pro anti republican democrat
  democratic meanwhile however although though also yet both why how what who where once under over about against
  between of his her their its our my your this these those it he she they we i not no so here there now later earlier
  state states defense defence foreign army navy force forces staff council
`);
/** After a person: someone else, or a thing named after them. */
export const PERSON_FOLLOWERS_EN = words(
  'jr junior tower towers organization organisation foundation university international-hotel plaza airport stadium avenue street library center centre presidential',
);
/** Capitalised words that may stand before a place without making one name of it. */
export const BEFORE_PLACE_EN = words(`
  north south east west northern southern eastern western central northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern upper lower greater metropolitan downtown modern ancient post pre pro anti
  mid inside outside across occupied rural mainland neighbouring neighboring nearby
`);
/** Words after a place that tell what it is, or that speak of it. */
export const PLACE_KINDS_AFTER_EN = words(
  'province governorate district city town village state region countryside county prefecture oblast airport port',
);
/** Words before "of": "the city of Homs". */
export const PLACE_KINDS_EN = words(
  'city town village province governorate district state region capital port countryside suburb suburbs outskirts county island island',
);
export const PLACE_PREPOSITIONS_EN = words(
  'in to from near at into towards toward across around outside inside through over northern southern eastern western central north south east west of',
);
/** Participles that make an adjective of the name they are joined to. */
export const TIES_EN = words(
  'linked aligned allied affiliated backed supported sponsored funded financed armed trained supplied',
);
export const SITE_KINDS_EN = words(
  'base airbase garrison camp field oilfield airport airfield site outpost post facility',
);
export const GOVERNMENT_EN = words(`
  said says announced accused warned urged rejected condemned denied insisted confirmed wants sees considers backs supports
  plans seeks imposed has had will would is was and between with by against government administration officials
`);
/** Pack aliases that are ordinary English words or common names when capitalised. */
export const COMMON_EN = words(`
  southern northern eastern western central north south east west nice reading bath mobile orange split tours bar van bay
  victoria lincoln columbia jackson madison houston austin dallas charlotte jersey
  hit sale male bari cork limerick march may union unity lakes river equator capital blue white black red gallant derik
  basira marat diban sousa grandi sharp walla sana wagner reaper patriot avenger apache typhoon mortar rsf amnesty sila kiff aran sert mare tete singa barbar sala batha ina is it al badr gulf islamic federal freedom liberty independence progress hope buffalo phoenix salem kent surrey
  florence adelaide troy memphis leon granada lima bismarck snake
  tana albert superior erie huron darling murray madeira angara lena amur ural negro magdalena yukon cairns
  brown miller walker austin powell smith young rice gates bush clinton ford carter johnson nixon grant baker black
  english oriental lac maine bihar goa rize ordu ibb amran amur jos cali natal mary split como pau agen lugo
`);
/** After a group's name: its members, who are no part of it. */
export const DESCRIBING_TAILS_EN = words('fighters militants members terrorists');
/** Names of places that a word before them makes another place's. */
export const COMPOUNDS_EN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['ireland', words('northern')],
  ['guinea', words('new equatorial papua')],
  ['mexico', words('new')],
  ['virginia', words('west')],
  ['georgia', words('south')],
  ['jersey', words('new')],
  ['england', words('new')],
  ['delhi', words('new')],
]);
export const MONTHS_EN = words(
  'january february march april may june july august september october november december',
);
/** Before a month's name that is a date. */
export const BEFORE_MONTH_EN = words(
  'in on since by until till from early late mid last this next of during before after through to between and or for',
);
export const KIN_EN = words(
  'brother sister son daughter uncle aunt wife husband cousin nephew niece mother father grandson granddaughter grandmother grandfather friend',
);
/** What is said of a thing after "a Panama". */
export const THINGS_DO_EN = words('is was has');
/** Verbs after a country that acts. */
export const ACTS_EN = words(`
  said says announced accused warned urged rejected condemned denied insisted confirmed wants sees considers backs supports plans
  seeks imposed sent sends launched welcomed agreed signed voted vowed threatened closed opened deployed summoned expelled invited
  hosted offered pledged blamed responded retaliated struck bombed shelled banned joined approved called calls hopes expects
  will would could should may must
`);
/** Small words that no adjective stands before. */
export const FUNCTION_EN = words(`
  and or but nor in on at to of for from with by as is was were are be been has had have did does do will would can could may might
  must should that which who whose while when where after before since until over under into against than then now also not never
  so if because though although despite amid during between through about across along around behind beyond near off onto out up
  down via within without again alone too ago only itself there here both however instead still already yet the a an this these
  its their his her it they he she we
`);
/** Nouns before which a name is the word: "guinea fowl", "turkey dinner". */
export const WORDS_AFTER_EN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['guinea', words('fowl pig pigs worm hen hens')],
  ['turkey', words('breast dinner leg legs sandwich sandwiches farm farms')],
  ['china', words('cup cups cabinet plate plates shop doll')],
  ['panama', words('hat hats')],
  ['brazil', words('nut nuts')],
  ['jersey', words('number cow cows')],
]);
/** Verbs after an outlet or a body that makes something known. */
export const REPORTS_EN = words(
  'reported reports quoted quoting aired broadcast cited citing published tweeted',
);
/** Bodies that "US" is a part of the name of. */
export const HEADS_AFTER_US_EN = words(
  'army navy marine marines air senate congress house supreme treasury fifth capitol consulate embassy',
);

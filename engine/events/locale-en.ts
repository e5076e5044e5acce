/** English words that name events, lower-case. */

export const ATTACK = 'attack';
/** On a place or a hideout, by whatever forces. */
export const ASSAULT = 'assault';
export const ATTACKS = 'attacks';
/** What answers an attack. */
export const REPRISAL = 'retaliation reprisal reprisals';
/** Fire on a place, with whatever arms. */
export const FIRED_ON_VERBS = 'fired_on fired_at came_under';
export const FIRE = 'bombardment barrage shelling bombing salvo volley';
export const STRIKE = 'strike airstrike';
export const STRIKES = 'strikes airstrikes';
export const SORTIE = 'sortie';
export const SORTIES = 'sorties raids';
export const RAID = 'raid';
export const OPERATION = 'operation';
export const VISIT = 'visit trip';
export const SHOOTDOWN = 'shootdown interception downing';
export const BLAST = 'explosion explosions blast blasts';
export const BATTLE = 'battle clash clashes';
export const GUNFIRE = 'shooting gunman opened_fire ambush';
export const WITHDRAWAL = 'withdrawal pullout handover departure withdrew left departed vacated evacuated';
/** Verbs of giving up and taking over that need their second word. */
export const WITHDRAWAL_PAIRS =
  'pulled_out pulling_out pull_out handed_over handing_over drove_out moved_out took_over taken_over took_control taken_control took_full take_control assumed_control taking_over';
export const AGREEMENT = 'agreement deal accord plan';
export const KILLING = 'killing assassination slaying death';
export const CAPTURE = 'capture arrest';
export const MISHAP = 'mishap crash accident';

export const HIT_VERBS =
  'hit struck targeted attacked bombed hits pounded shelled bombs bombing carried_out slammed crashed raked destroyed flattened blew_up rocked pummeled pummelled battered blasted went_after struck_back hit_back retaliated';
export const FALL_VERBS =
  'landed lands fell falls came_down come_down got_through came_at exploded detonated lobbed rained missed plunged';
export const FIRED_VERBS = 'fired launched launches fires aimed sent hurled rained directed unleashed';
export const RAID_VERBS = 'raided stormed';
export const SHOOTDOWN_VERBS =
  'shot downed shoots downs intercepted destroyed brought_down brought_it_down brings_down repelled foiled thwarted stopped picked_off knocked_down knocked_out shooting_down';
export const VISIT_VERBS =
  'visited visits toured tours traveled travelled flew_to flew_into walked_through inspected';
export const KILLING_VERBS = 'killed assassinated kills slain';
export const CAPTURE_VERBS = 'captured captures arrested';

export const ROCKET = 'rocket rockets missile missiles katyusha katyushas';
/** "a new round of strikes" fires none. */
export const SHELL = 'rounds shells';
export const DRONE = 'drone drones uav uavs unmanned reaper';
export const MORTAR = 'mortar mortars artillery';
export const IED = 'ied bomb roadside';
export const AIR =
  'air airstrike airstrikes aerial jets jet warplanes warplane aircraft bombers planes typhoons apache';
/** Several at once, of which no verb need tell that they were fired. */
export const SEVERAL_ARMS = 'rockets missiles drones';
/** Behind them: where they were sent. */
export const ON_PLACE = 'at against';
/** "an unmanned aerial vehicle struck" */
export const VEHICLE = 'vehicle';
/** What may stand between a weapon and its verb. */
export const AUXILIARIES = 'was were been be has had have that which also';
/** "came under rocket fire". */
export const FIRE_WORD = 'fire';
/** "shot down", not "shot at". */
export const SHOT_DOWN = 'shot down';
export const HELICOPTER = 'helicopter helicopters';

export const GENERAL =
  'any every all repeated possible potential imminent more future several many multiple dozens other regular frequent routine recurrent recurring sporadic constant daily weekly periodic persistent';
/** "a new barrage", "another sortie": one that a day must tell. */
export const ANOTHER = 'new another similar further fresh';
/** «heart attack»: no attack of arms. */
export const NO_ATTACK = 'heart panic personal verbal cyber';
/** Right before a verb or noun: it did not happen. */
export const NOT = 'not never no without nobody';
/** Shortly before an event: it is still to come, or feared. */
export const PLANNED =
  'will would could may might should plans plan planning considering weighing intends preparing prepare prepares prepared planned readying';
/** Of a death by no attack that is on record. */
export const BY_CHANCE = 'mine landmine crash accident illness drowned suicide';
/** Before a country: a part of it, in which something is. */
export const COMPASS =
  'northern southern eastern western northeastern northwestern southeastern southwestern northeast northwest southeast southwest north south east west central';
/** "such attacks": a kind, not one. */
export const SUCH = 'such';
export const UNREAL =
  'would could may might if warned warns threatened threatens denied denies plans planned times will';
export const EARLIER =
  'previous earlier last ago past before recent weeks months years january february march april june july august september october november december';
/** Between a date and words for an event: they lead on to another time. */
export const LEADS_ON =
  'again once later then after before follow followed follows following preceded response retaliation since';
/** «قبل ذلك», "before that": what it is told by is no other event. */
export const THAT = 'that this';
/** "came under fire again on Saturday": behind the words for the event it leads to its own date. */
export const ONCE_MORE = 'again';
/** "before dawn on Friday": no other event's time. */
export const PART_OF_DAY = 'dawn daybreak sunrise midnight noon midday sunset nightfall dusk';
export const SOON_AFTER = 'hours then next same night';
/** Between two things of one day. */
export const MEANWHILE = 'while meanwhile';
/** Parts of a day that reach into the next, here or by the clocks of another capital. */
export const NIGHT = 'night evening late overnight';
/** "after the killing of": an earlier event, whose day is not that of the answer. */
export const BECAUSE = 'after before for over following';
/** Between a verb of saying and what was said: a date before it is the statement's. */
export const SAID_THAT = 'that';
export const AFTER = 'after following';
export const BEFORE = 'before';
/** Stretches of time by their length in days. */
export const STRETCHES: Readonly<Record<string, number>> = {
  hour: 0,
  hours: 0,
  day: 1,
  days: 1,
  night: 1,
  nights: 1,
  week: 7,
  weeks: 7,
  fortnight: 14,
  month: 30,
  months: 30,
  year: 365,
  years: 365,
};
export const SEVERAL = 'days nights weeks months years';
export const ABOUT = 'about some nearly almost just only than around';
export const FEW = 'few several';
export const LESS = 'less';
/** "two days later": from what was told before. */
export const LATER = 'later after next following';
export const SOONER = 'earlier before previous';
export const SAME = 'same';
/** "a day after", "the day after". */
export const ONE = 'a an the one';
/** "earlier in the day": of the day that is told. */
export const EARLIER_TODAY = 'earlier in the day';

/** Before one of those counted, or one besides them. */
export const INCLUDING = 'including included among and with alongside plus';
/** Before who leads or does something, and is not struck. */
export const BY = 'by under';
/** Behind an agreement: with whom. */
export const PARTNER = 'with between';
/** Whose air forces are not those of the records of strikes. */
export const GOVERNMENTS = 'syrian iraqi regime government jordanian';
export const PLANES = 'warplanes warplane jets jet planes aircraft helicopters f drones air';
export const FLYING_FORCES = 'army forces military';
/** One more of what was told before. */
export const ONE_MORE = 'another more others third';
/** They begin a clause with its own subject. */
export const CLAUSE_WORDS = 'when while after before because where since as';
/** Behind a count: so often. */
export const TIMES = 'times occasions';
/** Before a noun of attack: one of several. */
export const NTH = 'first second third fourth fifth latest last';
export const AND = 'and';
/** A day counted in these is told roundly. */
export const WEEKS = 'week weeks fortnight';
/** "his death" */
export const OWNERS = 'his her their';
/** Behind "killed" where it has no object. */
export const WITH =
  'in by on at during near when last along alongside with while as outside earlier before after over this';

export const KILLED = 'killed killing kills dead died death deaths slain assassination';
export const INJURED = 'injured wounded hurt injuries wounding injuring treated concussion';

/** In a record's words: before and behind the name of somebody who died or was taken. */
export const FELL_BEFORE = 'killed|killing|death of|captured|capture of';
/** In a record's words: the other side's weapon was stopped. */
export const DEFENDED = 'shot intercepted downed engaged repelled foiled destroyed';
/** In a record's words: others that act for a state. */
export const ACTS_FOR: Readonly<Record<string, string>> = { raf: 'gb', coalition: 'us', centcom: 'us' };
export const FELL_BEHIND = 'died|was killed|were killed|was captured';
/** Parts of names that many have. */
export const NAME_ARTICLES = 'al el abu abd abdul abdel -';
/** Letters of names as Arabic hears them; the others are left out. */
export const CONSONANTS: Readonly<Record<string, string>> = {
  b: 'b',
  c: 'k',
  d: 'd',
  f: 'f',
  g: 'g',
  j: 'j',
  k: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  p: 'b',
  q: 'k',
  r: 'r',
  s: 's',
  t: 't',
  v: 'f',
  z: 'z',
};

export const NATIONS: Readonly<Record<string, string>> = {
  us: 'american us',
  il: 'israeli',
  tr: 'turkish',
  ru: 'russian',
  ir: 'iranian',
  gb: 'british',
  fr: 'french',
  sa: 'saudi',
  ae: 'emirati',
  ua: 'ukrainian',
  eg: 'egyptian',
};
/** Before where somebody went, and beside how. */
export const TO = 'to';
export const VISIT_ADJECTIVES = 'surprise unannounced official brief rare';
export const METONYMS: Readonly<Record<string, string>> = {
  us: 'washington pentagon centcom',
  il: 'israel',
  tr: 'ankara turkey turkiye',
  ru: 'moscow kremlin russia',
  ir: 'tehran iran',
};
export const THE = 'the that this';
export const RELATIVES = 'that which who whose where whom';
/** Nouns of a site: "the base" is the one named before, "a base" one that its surroundings describe. */
export const SITES =
  'base bases camp garrison outpost site sites facility facilities compound post airfield position positions';
export const ONE_SITE = 'base camp garrison outpost compound';
/** "the United States" by its two words. */
export const UNITED_STATES = 'united states';
/** After these a state is a place or a goal, not who acts. */
export const NOT_ACTING = 'in of from to against on near into inside across with';
export const CONTRACTOR = 'contractor contractors';
/** Number words that summaries use. */
export const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';

/** A figure beside one of these is an update, a part, a total of several, another event's, or one that somebody had before. */
export const UPDATING =
  'rose risen rises climbed climbs increased grew reached revised updated initially initial preliminary earlier previously first second third another other others more also later further additional total totalling altogether toll among including them whom each every denied not no could may might would since over attacks strikes wounds succumbed separate separately again respectively both';

/** Verbs of doing what the noun behind them names: "carried out airstrikes". */
export const CARRIES_OUT =
  'launched launches launch launching carried carries conducted conducts conducting executed ordered authorized authorised staged mounted began';
/** Before a verb they make it one of what befalls its subject. */
export const BEFALLEN = 'was were is are been being be';
export const AGAINST = 'on against at targeting';

/** Of what comes again and again, in no one attack. */
export const OFTEN =
  'often regularly frequently routinely repeatedly usually occasionally sometimes constantly';

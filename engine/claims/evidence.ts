import type { ReadBlock } from '../reading.ts';
import { tokenTexts } from '../text/tokens.ts';
import { type Facet, facetOf } from './facets.ts';
import * as ar from './locale-ar.ts';
import * as en from './locale-en.ts';
import { outcomesOf } from './outcome.ts';
import { type PlaceGroup, placeGroups } from './places.ts';
import { type Range, type Scope, stemsIn } from './scope.ts';
import { stem } from './stem.ts';
import { type Mention, nearTo } from './surroundings.ts';
import { hasAny, wordsOf } from './words.ts';

/** What the whole page speaks of. */
export interface PageTopics {
  /** Canonical ids of all that it names. */
  readonly named: ReadonlySet<string>;
  readonly facets: ReadonlySet<Facet>;
  /** Stems of the words right beside its refugees: whose they are. */
  readonly refugees: ReadonlySet<string>;
}

/** What the text around one number says, read once and held against every measure. */
export interface Evidence {
  readonly scope: Scope;
  readonly page: PageTopics;
  readonly mentions: readonly Mention[];
  readonly groups: readonly PlaceGroup[];
  readonly outcomes: ReadonlySet<Facet>;
  /** Facets of the counted noun itself. */
  readonly nounFacets: ReadonlySet<Facet>;
  readonly inPhrase: ReadonlySet<string>;
  /** Of the clause, what stands before the number. */
  readonly beforeNumber: ReadonlySet<string>;
  readonly inClause: ReadonlySet<string>;
  readonly inSentence: ReadonlySet<string>;
  readonly clauseFacets: ReadonlySet<Facet>;
  readonly sentenceFacets: ReadonlySet<Facet>;
  readonly blockFacets: ReadonlySet<Facet>;
  /** «إضافي», "withdraw": the number is a change, not a level. */
  readonly isChange: boolean;
  /** «لو بقي», "plans to keep": the number is wished for or supposed. */
  readonly isSupposed: boolean;
  /** Who those counted are, as a word before the number or right behind it says. */
  readonly sorts: ReadonlySet<Facet>;
  /** «تعرضت قاعدتان»: the number is of what was attacked. */
  readonly isAttacked: boolean;
}

/** What a whole page is about; a later paragraph need not name it again. */
export const MATTERS: ReadonlySet<Facet> = new Set<Facet>(['earthquake', 'chemical']);

const CHANGE = new Set([...ar.CHANGE, ...en.CHANGE].flatMap((word) => tokenTexts(word).map(stem)));
const SUPPOSED = new Set([...ar.SUPPOSED, ...en.SUPPOSED].flatMap((word) => tokenTexts(word).map(stem)));
const INCLUDING = new Set([...ar.INCLUDING, ...en.INCLUDING].flatMap((word) => tokenTexts(word).map(stem)));
/** How near behind its number a word says who those counted are: "6.8 million people have been displaced". */
const SORT_REACH = 4;
const MORE = new Set(en.MORE.map(stem));
const ATTACKED = new Set([...ar.ATTACKED, ...en.ATTACKED].flatMap((word) => tokenTexts(word).map(stem)));
/** How near after the noun: «قاعدتان تعرضتا», "two bases were attacked". */
const AFTER_REACH = 2;
/** How near a word of change or attack must stand before its number. */
const CHANGE_REACH = 3;

/** Words and facets of one block, read once for all its numbers. */
export class BlockWords {
  readonly block: ReadBlock;
  readonly mentions: readonly Mention[];
  readonly #stems = new Map<number, ReadonlySet<string>>();
  readonly #facets = new Map<number, ReadonlySet<Facet>>();
  #blockFacets: ReadonlySet<Facet> | undefined;

  constructor(block: ReadBlock, mentions: readonly Mention[]) {
    this.block = block;
    this.mentions = mentions;
  }

  stemsOf(sentence: Range): ReadonlySet<string> {
    let found = this.#stems.get(sentence.from);
    if (found === undefined) {
      found = stemsIn(this.block, sentence);
      this.#stems.set(sentence.from, found);
    }
    return found;
  }

  facetsOf(sentence: Range): ReadonlySet<Facet> {
    let found = this.#facets.get(sentence.from);
    if (found === undefined) {
      found = facetsAmong(this.block, sentence);
      this.#facets.set(sentence.from, found);
    }
    return found;
  }

  get facets(): ReadonlySet<Facet> {
    this.#blockFacets ??= facetsAmong(this.block, { from: 0, to: this.block.tokens.length });
    return this.#blockFacets;
  }
}

/** Reads what stands around a number; each part when it is first asked for, as most measures fall at the unit. */
export function evidenceOf(scope: Scope, words: BlockWords, page: PageTopics): Evidence {
  return new Surroundings(scope, words, page);
}

class Surroundings implements Evidence {
  readonly scope: Scope;
  readonly page: PageTopics;
  readonly mentions: readonly Mention[];
  readonly #words: BlockWords;
  readonly #own: Range;
  #groups: readonly PlaceGroup[] | undefined;
  #outcomes: ReadonlySet<Facet> | undefined;
  #nounFacets: ReadonlySet<Facet> | undefined;
  #inPhrase: ReadonlySet<string> | undefined;
  #beforeNumber: ReadonlySet<string> | undefined;
  #inClause: ReadonlySet<string> | undefined;
  #clauseFacets: ReadonlySet<Facet> | undefined;
  #justBefore: ReadonlySet<string> | undefined;
  #isChange: boolean | undefined;
  #isAttacked: boolean | undefined;
  #sorts: ReadonlySet<Facet> | undefined;

  constructor(scope: Scope, words: BlockWords, page: PageTopics) {
    this.scope = scope;
    this.page = page;
    this.mentions = nearTo(words.mentions, scope.number.from);
    this.#words = words;
    this.#own = {
      from: Math.max(scope.clause.from, scope.between.from),
      to: Math.min(scope.clause.to, scope.between.to),
    };
  }

  get groups() {
    this.#groups ??= placeGroups(this.scope, this.mentions);
    return this.#groups;
  }

  get outcomes() {
    this.#outcomes ??= allOutcomes(this.scope);
    return this.#outcomes;
  }

  get nounFacets() {
    this.#nounFacets ??= new Set(this.scope.noun.flatMap((word) => facetOf(word) ?? []));
    return this.#nounFacets;
  }

  get inPhrase() {
    if (this.#inPhrase === undefined) {
      const found = stemsIn(this.scope.block, this.scope.phrase);
      for (const word of this.scope.noun) found.add(word);
      this.#inPhrase = found;
    }
    return this.#inPhrase;
  }

  get beforeNumber() {
    this.#beforeNumber ??= stemsIn(this.scope.block, {
      from: this.#own.from,
      to: this.scope.number.from,
    });
    return this.#beforeNumber;
  }

  get inClause() {
    this.#inClause ??= stemsIn(this.scope.block, this.#own);
    return this.#inClause;
  }

  get inSentence() {
    return this.#words.stemsOf(this.scope.sentence);
  }

  get clauseFacets() {
    this.#clauseFacets ??= facetsAmong(this.scope.block, this.#own);
    return this.#clauseFacets;
  }

  get sentenceFacets() {
    return this.#words.facetsOf(this.scope.sentence);
  }

  get blockFacets() {
    return this.#words.facets;
  }

  get #before() {
    const { number, block } = this.scope;
    this.#justBefore ??= stemsIn(block, {
      from: Math.max(this.#own.from, number.from - CHANGE_REACH),
      to: number.from,
    });
    return this.#justBefore;
  }

  get isChange() {
    this.#isChange ??=
      hasAny(CHANGE, this.inPhrase) || hasAny(CHANGE, this.#before) || hasAny(MORE, this.inPhrase);
    return this.#isChange;
  }

  get isSupposed() {
    return hasAny(SUPPOSED, this.beforeNumber);
  }

  get sorts() {
    this.#sorts ??= this.#readSorts();
    return this.#sorts;
  }

  #readSorts() {
    const { block, number } = this.scope;
    const found = facetsAmong(block, { from: this.#own.from, to: number.from });
    const words = wordsOf(block);
    for (let i = number.to; i < Math.min(this.#own.to, number.to + SORT_REACH); i += 1) {
      const word = words[i];
      if (word?.stems.some((form) => INCLUDING.has(form))) break;
      if (word?.facet !== undefined) found.add(word.facet);
    }
    return found;
  }

  get isAttacked() {
    if (this.#isAttacked === undefined) {
      const { phrase, block } = this.scope;
      const after = { from: phrase.to, to: Math.min(this.#own.to, phrase.to + AFTER_REACH) };
      this.#isAttacked = hasAny(ATTACKED, this.#before) || hasAny(ATTACKED, stemsIn(block, after));
    }
    return this.#isAttacked;
  }
}

/** With its noun a number leaves out what became of those it counts: "killed 40 in Turkey and at least 5 in Syria". */
function allOutcomes(scope: Scope): Set<Facet> {
  const own = outcomesOf(scope);
  return own.size === 0 && scope.carried !== undefined ? allOutcomes(scope.carried) : own;
}

/** The facets that the words of a range speak of. */
export function facetsAmong(block: ReadBlock, range: Range): Set<Facet> {
  const words = wordsOf(block);
  const found = new Set<Facet>();
  for (let i = range.from; i < range.to; i += 1) {
    const facet = words[i]?.facet;
    if (facet !== undefined) found.add(facet);
  }
  return found;
}

import { facetsAmong } from './evidence.ts';
import type { Facet } from './facets.ts';
import * as ar from './locale-ar.ts';
import * as en from './locale-en.ts';
import { type Range, type Scope, stemsIn } from './scope.ts';
import { segmentOf } from './segment.ts';
import { stemsOf } from './stem.ts';
import type { Lead, Story } from './story.ts';
import { hasAny } from './words.ts';

export const JAILS: ReadonlySet<string> = new Set([...ar.JAILS, ...en.JAILS].flatMap(stemsOf));

/** The number's own words and what leads to them, each made when it is first asked for: most measures fall before. */
export class Around {
  readonly #scope: Scope;
  readonly #story: Story;
  #segment: Range | undefined;
  #leads: readonly Lead[] | undefined;
  #facets: ReadonlySet<Facet> | undefined;
  #isInJail: boolean | undefined;

  constructor(scope: Scope, story: Story) {
    this.#scope = scope;
    this.#story = story;
  }

  get segment(): Range {
    this.#segment ??= segmentOf(this.#scope);
    return this.#segment;
  }

  /** What the number's own words speak of. */
  get facets(): ReadonlySet<Facet> {
    this.#facets ??= facetsAmong(this.#scope.block, this.segment);
    return this.#facets;
  }

  /** Who sits in a jail is detained. */
  get isInJail(): boolean {
    this.#isInJail ??= hasAny(JAILS, stemsIn(this.#scope.block, this.segment));
    return this.#isInJail;
  }

  /** The sentence before, and the heading above. */
  get leads(): readonly Lead[] {
    this.#leads ??= [this.#story.before(this.#scope), this.#story.heading(this.#scope)].filter(
      (lead) => lead !== undefined,
    );
    return this.#leads;
  }
}

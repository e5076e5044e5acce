import type { AliasEntry, Pack } from '../../packs/pack.ts';
import { isKnownAbbreviation, isToldByWriting } from './case.ts';
import { FIRST_NAMES_AR } from './first-names-ar.ts';
import type { Places, Wanted } from './needs.ts';
import type { Profile, Profiles } from './profile.ts';
import { DESCRIBES_AR, TRAPS_AR, type Trap } from './traps-ar.ts';
import { COMMON_AR } from './words-ar.ts';
import { COMMON_EN } from './words-en.ts';

/** One alias of one pack. */
export class Form {
  readonly pack: Pack;
  readonly entry: AliasEntry;
  /** The alias is an ordinary word too. */
  readonly common: boolean;
  /** A well-known abbreviation that news sets without a word of explanation. */
  readonly abbreviation: boolean;
  /** Its context words, made ready on first use. */
  wanted: Wanted | undefined;
  /** Where they stand in the document that last asked. */
  places: Places | undefined;
  /** The document that last asked, and how often. */
  askedIn = 0;
  asked = 0;
  readonly #profiles: Profiles;
  #profile: Profile | undefined;
  #shared: boolean | undefined;
  #demonym: Demonym | undefined;

  constructor(pack: Pack, entry: AliasEntry, profiles: Profiles) {
    this.pack = pack;
    this.entry = entry;
    this.#profiles = profiles;
    const { tokens, lang } = entry;
    this.abbreviation = isKnownAbbreviation(entry);
    this.common = tokens.length === 1 && (lang === 'ar' ? COMMON_AR : COMMON_EN).has(tokens[0]!);
  }

  get profile(): Profile {
    this.#profile ??= this.#profiles.of(this.pack, this.entry.entity);
    return this.#profile;
  }

  /** Unique, or ambiguous only because several records bear it. */
  get trusted(): boolean {
    this.#shared ??= this.entry.class === 'unique' || this.profile.shared.has(this.entry.tokens.join(' '));
    return this.#shared;
  }

  /** Is a country's name its nationality word too? */
  get demonym(): Demonym {
    this.#demonym ??= demonymOf(this.entry.tokens[0]!, this.profile);
    return this.#demonym;
  }
}

/** `also`: the record lists it as its plain name besides («سورية»). */
type Demonym = 'no' | 'only' | 'also';

function demonymOf(surface: string, { demonyms, plain }: Profile): Demonym {
  const bare = surface.startsWith('ال') ? surface.slice(2) : surface;
  if (!demonyms.has(surface) && !demonyms.has(bare)) return 'no';
  return plain.has(surface) ? 'also' : 'only';
}

/** The forms of one record among those that a stretch reads as. */
export interface Bearer {
  readonly profile: Profile;
  readonly forms: readonly Form[];
  /** One of the forms is an ordinary word too. */
  readonly common: boolean;
  readonly abbreviation: boolean;
  /** None of the forms may bear an article. */
  readonly bare: boolean;
  readonly unique: boolean;
  readonly other: boolean;
  readonly never: boolean;
}

/** Which records a stretch of text may name. */
export interface Group {
  readonly forms: readonly Form[];
  readonly bearers: readonly Bearer[];
  /** Only one, by a form that is nothing else. */
  readonly plain: boolean;
  /** The single word as the aliases have it; what is known of it as a word. */
  readonly trap: Trap | undefined;
  readonly describes: boolean;
  readonly firstName: boolean;
  /** With the article. */
  readonly definite: boolean;
}

/** The forms of a stretch by the record that they name. */
export function groupOf(forms: readonly Form[]): Group {
  const byRecord = new Map<string, Form[]>();
  for (const form of forms) {
    const { id } = form.profile;
    const others = byRecord.get(id);
    if (others === undefined) byRecord.set(id, [form]);
    else others.push(form);
  }
  const { tokens } = forms[0]!.entry;
  const first = tokens[0]!;
  const single = tokens.length === 1;
  return {
    forms,
    trap: single ? TRAPS_AR.get(first) : undefined,
    describes: single && DESCRIBES_AR.has(first),
    firstName: single && FIRST_NAMES_AR.has(first),
    definite: first.startsWith('ال'),
    bearers: Array.from(byRecord.values(), bearerOf),
    plain: byRecord.size === 1 && forms.every((form) => form.entry.class === 'unique' && !form.common),
  };
}

function bearerOf(forms: readonly Form[]): Bearer {
  return {
    profile: forms[0]!.profile,
    forms,
    common: forms.some((form) => form.common),
    abbreviation: forms.some((form) => form.abbreviation),
    bare: forms.every((form) => form.entry.article === 'forbidden'),
    unique: forms.some((form) => form.trusted),
    other: !forms.every((form) => form.trusted),
    never: forms.every((form) => form.entry.class === 'never-alone'),
  };
}

/** All aliases that begin with the same tokens: a trie, one level a token. */
export class FormNode {
  readonly forms: Form[] = [];
  next: Map<string, FormNode> | undefined;
  #group: Group | undefined;
  #asWritten: boolean | undefined;

  /** Some of its forms are told from words by how they are written. */
  get asWritten(): boolean {
    this.#asWritten ??= this.forms.some((form) => isToldByWriting(form.entry));
    return this.#asWritten;
  }

  /** Of all its forms, made once the trie below it stands. */
  get group(): Group {
    this.#group ??= groupOf(this.forms);
    return this.#group;
  }
}

/** A way to read a word of the text as the first word of aliases. */
export interface Opening {
  /** Folded units that the span leaves out. */
  readonly cut: number;
  readonly prefix: string;
  readonly node: FormNode;
}

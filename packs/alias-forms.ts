import type { AliasClass } from './pack.ts';
import type { EntityRecord } from './schema.ts';

/** Cuts and folds a text as the engine will cut and fold the page. */
export type Tokenize = (text: string) => readonly string[];

/** Words that also name something: as a one-word alias they are never taken alone. Folded tokens by language. */
export interface CommonWords {
  readonly ar: ReadonlySet<string>;
  readonly en: ReadonlySet<string>;
}

/** One form of one entity, ready for the index. */
export interface AliasForm {
  readonly tokens: readonly string[];
  readonly lang: 'ar' | 'en';
  readonly class: AliasClass;
  readonly surface: string;
  readonly needs: readonly string[];
  readonly article: 'required' | 'forbidden' | null;
  readonly label: boolean;
}

const LANGS = ['ar', 'en'] as const;

/**
 * The forms of an entity, each once, with how far it may be trusted:
 * a form listed as ambiguous needs one of its context words, or never stands alone when it lists none; a form that is
 * listed both plainly and as ambiguous is ambiguous; every other form is unique unless it is one common word.
 */
export function aliasForms(entity: EntityRecord, tokenize: Tokenize, common: CommonWords): AliasForm[] {
  const forms = new Map<string, AliasForm>();
  for (const alias of entity.ambiguousAliases.flatMap(spelledBothWays)) {
    const tokens = tokenize(alias.text);
    if (tokens.length === 0) continue;
    const key = keyOf(alias.lang, alias.text, tokens);
    const words = (alias.needs ?? []).map((word) => tokenize(word).join(' ')).filter(Boolean);
    const needs = [...new Set([...(forms.get(key)?.needs ?? []), ...words])];
    forms.set(key, {
      tokens,
      lang: alias.lang,
      class: needs.length > 0 ? 'needs-context' : 'never-alone',
      surface: alias.text,
      needs,
      article: alias.article ?? null,
      label: isLabel(entity, alias.lang, tokens, tokenize),
    });
  }
  for (const lang of LANGS) {
    const texts = [entity.labels[lang], ...entity.aliases[lang]];
    for (const text of lang === 'en' ? texts.flatMap(withPoints) : texts) {
      const tokens = tokenize(text);
      const key = keyOf(lang, text, tokens);
      if (tokens.length === 0 || forms.has(key)) continue;
      const isCommon = tokens.length === 1 && common[lang].has(tokens[0]!);
      forms.set(key, {
        tokens,
        lang,
        class: isCommon ? 'never-alone' : 'unique',
        surface: text,
        needs: [],
        article: null,
        label: text === entity.labels[lang],
      });
    }
  }
  return [...forms.values()];
}

const PLAIN = /\b(?:US|UK|UN)(?= )/g;
const POINTED = /\b(?:U\.S\.|U\.K\.|U\.N\.)(?= )/g;

/** "US Embassy", "U.S. Embassy": papers differ in the points of a state's letters, whichever an alias is listed with. */
function withPoints(text: string): string[] {
  const pointed = text.replace(PLAIN, (letters) => `${[...letters].join('.')}.`);
  if (pointed !== text) return [text, pointed];
  const plain = text.replace(POINTED, (letters) => letters.replaceAll('.', ''));
  return plain === text ? [text] : [text, plain];
}

function spelledBothWays<Alias extends { readonly lang: 'ar' | 'en'; readonly text: string }>(
  alias: Alias,
): Alias[] {
  return alias.lang === 'en' ? withPoints(alias.text).map((text) => ({ ...alias, text })) : [alias];
}

/** In English a form in capitals only is another one than the word: "WHO" and "Who", "US" and "us" are not equally good. */
function keyOf(lang: 'ar' | 'en', text: string, tokens: readonly string[]): string {
  const capitals = lang === 'en' && text === text.toUpperCase();
  return `${lang} ${capitals ? 'capitals ' : ''}${tokens.join(' ')}`;
}

function isLabel(
  entity: EntityRecord,
  lang: 'ar' | 'en',
  tokens: readonly string[],
  tokenize: Tokenize,
): boolean {
  return tokenize(entity.labels[lang]).join(' ') === tokens.join(' ');
}

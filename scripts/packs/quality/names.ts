import { aliasTokens } from '../../../engine/names/alias-tokens.ts';
import { type AliasForm, aliasForms, type CommonWords } from '../../../packs/alias-forms.ts';
import type { PackRecords } from '../../../packs/check.ts';
import type { EntityRecord } from '../../../packs/schema.ts';
import type { Finding } from './finding.ts';

interface Named {
  readonly entity: EntityRecord;
  readonly form: AliasForm;
}

function formsOf(entities: readonly EntityRecord[], common: CommonWords): Named[] {
  return entities.flatMap((entity) =>
    aliasForms(entity, aliasTokens, common).map((form) => ({ entity, form })),
  );
}

/** One form that is said to be unique and is the name of several things of the pack. */
export function namesThatCollide({ entities }: PackRecords, common: CommonWords): Finding[] {
  const unique = formsOf(entities, common).filter(({ form }) => form.class === 'unique');
  const named = Map.groupBy(unique, ({ form: { lang, surface, tokens } }) => {
    const capitals = lang === 'en' && surface === surface.toUpperCase() ? ' capitals' : '';
    return `${lang}${capitals} ${tokens.join(' ')}`;
  });
  return [...named].flatMap(([name, group]): Finding[] => {
    const ids = [...new Set(group.map(({ entity }) => entity.id))];
    if (ids.length < 2) return [];
    const same = group[0]!;
    return [
      {
        rule: 'names-that-collide',
        severity: 'warning',
        file: 'entities.json',
        record: same.entity.id,
        key: `${same.form.surface} ${ids.join(' ')}`,
        reason: `${name.slice(0, 2)} “${same.form.surface}” is a name of ${ids.join(' and ')}`,
      },
    ];
  });
}

/**
 * Things whose only forms in a language are ordinary words of the project's short list, though their author lists none of
 * them as ambiguous: they are found beside a kind word alone («مدينة القصر»), which the author may not have meant.
 */
export function namesThatAreWords({ entities }: PackRecords, common: CommonWords): Finding[] {
  return entities.flatMap((entity) =>
    (['ar', 'en'] as const).flatMap((lang): Finding[] => {
      const forms = aliasForms(entity, aliasTokens, common).filter((form) => form.lang === lang);
      const declared = entity.ambiguousAliases.some((alias) => alias.lang === lang);
      if (declared || forms.some((form) => form.class !== 'never-alone')) return [];
      return [
        {
          rule: 'names-that-are-words',
          severity: 'warning',
          file: 'entities.json',
          record: entity.id,
          key: `${entity.id} ${lang}`,
          reason: `all ${lang} forms are ordinary words too: ${forms.map((form) => form.surface).join(', ')}`,
        },
      ];
    }),
  );
}

import type { PackRecords } from '../../../packs/check.ts';
import type { SourceRecord } from '../../../packs/schema.ts';
import type { Finding } from './finding.ts';

const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;

/** Arabic texts without an Arabic letter, English texts without a Latin one. The schema has seen to it that none is empty. */
export function textsInAnotherScript(records: PackRecords): Finding[] {
  const findings: Finding[] = [];
  for (const [part, file] of [
    ['entities', 'entities.json'],
    ['events', 'events.json'],
    ['measures', 'measures.json'],
  ] as const) {
    for (const record of records[part]) {
      for (const { path, text } of localTexts(record, '')) {
        const [lang, is, isNot] = wrongScript(text) ?? [];
        if (lang === undefined) continue;
        findings.push({
          rule: 'script',
          severity: 'error',
          file,
          record: record.id,
          key: `${record.id} ${path}`,
          reason: `${path}.${lang}: “${is}” has no ${isNot} letter`,
        });
      }
    }
  }
  for (const [name, sources] of publishers(records.sources)) {
    const wrong = sources.map(({ publisher }) => wrongScript(publisher)).find((one) => one !== undefined);
    if (wrong === undefined) continue;
    findings.push({
      rule: 'script',
      severity: 'warning',
      file: 'sources.json',
      record: sources[0]!.id,
      key: name,
      reason: `publisher.${wrong[0]}: “${wrong[1]}” has no ${wrong[2]} letter`,
    });
  }
  return findings;
}

function wrongScript({ ar, en }: LocalText): [lang: string, text: string, missing: string] | undefined {
  // Figures and signs alone are the same in both languages.
  if (!ARABIC.test(ar) && LATIN.test(ar)) return ['ar', ar, 'Arabic'];
  if (!LATIN.test(en) && ARABIC.test(en)) return ['en', en, 'Latin'];
  return undefined;
}

/** One publisher that bears several Arabic names reads as several publishers. */
export function publisherNames({ sources }: PackRecords): Finding[] {
  return [...publishers(sources)].flatMap(([name, group]): Finding[] => {
    const arabic = [...new Set(group.map(({ publisher }) => publisher.ar))];
    if (arabic.length < 2) return [];
    return [
      {
        rule: 'publisher-names',
        severity: 'warning',
        file: 'sources.json',
        record: group[0]!.id,
        key: name,
        reason: `${name} is named ${arabic.map((one) => `“${one}”`).join(' and ')}`,
      },
    ];
  });
}

function publishers(sources: readonly SourceRecord[]): Map<string, SourceRecord[]> {
  return Map.groupBy(sources, ({ publisher }) => publisher.en);
}

type LocalText = { readonly ar: string; readonly en: string };

function* localTexts(value: unknown, path: string): Generator<{ path: string; text: LocalText }> {
  if (typeof value !== 'object' || value === null) return;
  if ('ar' in value && 'en' in value && typeof value.ar === 'string' && typeof value.en === 'string') {
    yield { path, text: { ar: value.ar, en: value.en } };
    return;
  }
  for (const [key, part] of Object.entries(value)) {
    yield* localTexts(part, path === '' ? key : `${path}.${key}`);
  }
}

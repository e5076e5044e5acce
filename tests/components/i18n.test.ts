import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { arabic } from '../../components/i18n/messages.ar.ts';
import { english } from '../../components/i18n/messages.en.ts';
import {
  type ArabicForms,
  type CountedKey,
  countedTemplate,
  keyOf,
  parts,
  t,
  tCount,
} from '../../components/i18n/messages.ts';
import { arabicPages } from '../../components/i18n/pages.ar.ts';
import { englishPages } from '../../components/i18n/pages.en.ts';
import { ENTITY_KINDS, EVENT_KINDS } from '../../packs/schema.ts';

const SIX = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

function placeholders(message: string): string[] {
  return parts(message)
    .flatMap((part) => (typeof part === 'string' ? [] : [part.name]))
    .sort();
}

const plain = {
  ar: { ...arabic.plain, ...arabicPages },
  en: { ...english.plain, ...englishPages },
};

/** All sources that may name a message. */
function sources(): string {
  return ['components', 'entrypoints', 'cli']
    .flatMap((folder) =>
      fs
        .readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .filter((entry) => !/(?:messages|counted|pages)\.(?:ar|en)\.ts$/.test(entry.name))
        .map((entry) => fs.readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8')),
    )
    .join('\n');
}

describe('the catalogues', () => {
  test('both languages have the same keys', () => {
    expect(Object.keys(english.plain)).toEqual(Object.keys(arabic.plain));
    expect(Object.keys(englishPages)).toEqual(Object.keys(arabicPages));
    expect(Object.keys(english.counted)).toEqual(Object.keys(arabic.counted));
  });

  const kinds = [
    ...ENTITY_KINDS.map((kind) => ['entity', kind] as const),
    ...EVENT_KINDS.map((kind) => ['event', kind] as const),
  ];
  test.each(kinds)('each kind of %s that records may have is named: %s', (group, kind) => {
    expect(keyOf(group, kind)).toBe(`${group}.${kind}`);
  });
  test('what has no message has no key', () => {
    expect(keyOf('entity', 'planet')).toBeUndefined();
  });

  test('every key is used somewhere, by its name, by its group or as a kind of record', () => {
    const code = sources();
    const ofKinds = new Set(kinds.map(([group, kind]) => `${group}.${kind}`));
    const groups = [...code.matchAll(/`([a-z]+\.[a-z.-]*)\$\{/gu)].map(([, group]) => group!);
    const unused = [...Object.keys(plain.ar), ...Object.keys(arabic.counted)].filter(
      (key) =>
        !ofKinds.has(key) &&
        !code.includes(`'${key}'`) &&
        !code.includes(`"${key}"`) &&
        !groups.some((group) => key.startsWith(group)),
    );
    expect(unused).toEqual([]);
  });

  test.each(Object.keys(plain.ar))('%s is filled with the same values in both languages', (key) => {
    const k = key as keyof typeof plain.ar;
    // An Arabic century is counted, an English one is named by its first year.
    if (k === 'time.century') return expect(placeholders(plain.ar[k])).toEqual(['n']);
    expect(placeholders(plain.en[k])).toEqual(placeholders(plain.ar[k]));
  });

  test.each(Object.keys(arabic.counted))(
    '%s has all six Arabic forms, no two of the four kinds alike',
    (key) => {
      const forms: ArabicForms = arabic.counted[key as CountedKey];
      expect(Object.keys(forms)).toEqual([...SIX]);
      for (const form of SIX) expect(forms[form]).toMatch(/\p{Script=Arabic}/u);
      // Words, not digits, for none, one and two.
      for (const form of ['zero', 'one', 'two'] as const) expect(forms[form]).not.toContain('{n}');
      for (const form of ['few', 'many', 'other'] as const) expect(forms[form]).toContain('{n}');
      expect(new Set([forms.few, forms.many, forms.other]).size).toBeGreaterThanOrEqual(2);
      expect(forms.one).not.toBe(forms.two);
    },
  );

  test('no text passes a verdict', () => {
    const all = [
      ...Object.values<string>(plain.ar),
      ...Object.values<string>(plain.en),
      ...Object.values(arabic.counted).flatMap((forms) => Object.values<string>(forms)),
      ...Object.values(english.counted).flatMap((forms) => Object.values<string>(forms)),
    ];
    const verdict =
      /خطأ|خاطئ|كاذب|كذب|مضلل|زائف|مزيف|\b(?:false|wrong|lie|fake|misleading|incorrect|true|debunk)/iu;
    expect(all.filter((text) => verdict.test(text))).toEqual([]);
  });
});

describe('counting', () => {
  const rows: [number, string][] = [
    [0, 'لا هجمات مسجَّلة هنا قبل هذا المقال'],
    [1, 'هجوم واحد مسجَّل هنا قبل هذا المقال'],
    [2, 'هجومان مسجَّلان هنا قبل هذا المقال'],
    [3, '3 هجمات مسجَّلة هنا قبل هذا المقال'],
    [10, '10 هجمات مسجَّلة هنا قبل هذا المقال'],
    [11, '11 هجومًا مسجَّلًا هنا قبل هذا المقال'],
    [99, '99 هجومًا مسجَّلًا هنا قبل هذا المقال'],
    [100, '100 هجوم مسجَّل هنا قبل هذا المقال'],
    [102, '102 هجوم مسجَّل هنا قبل هذا المقال'],
    [103, '103 هجمات مسجَّلة هنا قبل هذا المقال'],
  ];
  test.each(rows)('%i attacks in Arabic', (n, expected) => {
    expect(tCount('ar', 'attacks.here-before', n, { n: String(n) })).toBe(expected);
  });

  test.each([
    [0, 'No attacks on record here before this article'],
    [1, '1 attack on record here before this article'],
    [2, '2 attacks on record here before this article'],
    [11, '11 attacks on record here before this article'],
  ])('%i attacks in English', (n, expected) => {
    expect(tCount('en', 'attacks.here-before', n, { n: String(n) })).toBe(expected);
  });
});

test('a message is cut at its placeholders', () => {
  expect(parts('المقال: {article} — السجل: {record}')).toEqual([
    'المقال: ',
    { name: 'article' },
    ' — السجل: ',
    { name: 'record' },
  ]);
  expect(t('en', 'compare.figures', { article: '900', record: 'about 900' })).toBe(
    'Article: 900 — record: about 900',
  );
  expect(countedTemplate('ar', 'days.earlier', 2)).toBe('قبل ذلك بيومين');
});

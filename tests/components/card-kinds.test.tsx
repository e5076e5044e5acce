// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { EntityCard, EventLine, NumberCard } from '../../engine/context/card.ts';
import { CARDS } from '../fixtures/cards.ts';
import { show } from './mounted.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const ARTICLE = '14 مارس 2023';

describe('an entity', () => {
  test('leads with the number of earlier attacks, and keeps later ones apart and folded', () => {
    const shown = show(CARDS.greenVillage, 'ar');
    expect(shown.text('.kind')).toContain('موقع عسكري · حقل العمر النفطي، سوريا');
    expect(shown.text('.lead')).toBe('10 هجمات مسجَّلة هنا قبل هذا المقال');
    const [atThatTime] = shown.all('section');
    expect(atThatTime?.querySelector('h3')?.textContent).toBe(`حتى تاريخ المقال${ARTICLE}`);
    const open = shown.all('section:first-of-type > .lines > li time');
    expect(open.map((time) => time.textContent)).toEqual([
      '13 مارس 2023',
      '18 فبراير 2023',
      '17 نوفمبر 2022',
    ]);
    expect(atThatTime?.textContent).toContain('7 هجمات أخرى');
    const since = shown.all('.since')[0]!;
    expect(since.querySelector('summary')?.textContent).toBe('9 هجمات بعد هذا المقال، آخرها 10 نوفمبر 2024');
    expect(since.querySelector('details')?.hasAttribute('open')).toBe(false);
    // Nothing later stands under "at that time".
    const later = CARDS.greenVillage.events.since.map(({ summary }) => summary.ar);
    for (const text of later) {
      expect(atThatTime?.textContent).not.toContain(text);
      expect(since.textContent).toContain(text);
    }
  });

  test.each([
    [0, 'لا هجمات مسجَّلة هنا قبل هذا المقال'],
    [1, 'هجوم واحد مسجَّل هنا قبل هذا المقال'],
    [2, 'هجومان مسجَّلان هنا قبل هذا المقال'],
    [3, '3 هجمات مسجَّلة هنا قبل هذا المقال'],
    [11, '11 هجومًا مسجَّلًا هنا قبل هذا المقال'],
    [100, '100 هجوم مسجَّل هنا قبل هذا المقال'],
  ])('counts %i in Arabic', (count, expected) => {
    const one = CARDS.greenVillage.events.before[0]!;
    const before: EventLine[] = Array.from({ length: count }, (_, i) => ({
      ...one,
      event: `e${i}`,
      date: new Date(Date.UTC(2022, 11, 31 - i)).toISOString().slice(0, 10),
    }));
    const card: EntityCard = { ...CARDS.greenVillage, events: { ...CARDS.greenVillage.events, before } };
    expect(show(card, 'ar').text('.lead')).toBe(expected);
  });

  test('with no article date nothing is called earlier or later', () => {
    const { events } = CARDS.greenVillage;
    const card: EntityCard = {
      ...CARDS.greenVillage,
      asOf: null,
      events: { before: [...events.since, ...events.before], since: [] },
      facts: { before: [], since: [] },
    };
    const shown = show(card, 'en');
    expect(shown.text('.lead')).toBe('19 attacks on record here');
    expect(shown.text()).toContain('The article’s date is not known');
    expect(shown.text()).not.toMatch(/before this article|Since then/);
    expect(shown.all('.article')).toHaveLength(0);
  });

  test('a person leads with the office held then; its later end is told under "since then" only', () => {
    const shown = show(CARDS.milley, 'ar');
    expect(shown.text('.lead')).toBe('رئيس هيئة الأركان المشتركة الأمريكية');
    const [then] = shown.all('section');
    expect(then?.textContent).toContain('منذ 30 سبتمبر 2019');
    expect(then?.textContent).not.toContain('سبتمبر 2023');
    expect(shown.text('.since')).toContain('30 سبتمبر 2023');
  });

  test('events of other kinds at an attacked place are told apart from the attacks', () => {
    const visit: EventLine = { ...CARDS.greenVillage.events.before[0]!, event: 'visit', kind: 'visit' };
    const later: EventLine = { ...visit, event: 'later', date: '2024-01' };
    const card: EntityCard = {
      ...CARDS.greenVillage,
      otherEvents: { before: [visit, visit], since: [later] },
    };
    const shown = show(card, 'ar');
    expect(shown.text('.lead')).toBe('10 هجمات مسجَّلة هنا قبل هذا المقال');
    expect(shown.text('section:first-of-type summary')).toContain('حدثان من نوع آخر');
    expect(shown.text('.since summary')).toContain('حدث من نوع آخر');
  });

  test('what bears no date of its own says when its source stated it', () => {
    const office = { ...CARDS.milley.offices.atTime[0]!, from: null, to: null, statedOn: '2023-02' };
    const card: EntityCard = { ...CARDS.milley, offices: { ...CARDS.milley.offices, atTime: [office] } };
    expect(show(card, 'ar').text('section:first-of-type')).toContain('كما ورد في فبراير 2023');
  });

  test('names the other things that an ambiguous name may mean', () => {
    expect(show(CARDS.syria, 'ar').text()).toContain('قد يُقصد بالاسم أيضًا');
  });

  test('a figure has the unit after it only where Arabic leaves the noun as it is', () => {
    const text = show(CARDS.syria, 'ar').text('.measure');
    expect(text).toContain('نحو 900 جندي');
    expect(text).toContain('نحو 23,594,623');
    expect(text).not.toContain('23,594,623 نسمة');
  });
});

describe('a number', () => {
  test('that agrees', () => {
    const shown = show(CARDS.troops, 'ar');
    expect(shown.text('.compare')).toContain('المقال: 900 — السجل: نحو 900');
    expect(shown.all('.relation .same')).toHaveLength(1);
    expect(shown.all('.ring')).toHaveLength(1);
    expect(shown.text('.since')).toContain('8 أرقام بعد هذا المقال، آخرها 23 فبراير 2026');
  });

  test('that differs says by how much, and no verdict', () => {
    const shown = show(CARDS.differs, 'en');
    expect(shown.text('.compare')).toContain('Article: about 1,500 — record: about 2,000');
    expect(shown.text('.compare')).toContain('Difference: 500');
    expect(shown.all('.relation .different')).toHaveLength(1);
  });

  test('that is on record for another date, or not at all', () => {
    const { measure } = CARDS.troops;
    const nearest = measure!.series.before[0]!;
    const old = measure!.series.before.at(-1)!;
    const other: NumberCard = {
      ...CARDS.troops,
      measure: { ...measure!, comparison: { result: 'other-date', with: old, nearest } },
    };
    expect(show(other, 'en').text('.compare')).toContain(
      'the record has this figure for another date: 30 October 2015',
    );
    expect(show(other, 'en').text('.compare')).toContain(
      'Nearest on record to the article’s date: about 900, 4 March 2023',
    );
    const none: NumberCard = {
      ...CARDS.troops,
      measure: { ...measure!, comparison: { result: 'no-record-for-date', nearest: null } },
    };
    expect(show(none, 'ar').text('.compare')).toBe('المقال: 900 — لا رقم في السجل لهذا التاريخ');
  });

  test('with parts of the text that add up; each leads to its words', () => {
    const onReveal = vi.fn();
    const shown = show(CARDS.sites, 'ar', { onReveal });
    expect(shown.text()).toContain('الأجزاء التي يذكرها المقال مجموعها 28');
    expect(shown.all('.parts rect')).toHaveLength(3);
    const buttons = shown.all('button.in-text');
    expect(buttons.map((button) => button.textContent)).toEqual([
      '17 موقعًا في الحسكة',
      '9 مواقع في دير الزور',
      'موقعين في حمص',
      '30 موقعا',
    ]);
    buttons[2]!.click();
    expect(onReveal).toHaveBeenCalledExactlyOnceWith('q6.110.116');
  });

  test('with parts that do not add up: both numbers, neutrally', () => {
    const card: NumberCard = { ...CARDS.sites, parts: { ...CARDS.sites.parts!, total: 30 } };
    expect(show(card, 'ar').text()).toContain('الأجزاء التي يذكرها المقال مجموعها 28، والعدد الكلي فيه 30');
  });

  test('sources that differ for one date are said to', () => {
    expect(show(CARDS.troops, 'en').text()).toContain('Sources differ for the same date');
    const series = {
      ...CARDS.troops.measure!.series,
      before: CARDS.troops.measure!.series.before.slice(0, 3),
    };
    const card: NumberCard = { ...CARDS.troops, measure: { ...CARDS.troops.measure!, series } };
    expect(show(card, 'en').text()).not.toContain('Sources differ');
  });
});

describe('a date, an event, an office', () => {
  test('a date says how it was read, in both calendars', () => {
    const shown = show(CARDS.date, 'ar');
    expect(shown.text('h2')).toBe('الثلاثاء، 14 فبراير 2023');
    expect(shown.text('.head')).toContain('قُرئ قياسًا على تاريخ التصريح المنقول');
    expect(shown.text('.head')).toContain('23 رجب 1444 هـ (تقويم أم القرى)');
    expect(shown.text()).toContain('14:30');
    expect(shown.text()).toContain('قبل ذلك بـ4 أيام');
  });

  test('a tally of the whole month stands apart from what happened on the day', () => {
    const tally: EventLine = {
      ...CARDS.date.onDay[0]!,
      event: 'tally',
      date: '2023-02-01/2023-02-28',
      time: null,
    };
    const shown = show({ ...CARDS.date, onDay: [tally, ...CARDS.date.onDay] }, 'ar');
    expect(shown.text('section:first-of-type')).not.toContain('فبراير 2023');
    expect(shown.text('h3')).toContain('مسجَّل في ذلك اليوم مدد مسجَّلة تشمل ذلك اليوم');
  });

  test('a weekday that does not fit is pointed out', () => {
    const card = { ...CARDS.date, weekdayConflict: { stated: 1, actual: 2 } };
    expect(show(card, 'ar').text('.text-says')).toBe(
      'يذكر النص يوم الاثنين، ويوافق هذا التاريخ يوم الثلاثاء.',
    );
  });

  test('a month has neither weekday nor Hijri day', () => {
    const shown = show({ ...CARDS.date, value: '2023-02' }, 'en');
    expect(shown.text('h2')).toBe('February 2023');
    expect(shown.text('.head')).not.toContain('AH');
  });

  test('an event whose date in the text is a day off shows both', () => {
    expect(show(CARDS.event, 'ar').text('.gap')).toBe(
      'التاريخ في النص: 19 فبراير 2023 — في السجل: 18 فبراير 2023 (قبل ذلك بيوم واحد)',
    );
  });

  test('an event without a record says so and shows what was there before', () => {
    const shown = show(CARDS.eventUnrecorded, 'ar');
    expect(shown.text()).toContain('لا سجل لهذا الحدث في البيانات المرفقة.');
    expect(shown.text('.lead')).toBe('4 أحداث مسجَّلة هنا قبل هذا المقال');
  });

  test.each([
    [CARDS.office, 'السجل يذكر هذا المنصب في تاريخ المقال.'],
    [CARDS.officeEarlier, 'السجل يذكر هذا المنصب في فترة سابقة لتاريخ المقال.'],
    [{ ...CARDS.office, onRecord: 'later' } as const, 'السجل يذكر هذا المنصب في فترة لاحقة لتاريخ المقال.'],
    [{ ...CARDS.office, onRecord: 'none' } as const, 'لا يرد هذا المنصب في السجل.'],
  ])('an office as stated, against the record', (card, expected) => {
    expect(show(card, 'ar').text('.compare')).toContain(expected);
  });
});

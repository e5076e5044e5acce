// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { EntityCard, EventLine, NumberCard } from '../../engine/context/card.ts';
import { CARDS } from '../fixtures/cards.ts';
import { openFolds, show } from './mounted.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const EVERY = Object.entries(CARDS).flatMap(([name, card]) =>
  (['ar', 'en'] as const).map((lang) => ({ name, card, lang })),
);
const ARTICLE = '14 مارس 2023';

describe.each(EVERY)('$name in $lang', ({ card, lang }) => {
  test('has the direction and language of its own', () => {
    const shown = show(card, lang);
    expect(shown.card.getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr');
    expect(shown.card.getAttribute('lang')).toBe(lang);
    expect(shown.text('h2').length).toBeGreaterThan(0);
    expect(shown.text()).not.toMatch(/\{|\}|undefined|null|NaN|Invalid/u);
  });

  test('every link leaves by the web, in a new tab, telling nothing', async () => {
    const shown = show(card, lang);
    await openFolds(shown.root);
    for (const link of shown.all('a')) {
      expect(link.getAttribute('href')).toMatch(/^https?:\/\//);
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    }
    expect(shown.all('.sources ol > li')).toHaveLength(card.sources.length);
  });

  test('every event and figure carries its date and a source', () => {
    const shown = show(card, lang);
    for (const line of shown.all('.lines > li, .figures > li')) {
      expect(line.querySelector('time, .when bdi')).not.toBeNull();
      expect(line.querySelector('.source')).not.toBeNull();
    }
  });

  test('digits never stand bare in running text: dates in time, the rest in bdi', () => {
    const shown = show(card, lang);
    const bare: string[] = [];
    const walk = (node: Node): void => {
      for (const child of node.childNodes) {
        if (child.nodeType === 3 && /\d/.test(child.textContent ?? '')) {
          const parent = child.parentElement;
          if (parent?.closest('bdi, time, svg') === null) bare.push(child.textContent ?? '');
        }
        walk(child);
      }
    };
    walk(shown.card);
    expect(bare).toEqual([]);
  });
});

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

describe('sources', () => {
  test('a source without an address is named without a link; other schemes never become one', async () => {
    const [first, second, ...rest] = CARDS.milley.sources;
    const card: EntityCard = {
      ...CARDS.milley,
      sources: [{ ...first!, url: null }, { ...second!, url: 'javascript:alert(1)' }, ...rest],
    };
    const shown = show(card, 'en');
    await openFolds(shown.root);
    const entries = shown.all('.sources li');
    expect(entries[0]!.querySelector('a')).toBeNull();
    expect(entries[0]!.textContent).toContain(first!.publisher.en);
    expect(entries[1]!.querySelector('a')).toBeNull();
  });

  test('what rests on weak sources is marked', () => {
    const line = { ...CARDS.greenVillage.events.before[0]!, weak: true };
    const card: EntityCard = {
      ...CARDS.greenVillage,
      events: { before: [line], since: [] },
      sources: CARDS.greenVillage.sources.map((source) => ({ ...source, grade: 'A' as const })),
    };
    expect(show(card, 'ar').text('.weak')).toBe('مصدر ثانوي أو رواية طرف واحد');
    expect(show(card, 'en').text('.weak')).toBe('secondary source or one side’s account');
  });

  test('the foot names pack and data date, and when the article is newer', () => {
    expect(show(CARDS.greenVillage, 'ar').text('.foot .data')).toBe('سوريا والعراق · بيانات حتى مارس 2026');
    expect(show(CARDS.dateVague, 'en').text('.foot .data')).toContain('The article is newer than the data.');
  });
});

describe('modes and actions', () => {
  test('loading, then a card, then nothing is left behind', () => {
    const shown = show(null, 'ar');
    expect(shown.card.getAttribute('aria-busy')).toBe('true');
    shown.mounted.update({ ...shown.props, card: CARDS.milley });
    expect(shown.text('h2')).toBe('مارك ميلي');
    expect(shown.root.adoptedStyleSheets).toHaveLength(1);
    shown.mounted.destroy();
    expect(shown.root.childNodes).toHaveLength(0);
    expect(shown.root.adoptedStyleSheets).toHaveLength(0);
  });

  test('a tooltip while hovered, a labelled dialog with a way out when pinned', () => {
    const hovered = show(CARDS.milley, 'ar');
    expect(hovered.card.getAttribute('role')).toBe('tooltip');
    expect(hovered.all('[aria-label="إغلاق البطاقة"]')).toHaveLength(0);
    const onClose = vi.fn();
    const pinned = show(CARDS.milley, 'ar', { pinned: true, onClose });
    expect(pinned.card.getAttribute('role')).toBe('dialog');
    const label = pinned.card.getAttribute('aria-labelledby');
    expect(pinned.root.getElementById(label!)?.textContent).toBe('مارك ميلي');
    pinned.all('[aria-label="إغلاق البطاقة"]')[0]!.click();
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('actions stand only where something answers them', () => {
    const bare = show(CARDS.milley, 'en');
    expect(bare.all('.actions button').map((b) => b.getAttribute('aria-label'))).toEqual([
      'Pin the card',
      'Copy with sources',
    ]);
    const onHideEntity = vi.fn(async () => {});
    const onSiteOff = vi.fn(async () => {});
    const full = show(CARDS.milley, 'en', { onHideEntity, onSiteOff });
    full.all('[aria-label="Hide this name everywhere"]')[0]!.click();
    full.all('[aria-label="Turn Siyaq off on this site"]')[0]!.click();
    expect(onHideEntity).toHaveBeenCalledExactlyOnceWith('syria-iraq:mark-milley', true);
    expect(onSiteOff).toHaveBeenCalledOnce();
    expect(show(CARDS.date, 'en', { onHideEntity }).all('[aria-label^="Hide"]')).toHaveLength(0);
  });

  test('a hidden name leaves a word in its place, by which it comes back', async () => {
    const onHideEntity = vi.fn(async () => {});
    const shown = show(CARDS.milley, 'en', { onHideEntity });
    shown.all('[aria-label="Hide this name everywhere"]')[0]!.click();
    await vi.waitFor(() => expect(shown.text()).toContain('No longer marked on any page'));
    expect(shown.all('section')).toHaveLength(0);
    expect(shown.all('[aria-label="Hide this name everywhere"]')[0]!.getAttribute('aria-pressed')).toBe(
      'true',
    );
    shown.all('.words')[0]!.click();
    await vi.waitFor(() => expect(shown.all('section').length).toBeGreaterThan(0));
    expect(onHideEntity).toHaveBeenLastCalledWith('syria-iraq:mark-milley', false);
  });

  test('a choice that could not be kept is said, and nothing looks as if it were', async () => {
    const refuse = () => Promise.reject(new Error('quota'));
    const shown = show(CARDS.milley, 'en', { onHideEntity: refuse });
    shown.all('[aria-label="Hide this name everywhere"]')[0]!.click();
    await vi.waitFor(() => expect(shown.text('[role="status"]')).toBe('The choice could not be saved'));
    expect(shown.all('section').length).toBeGreaterThan(0);
  });

  test('a report is a link to an issue with the marked words and nothing else of the page', () => {
    const shown = show(CARDS.greenVillage, 'ar', { version: '3.2.1' });
    const link = shown.all('.report a')[0] as HTMLAnchorElement;
    expect(link.rel).toBe('noopener noreferrer');
    const url = new URL(link.href);
    expect(url.pathname).toMatch(/\/issues\/new$/);
    expect(url.searchParams.get('title')).toBe('تصحيح لبطاقة «قاعدة القرية الخضراء»');
    const body = url.searchParams.get('body')!;
    for (const words of [CARDS.greenVillage.text, 'syria-iraq:green-village', '3.2.1']) {
      expect(body).toContain(words);
    }
    expect(body).not.toContain('http');
    expect(show(CARDS.greenVillage, 'ar').all('.report')).toHaveLength(0);
  });

  test('copying hands over both flavours and says that it is done', async () => {
    const onCopy = vi.fn();
    const shown = show(CARDS.milley, 'ar', { onCopy });
    shown.all('[aria-label="نسخ مع المصادر"]')[0]!.click();
    await vi.waitFor(() => expect(shown.text('[role="status"]')).toBe('نُسخ النص مع مصادره'));
    expect(onCopy).toHaveBeenCalledOnce();
    expect(onCopy.mock.calls[0]![0].text).toContain('مارك ميلي');
    expect(onCopy.mock.calls[0]![0].html).toContain('<ol>');
  });
});

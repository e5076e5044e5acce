import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isDay, weekdayOf } from '../../../engine/dates/calendar.ts';
import { readDateline } from '../../../engine/dates/dateline.ts';
import { edtfDay } from '../../../engine/dates/edtf.ts';
import { firstDayOf, inCalendar } from '../../../engine/dates/other-calendars.ts';
import { datesOf, PUBLISHED } from './reading.ts';

/** Pieces from which news and nonsense are put together. */
const PIECES = [
  ...[
    'مارس',
    'آب',
    'تشرين الأول',
    '/',
    'أكتوبر',
    'الاثنين',
    'يوم',
    'أمس',
    'مساء',
    'الماضي',
    'المقبل',
    'الشهر',
    'العام',
    'عام',
  ],
  ...[
    '2014',
    '13',
    '3',
    '24',
    '٧',
    '1444',
    'هـ',
    'رمضان',
    'من',
    'إلى',
    'بين',
    'و',
    'منذ',
    'حتى',
    'قبل',
    'ثلاثة',
    'أيام',
    'الساعة',
  ],
  ...[
    '2:30',
    '20:23',
    'بتوقيت',
    'غرينتش',
    'مطلع',
    'الربع',
    'الأول',
    'القرن',
    'التسعينيات',
    'صيف',
    'سيعقد',
    'قال',
    '(',
    ')',
    '«',
    '»',
  ],
  ...[
    'March',
    'May',
    'Monday',
    'last',
    'next',
    'the',
    'past',
    'two',
    'weeks',
    'ago',
    'since',
    'from',
    'to',
    'between',
    'and',
    'Q',
    '1',
  ],
  ...[
    '1990s',
    'early',
    'mid',
    '-',
    ',',
    '.',
    ':',
    '"',
    'p.m.',
    'GMT',
    'in',
    'of',
    'year',
    'quarter',
    '31',
    '29',
    'فبراير',
    'غدا',
    'ليل',
  ],
];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join('')),
);

const DAY = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const SINGLE = String.raw`(?:${DAY}~?|\d{4}-(?:0[1-9]|1[0-2]|2[1-4]|3[3-6]|4[01])~?|\d{4}~?|\d{3}X|\d{2}XX)`;
/** The forms of design §3. */
const TIME = String.raw`${DAY}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?`;
const EDTF = new RegExp(
  `^(?:${SINGLE}|${TIME}|${TIME}/${TIME}|${SINGLE}/(?:${SINGLE}|\\.\\.)|\\.\\./${SINGLE})$`,
);

describe('dates in any text', () => {
  it('stand in order, apart, inside the block, with values in EDTF', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(PUBLISHED, '2024-02-29', 'unknown'), (block, published) => {
        let end = 0;
        for (const date of datesOf(block, published)) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.end).toBeLessThanOrEqual(block.length);
          expect(date.value !== undefined || date.role !== undefined).toBe(true);
          expect(date.value !== undefined).toBe(date.resolvedBy !== undefined);
          if (date.value !== undefined) expect(date.value).toMatch(EDTF);
          end = date.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('are the same every time', () => {
    fc.assert(
      fc.property(text, (block) => {
        expect(datesOf(block)).toEqual(datesOf(block));
      }),
      { numRuns: 200 },
    );
  });

  it('are not earlier than their end in an interval', () => {
    fc.assert(
      fc.property(text, (block) => {
        for (const { value } of datesOf(block)) {
          const [from, to] = (value ?? '').split('/');
          if (to !== undefined && from !== '..' && to !== '..') expect(from! <= to).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('say no more than the page’s own date lets them when it is not known', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('أمس', 'الشهر الماضي', 'yesterday', 'last month', 'two days ago', 'السبت الماضي'),
        (phrase) => {
          const [date] = datesOf(`قال: ${phrase}.`, 'unknown');
          expect(date?.value).toBeUndefined();
          expect(date?.role).toBe('past');
        },
      ),
    );
  });

  it('of any day come back as that day, however written', () => {
    const day = fc.record({
      y: fc.integer({ min: 1900, max: 2099 }),
      m: fc.integer({ min: 1, max: 12 }),
      d: fc.integer({ min: 1, max: 31 }),
    });
    const arabic = new Intl.DateTimeFormat('ar-EG-u-nu-arab', { dateStyle: 'full', timeZone: 'UTC' });
    const levant = new Intl.DateTimeFormat('ar-LB-u-nu-latn', { dateStyle: 'long', timeZone: 'UTC' });
    const american = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' });
    const british = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(day, ({ y, m, d }) => {
        fc.pre(isDay(m, d, y));
        const iso = edtfDay(dayNumber(y, m, d));
        for (const format of [arabic, levant, american, british]) {
          const written = format.format(Date.UTC(y, m - 1, d));
          const found = datesOf(written);
          expect(
            found.map((date) => date.value),
            written,
          ).toEqual([iso]);
          expect(found[0]!.text).toBe(written);
          expect(readDateline([written])).toBe(iso);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('calendars', () => {
  it('turn every Umm al-Qura month back to its first day', () => {
    for (let year = 1343; year <= 1500; year += 7) {
      for (let month = 1; month <= 12; month += 1) {
        expect(inCalendar('hijri', firstDayOf('hijri', year, month)!)).toEqual({ year, month, day: 1 });
      }
    }
  });

  it('know the weekdays', () => {
    expect(weekdayOf(dayNumber(2023, 3, 13))).toBe(1);
    expect(weekdayOf(dayNumber(1969, 12, 28))).toBe(7);
  });
});

describe('time', () => {
  it('grows with the length alone, whatever is repeated', { timeout: 60_000 }, () => {
    // The best of three: other work on the machine only ever adds.
    const took = (block: string) => {
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 3; run += 1) {
        const from = performance.now();
        datesOf(block);
        best = Math.min(best, performance.now() - from);
      }
      return best;
    };
    for (const piece of ['3 مارس و', 'March 3 ', 'بين 2011 و', 'الساعة 8 ', 'قبل ', '3/4/', '«أمس ']) {
      const short = took(piece.repeat(4000));
      // Four times the text: were each phrase to look at all others, it would take sixteen times as long.
      expect(took(piece.repeat(16_000)), piece).toBeLessThan(short * 10 + 200);
    }
  });
});

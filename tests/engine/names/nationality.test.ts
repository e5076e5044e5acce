import { describe, expect, test } from 'vitest';
import { listEntities } from './find.ts';

describe('the nationality in the accusative is no country', () => {
  test.each([
    ['a counted noun before it', 'يستضيف المخيم 672599 لاجئا سوريا مسجلا.', []],
    ['its number before it', 'رحّلت السلطات 400 سوريا و12 تركيا.', []],
    ['its number in words before it', 'اعتقلت الشرطة ثلاثة عشر تركيا وخمسين روسيا.', []],
    ['the object of a verb', 'قتلت القوة جنديا بريطانيا وضابطا ليبيا.', []],
    ['joined to another', 'أوقف الأمن عشرين عراقيا وسوريا.', []],
    ['a body', 'استقبل الوزير وفدا روسيا.', []],
    ['a masdar', 'شن الطيران هجوما تركيا واسعا.', []],
    ['an adverb before the country', 'وزار أيضا تركيا.', ['تركيا = syria-iraq:turkey']],
    ['a participle that governs it', 'داعيا تركيا إلى ضبط النفس.', ['تركيا = syria-iraq:turkey']],
    ['a dual verb that governs it', 'غادرا سوريا في اليوم نفسه.', ['سوريا = syria-iraq:syria']],
    ['a pronoun before its subject', 'الصواريخ التي أطلقتها روسيا.', ['روسيا = syria-iraq:russia']],
    [
      'two countries',
      'بين إيطاليا وألمانيا.',
      ['إيطاليا = syria-iraq:italy', 'و+ألمانيا = syria-iraq:germany'],
    ],
    ['a year before it', 'منذ عام 2011 سوريا في حرب.', ['سوريا = syria-iraq:syria']],
    ['a preposition before it', 'سحبت 20 جنديا من سوريا.', ['سوريا = syria-iraq:syria']],
  ])('%s', (_reason, text, found) => {
    expect(listEntities(text)).toEqual(found);
  });
});

describe('the letters of a state with and without points', () => {
  test.each([
    [
      'Rockets fell near the U.S. Embassy in Baghdad.',
      'U.S. Embassy in Baghdad = syria-iraq:us-embassy-baghdad',
    ],
    ['The U.S. State Department said so.', 'U.S. State Department = syria-iraq:us-state-department'],
    ['The US State Department said so.', 'US State Department = syria-iraq:us-state-department'],
    ['The U.N. Security Council met.', 'U.N. Security Council = syria-iraq:un-security-council'],
  ])('%s', (text, found) => {
    expect(listEntities(text)).toEqual([found]);
  });
});

test('where one sleeps is not Manama', () => {
  expect(listEntities('استهدف القصف المحارس وغرف المنامة.')).toEqual([]);
});

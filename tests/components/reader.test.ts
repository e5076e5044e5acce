import { expect, test } from 'vitest';
import { readerLocale } from '../../components/i18n/reader.ts';

test.each([
  [['ar'], 'ar', 'ar', 'bare Arabic'],
  [['ar-SY', 'ar', 'en'], 'ar', 'ar-SY', 'the reader’s own region'],
  [['en-US', 'ar'], 'en', 'en-US', 'the first language counts'],
  [['fr-FR', 'ar-TN'], 'en', undefined, 'English for all others'],
  [['fr', 'en-GB'], 'en', 'en-GB', 'in its region if there is one'],
  [['arn'], 'en', undefined, 'Mapudungun is not Arabic'],
  [[], 'en', undefined, 'nothing said'],
])('%j reads %s', (preferred, lang, region, _why) => {
  expect(readerLocale(preferred)).toEqual({ lang, region });
});

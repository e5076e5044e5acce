import { describe, expect, test } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { loadBundledPacks } from '../../../scripts/packs/load.ts';

const packs = loadBundledPacks();

/** Words → record, as of three years after. */
function eventsIn(text: string): string[] {
  return analyse({ blocks: [text], published: '2023-06-10' }, packs).flatMap((annotation) =>
    annotation.kind === 'event'
      ? [`${annotation.text} → ${annotation.events.map((id) => id.split(':')[1]).join()}`]
      : [],
  );
}

const SOLEIMANI = '2020-01-03-soleimani';
const BAGHDADI = '2019-10-26-baghdadi-raid';

describe('whom it befell', () => {
  test.each([
    [
      'noun and name',
      'The killing of Qassem Soleimani in Iraq still divides them.',
      [`killing → ${SOLEIMANI}`],
    ],
    [
      'name and noun',
      "Qassem Soleimani's assassination in Iraq is marked each January.",
      [`assassination → ${SOLEIMANI}`],
    ],
    ['passive', 'Qassem Soleimani was killed in Iraq.', [`killed → ${SOLEIMANI}`]],
    ['active', 'Americans killed the Iranian general Qassem Soleimani in Iraq.', [`killed → ${SOLEIMANI}`]],
    [
      'his death, told of other deaths',
      'Two bombs killed nearly 100 people near the grave of Qassem Soleimani in Iran on the anniversary of his death.',
      [`death → ${SOLEIMANI}`],
    ],
    [
      'one of those counted',
      'The strike killed ten people in Iraq, among them Qassem Soleimani.',
      [`strike → ${SOLEIMANI}`],
    ],
    [
      'what was aimed at him',
      'The strike on Qassem Soleimani in Iraq changed the region.',
      [`strike → ${SOLEIMANI}`],
    ],
    [
      'that killed him',
      'The raid that killed Abu Bakr al-Baghdadi in Syria lasted two hours.',
      [`raid → ${BAGHDADI}`],
    ],
    ['Arabic, relative', 'يتذكر العراق قاسم سليماني الذي اغتالته واشنطن.', [`اغتالته → ${SOLEIMANI}`]],
    ['Arabic, passive', 'قُتل قاسم سليماني في العراق مع تسعة آخرين.', [`قُتل → ${SOLEIMANI}`]],
    [
      'Arabic, aimed at him',
      'الضربة التي استهدفت قاسم سليماني في العراق غيّرت المنطقة.',
      [`الضربة → ${SOLEIMANI}`],
    ],
  ])('%s', (_reason, text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });

  test.each([
    [
      'at his funeral',
      'At least 56 people were killed in a crush at the funeral of Qasem Soleimani in Iran.',
    ],
    ['at his grave', 'قتل نحو مئة شخص في تفجيرين قرب قبر قاسم سليماني في كرمان بإيران.'],
    ['at his burial', 'قتل 56 شخصا خلال تشييع قاسم سليماني في إيران.'],
    ['by his troops', 'Troops under Qasem Soleimani killed hundreds of civilians in Syria and Iraq.'],
    ['by his troops, in Arabic', 'قتلت قوات قاسم سليماني مئات المدنيين في سوريا والعراق.'],
    ['by himself', 'Abu Bakr al-Baghdadi had killed his hostages in Syria.'],
    ['by his fighters, as he says', 'قال أبو بكر البغدادي إن مقاتليه قتلوا عشرات الجنود في سوريا.'],
    ['nobody, for his sake', 'Iranian missiles killed nobody, a revenge for Qassem Soleimani, in Iraq.'],
    [
      'a militia once his',
      'Jets carried out an air strike on a militia once led by Qassem Soleimani in Iraq.',
    ],
    ['a faction once his', 'شنت طائرات غارة على فصيل كان يقوده قاسم سليماني في العراق.'],
    ['his letters', 'A raid by Iraqi forces found letters of Abu Bakr al-Baghdadi in Syria.'],
    ['his house', 'داهمت القوات منزلا كان يقيم فيه أبو بكر البغدادي في سوريا.'],
  ])('not: %s', (_reason, text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

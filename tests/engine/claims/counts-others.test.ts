import { describe, expect, test } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { loadBundledPacks } from '../../../scripts/packs/load.ts';

const packs = loadBundledPacks();

function claimsIn(published: string, blocks: readonly string[]): string[] {
  return analyse({ blocks: [...blocks], published }, packs).flatMap((annotation) =>
    annotation.kind === 'claim' && annotation.measure !== undefined
      ? [`${annotation.text} = ${annotation.measure}`]
      : [],
  );
}

describe('numbers that count something else than the measure whose words and figure fit', () => {
  test.each([
    [
      'those who live in the camp',
      '2025-10-02',
      ['يعيش في مخيم الهول نحو 27 ألف شخص.'],
      ['27 ألف = syria-iraq:al-hol-camp-population'],
    ],
    [
      'families are no people',
      '2023-01-14',
      ['غادرت 150 عائلة عراقية مخيم الهول.', 'ويضم مخيم الهول نحو 7 آلاف عائلة عراقية.'],
      [],
    ],
    [
      'those who were taken away',
      '2026-02-23',
      ['أكدت الوزارة نقل نحو 22 ألف عراقي من مخيم الهول إلى العراق.'],
      [],
    ],
    [
      'those who asked to leave',
      '2023-01-14',
      ['وقال المدير إن أكثر من 6000 شخص عراقي سجلوا أنفسهم للخروج من مخيم الهول.'],
      [],
    ],
    [
      'those who were served',
      '2026-01-10',
      ['قدمت المفوضية في العراق خدمات قانونية لأكثر من 240 ألف لاجئ سوري.'],
      [],
    ],
    [
      'those who asked for something',
      '2026-01-10',
      ['وقدم 140 ألف لاجئ سوري في مصر طلبات لإغلاق ملفاتهم.'],
      [],
    ],
    [
      'what is expected',
      '2025-01-10',
      ['تتوقع المفوضية أن يصبح عدد اللاجئين السوريين في الأردن 611 ألفا.'],
      [],
    ],
    [
      'refugees of another nation in a row of nations',
      '2024-02-11',
      ['يستضيف الأردن 640 ألف لاجئ سوري و260 ألف لاجئ عراقي.'],
      ['640 ألف = syria-iraq:syrian-refugees-in-jordan'],
    ],
    [
      'the ellipsis takes over the attacks and not the injured',
      '2023-11-10',
      [
        'أسفرت الهجمات على القوات الأمريكية في سوريا والعراق عن إصابة 56 جنديا أمريكيا في 46 هجوما، 24 منها في العراق و22 في سوريا، منذ 17 تشرين الأول الماضي.',
      ],
      ['56 = syria-iraq:us-injured-since-oct-2023', '46 = syria-iraq:attacks-on-us-forces-since-oct-2023'],
    ],
    [
      'the attacks of two days are not those of a month',
      '2023-11-10',
      ['تعرضت القوات الأمريكية خلال الساعات الـ48 الماضية لأربع هجمات في العراق وسوريا.'],
      [],
    ],
    [
      'the whole before the part whose nation is told',
      '2026-01-30',
      ['زار الوفد مخيم الهول أمس.', 'ويضم المخيم نحو 24 ألف شخص، بينهم نحو 15 ألف سوري.'],
      ['15 ألف = syria-iraq:al-hol-syrians'],
    ],
    [
      'the attacks on one site among all',
      '2024-03-04',
      [
        'منذ 17 أكتوبر الماضي تعرضت القوات الأمريكية في سوريا والعراق لـ170 هجوما، بينها 16 هجوما على قاعدة الشدادي.',
      ],
      ['170 = syria-iraq:attacks-on-us-forces-since-oct-2023'],
    ],
    ['what a camp has room for', '2015-07-09', ['تبني تركيا مخيما قادرا على استقبال 55 ألف لاجئ.'], []],
    [
      'others than the killed of one attack are no running total',
      '2024-01-29',
      [
        'قال البنتاغون إن 158 هجوما استهدف القوات الأمريكية في العراق وسوريا والأردن، وأصيب في الأخير 24 آخرون.',
      ],
      ['158 = syria-iraq:attacks-on-us-forces-since-oct-2023'],
    ],
    [
      'the dead of a day, of whom nobody says that they were fighters of the side whose losses are on record',
      '2022-02-14',
      ['The Syrian Democratic Forces fought ISIS militants for days. The clashes left more than 180 dead.'],
      [],
    ],
    [
      'sites by their owners',
      '2023-07-14',
      ['أحصى المركز في سوريا 570 موقعا لإيران و105 مواقع لروسيا.'],
      ['570 = syria-iraq:iranian-sites-in-syria', '105 = syria-iraq:russian-sites-in-syria'],
    ],
    [
      'a count since what happened in a month',
      '2025-06-10',
      ['More than 500,000 Syrian refugees have returned home since the fall of Bashar al-Assad in December.'],
      ['500,000 = syria-iraq:syrian-refugee-returns-since-dec-2024'],
    ],
    [
      'bases that are closed are none of those that there are',
      '2025-04-18',
      ['بدأت القوات الأمريكية إغلاق ثلاث قواعد صغيرة في شمال شرق سوريا.'],
      [],
    ],
    [
      'English: whose place only a later paragraph names gives way to the one named before',
      '2025-06-22',
      [
        'Over 1.5 million Syrian refugees have fled to Lebanon.',
        'By December 2012 their number had increased from 36,000 to approximately 150,000.',
        'Syrians are registered by UNHCR in Egypt, Iraq, Jordan and Lebanon.',
      ],
      [
        '1.5 million = syria-iraq:syrian-refugees-in-lebanon',
        '36,000 = syria-iraq:syrian-refugees-in-lebanon',
        '150,000 = syria-iraq:syrian-refugees-in-lebanon',
      ],
    ],
    [
      'English: a coalition, and the part of it that is American',
      '2021-02-16',
      ['In Iraq the coalition has been reduced to less than 3,500 troops in total, 2,500 of them Americans.'],
      ['2,500 = syria-iraq:us-troops-in-iraq'],
    ],
    [
      'English: families that were moved',
      '2023-01-18',
      ['Some 142 Iraqi families held at al-Hol camp were transferred to Iraq.'],
      [],
    ],
  ] as const)('%s', (_reason, published, blocks, claims) => {
    expect(claimsIn(published, blocks)).toEqual(claims);
  });
});

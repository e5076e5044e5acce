import { describe, expect, test } from 'vitest';
import { analyse } from '../../../engine/analyse.ts';
import { loadBundledPacks } from '../../../scripts/packs/load.ts';

const packs = loadBundledPacks();

function eventsIn(published: string, text: string): string[] {
  return analyse({ blocks: [text], published }, packs).flatMap((annotation) =>
    annotation.kind === 'event' ? annotation.events.map((id) => id.split(':')[1]!) : [],
  );
}

const MARCH_2023 = '2023-03-24-us-strikes-deir-ez-zor';
const AGREEMENT = '2024-09-27-us-iraq-agreement';

describe('on a day and ground that a record has', () => {
  test.each([
    [
      'their target',
      '2023-03-25',
      'U.S. aircraft struck Iran-backed militias near Deir ez-Zor in Syria on Friday.',
      MARCH_2023,
    ],
    [
      'their target, in Arabic',
      '2023-03-25',
      'قصفت طائرات أمريكية مواقع للحرس الثوري في دير الزور بسوريا فجر الجمعة.',
      MARCH_2023,
    ],
    ['an ambush', '2025-12-15', 'قتل جنديان أمريكيان ومترجم في كمين قرب تدمر السبت.', '2025-12-13-palmyra'],
    [
      'a headline without a day',
      '2023-03-25',
      'US conducts airstrikes in Syria after a clash with militias',
      MARCH_2023,
    ],
    [
      'a group that stands for others',
      '2024-02-04',
      'US forces carried out strikes on Kataib Hezbollah and other groups in Iraq and Syria on Friday.',
      '2024-02-02-us-strikes-iraq-syria',
    ],
    [
      'the only strike of theirs in that month',
      '2023-04-11',
      'في آذار الماضي ردت القوات الأميركية بضربات جوية على مواقع للحرس الثوري في سوريا.',
      MARCH_2023,
    ],
    [
      'both sides of an agreement',
      '2024-09-28',
      'The U.S. has announced an agreement with the Iraqi government to end a mission in Iraq by next year.',
      AGREEMENT,
    ],
    [
      'both before it',
      '2024-09-28',
      'The United States and Iraq announced an agreement Friday to end the mission.',
      AGREEMENT,
    ],
    [
      'both behind it',
      '2024-12-20',
      'تنتهي المهمة في العراق في سبتمبر المقبل بموجب الخطة المعلنة بين واشنطن وبغداد في 27 أيلول 2024.',
      AGREEMENT,
    ],
    [
      'killed by what was sent, the story of these days',
      '2023-03-25',
      'A drone attack killed an American contractor in Syria and hurt troops.',
      '2023-03-23-hasakah-base',
    ],
    [
      'linked to a state, not in it',
      '2023-03-26',
      'أدى هجوم بطائرة مسيرة يشتبه في أنه مرتبط بإيران إلى مقتل متعاقد أميركي شمال شرقي سوريا.',
      '2023-03-23-hasakah-base',
    ],
    [
      'no pilot',
      '2024-01-29',
      'قُتل ثلاثة عسكريين أميركيين في هجوم بطائرة بدون طيار استهدف قاعدة في الأردن.',
      '2024-01-28-tower-22',
    ],
  ])('%s', (_reason, published, text, event) => {
    expect(eventsIn(published, text)).toEqual([event]);
  });

  test.each([
    [
      'others fly',
      '2023-03-25',
      'Israel carried out air strikes on sites near Deir ez-Zor in Syria on Friday, state media said.',
    ],
    [
      'others fly, in Arabic',
      '2023-03-25',
      'قصف الطيران الإسرائيلي مواقع قرب دير الزور في سوريا فجر الجمعة.',
    ],
    [
      'the government flies',
      '2023-03-25',
      'Syrian warplanes bombed a village in the desert of Deir ez-Zor on Friday.',
    ],
    [
      'others are struck',
      '2023-03-25',
      'Warplanes bombed Islamic State positions in the desert of Deir ez-Zor in Syria on Friday.',
    ],
    ['others are struck, in Arabic', '2023-03-25', 'شنت مقاتلات غارة على داعش في دير الزور يوم الجمعة.'],
    [
      'far before its strikes',
      '2024-07-30',
      'Turkish forces targeted Kurdish militants in northern Iraq with air strikes, killing 13 members of the PKK, a ministry said on Tuesday.',
    ],
    [
      'the only strike of theirs, but elsewhere',
      '2023-04-20',
      'American forces carried out a strike last month against ISIS in Somalia.',
    ],
    [
      'elsewhere, in Arabic',
      '2023-04-20',
      'في آذار الماضي نفذت القوات الأميركية ضربات على الحوثيين في اليمن.',
    ],
    ['killed elsewhere', '2023-03-25', 'A drone attack killed an American contractor in Yemen.'],
    ['others killed', '2024-01-31', 'أسفر هجوم بطائرة مسيرة عن مقتل ثلاثة جنود أوكرانيين.'],
    ['a third side', '2024-09-28', 'Iraq and Turkey announced an agreement on security on Friday.'],
    [
      'of others, which a side criticised',
      '2024-09-28',
      'Oil rose as Iraq backed an OPEC agreement that the US had criticised.',
    ],
    ['with another', '2024-09-28', 'أعلنت الولايات المتحدة اتفاقا مع إسرائيل لوقف النار، ورحب به العراق.'],
    [
      'in another country of the two',
      '2023-11-10',
      'وتعرّضت قاعدة عسكرية في غرب العراق لهجوم بطائرة مسيّرة، وكانت قاعدة التنف هوجمت سابقا.',
    ],
    ['back then', '2023-11-10', 'وقال المسؤولون حينها إن الهجوم الصاروخي وقع في قاعدة التنف في سوريا.'],
    [
      'again and again',
      '2021-07-05',
      'Washington accuses militias of launching regular rocket attacks against Ain al-Asad in Iraq.',
    ],
  ])('not: %s', (_reason, published, text) => {
    expect(eventsIn(published, text)).toEqual([]);
  });
});

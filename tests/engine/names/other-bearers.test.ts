import { describe, expect, test } from 'vitest';
import { listEntities } from './find.ts';

describe('what bears the same name is something else', () => {
  test.each([
    [
      'a town that is told to lie in another country',
      'سقطت قذيفة في بلدة "القيروان" بمنطقة تل حميس.',
      ['تل حميس = syria-iraq:tall-hamis'],
    ],
    [
      'the same town, told where the record has it',
      'زار الوفد مدينة القيروان في تونس.',
      ['القيروان = world:city-kairouan-tn', 'تونس = world:country-tn'],
    ],
    [
      'the body last called by its kind in full is not the one that the short form mostly means',
      'أعلنت منظمة الهجرة الدولية نزوح الآلاف، وأفادت المنظمة الدولية بأن الأمم المتحدة تتابع.',
      ['منظمة الهجرة الدولية = world:org-iom', 'الأمم المتحدة = syria-iraq:united-nations'],
    ],
    [
      'a body that no record knows',
      'قالت مفوضية الانتخابات إنها جاهزة، وأضافت المفوضية أن اللاجئين يصوتون.',
      [],
    ],
    [
      'the short form of the body that was named',
      'طالبت الأمم المتحدة بوقف الحرب، وقالت المنظمة الدولية إن غوتيريش قلق.',
      [
        'الأمم المتحدة = syria-iraq:united-nations',
        'المنظمة الدولية = syria-iraq:united-nations',
        'غوتيريش = syria-iraq:antonio-guterres',
      ],
    ],
    [
      'a list that a politician leads',
      'وأشار إلى أن التحالف الذي يرأسه يطمح لمقاعد في العراق.',
      ['العراق = syria-iraq:iraq'],
    ],
    [
      'the coalition that a state leads',
      'قصف التحالف الذي تقوده واشنطن مواقع في سوريا.',
      [
        'التحالف = syria-iraq:global-coalition',
        'واشنطن = syria-iraq:united-states',
        'سوريا = syria-iraq:syria',
      ],
    ],
  ])('%s', (_reason, text, found) => {
    expect(listEntities(text)).toEqual(found);
  });
});

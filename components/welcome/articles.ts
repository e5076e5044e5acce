import type { Lang } from '../../engine/document.ts';

export interface SampleArticle {
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

/** The day on which the article would have been printed; ISO. */
export const SAMPLE_DATE = '2023-03-15';

/**
 * A short article to try Siyaq on, written for it. Everything in it is on record, so that each kind of mark is there and has
 * something to say: a base with earlier attacks, dates that need the article's own, a dual, two counts, a person in office.
 */
export const SAMPLE_ARTICLES: Readonly<Record<Lang, SampleArticle>> = {
  ar: {
    headline: 'صاروخان قرب قاعدة القرية الخضراء شرقي سوريا، ولا إصابات',
    paragraphs: [
      'قالت القيادة المركزية الأمريكية (سنتكوم) إن صاروخين سقطا مساء 13 مارس الجاري قرب قوات التحالف الدولي في قاعدة القرية الخضراء شرقي سوريا، ولم يوقعا قتلى ولا جرحى. ولم تعلن أي جهة مسؤوليتها عن الهجوم.',
      'وهذه ثاني مرة تُستهدف فيها القاعدة في أقل من شهر، فقد سقط صاروخان قربها في 18 فبراير الماضي. وكانت القوات الأمريكية قد أسقطت قبل ذلك بأربعة أيام طائرة مسيّرة كانت تحاول استطلاع موقع كونيكو في محافظة دير الزور.',
      'وجاء الهجوم بعد زيارة رئيس هيئة الأركان المشتركة الجنرال مارك ميلي إلى شمال شرقي سوريا في 4 مارس الجاري. وينتشر هناك نحو 900 جندي أمريكي يعملون مع قوات سوريا الديمقراطية على ملاحقة تنظيم الدولة الإسلامية.',
      'وتقول القيادة المركزية إنها نفذت مع شركائها 48 عملية ضد التنظيم في العراق وسوريا خلال فبراير الماضي، قُتل فيها 22 عنصرًا منه.',
    ],
  },
  en: {
    headline: 'Two rockets land near Green Village base in eastern Syria; nobody is hurt',
    paragraphs: [
      'Two rockets landed near Coalition forces at the Green Village base in eastern Syria on Monday evening, March 13, U.S. Central Command (CENTCOM) said. It reported no casualties, and nobody has claimed the attack.',
      'It was the second time in less than a month that the base came under fire: two rockets fell near it on Feb. 18. On Feb. 14, U.S. forces shot down a drone that was trying to scout Mission Support Site Conoco in Deir ez-Zor province.',
      'The attack came after Gen. Mark Milley, chairman of the Joint Chiefs of Staff, visited northeast Syria on March 4. About 900 U.S. troops in Syria work with the Syrian Democratic Forces (SDF) against what is left of ISIS.',
      'Central Command says that it carried out 48 operations against ISIS with its partners in Iraq and Syria in February, in which 22 ISIS members were killed.',
    ],
  },
};

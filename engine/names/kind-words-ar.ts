import { fold } from '../text/fold.ts';
import { cutsOf } from './word-forms.ts';

/** Kind words in the construct dual and plural, with the singular that aliases begin with. */
const SINGULARS = new Map(
  Object.entries({
    قاعدة: 'قاعدتي قاعدتا قواعد',
    حقل: 'حقلي حقلا حقول',
    مطار: 'مطاري مطارا مطارات',
    معبر: 'معبري معبرا معابر',
    مخيم: 'مخيمي مخيما مخيمات',
    محافظة: 'محافظتي محافظتا محافظات',
    سجن: 'سجني سجنا سجون',
    سد: 'سدي سدا سدود',
    حركة: 'حركتي حركتا حركات',
    وكالة: 'وكالتي وكالتا وكالات',
    قناة: 'قناتي قناتا قنوات',
    صحيفة: 'صحيفتي صحيفتا صحف',
    عملية: 'عمليتي عمليتا عمليات',
  }).flatMap(([singular, forms]) =>
    forms.split(' ').map((form) => [foldWord(form), foldWord(singular)] as const),
  ),
);

function foldWord(word: string): string {
  return fold(word).text;
}

/** The folded singular of a folded kind word that a list of names shares («قاعدتي» → «قاعده»). */
export function singularKind(word: string): string | undefined {
  const known = SINGULARS.get(word);
  if (known !== undefined || !/^[وفبكل]/u.test(word)) return known;
  for (const cut of cutsOf(word)) {
    const singular = SINGULARS.get(cut);
    if (singular !== undefined) return singular;
  }
  return undefined;
}

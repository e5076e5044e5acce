import { Tag } from './lexicon.ts';
import type { Line } from './line.ts';

/** Months of Arabic texts that are someone's name. */

/** «الدكتور مايو», «مركز يديره مايو وشركاؤه», «مايو كلينك», «بين ماي وجونسون». */
export function isPerson(line: Line, i: number, end: number): boolean {
  const before = line.text(i - 1);
  if (line.tag(i - 1, Tag.monthWord) !== undefined || line.tag(i, Tag.monthWord) !== undefined) return false;
  if (
    SURNAMES.has(line.text(i)) &&
    !/^[وف]?(?:في|خلال|منذ|حتي|مطلع|بدايه|نهايه|منتصف|اواخر|اوائل|شهر)$/.test(before)
  )
    return line.lexeme(i).prefix === '';
  if (TITLES.test(before) || /^(?:كلينك|وشركاوه|وشركاؤه|وزملاوه|وزملاؤه|واخرون|واخرين)$/.test(line.text(end)))
    return true;
  return (
    /^[وف]?ي[^\s]{3,}(?:ه|ها)$/.test(before) &&
    !line.original(i - 1).endsWith('ة') &&
    line.tag(i - 1, Tag.past) === undefined
  );
}

const SURNAMES = new Set(['ماي', 'جوان']);
const TITLES =
  /^[وف]?[بلك]?(?:ال|ل)(?:سيد|سيده|دكتور|دكتوره|بروفيسور|استاذ|محامي|باحث|لاعب|مدرب|جنرال|عقيد|قاضي|مهندس|كاتب|صحافي|صحفي|طبيب|سيناتور|رحاله)$/;

import type { Form } from './forms.ts';
import { COMMON_AR } from './words-ar.ts';
import { COMMON_EN } from './words-en.ts';

/** Is the alias an ordinary word too? */
export function isCommon(form: Form): boolean {
  const { tokens, lang } = form.entry;
  return tokens.length === 1 && (lang === 'ar' ? COMMON_AR : COMMON_EN).has(tokens[0]!);
}

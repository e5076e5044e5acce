import { addTexts } from './messages.ts';
import { arabicPages } from './pages.ar.ts';
import { englishPages } from './pages.en.ts';

/** Imported by every page of the extension's own for its effect: `t` and `Say` then know the pages' texts too. */
addTexts({ ar: arabicPages, en: englishPages });

import type { TextWords } from '../../engine/context/card.ts';
import { t } from '../i18n/messages.ts';
import { useLocale } from '../i18n/say.tsx';
import { useShared } from './shared.tsx';

/** For `data-annotations`: by it an entry is found when the card of one of its words is open. */
export function annotationsOf(words: readonly TextWords[] | undefined): string | undefined {
  return words?.map(({ annotation }) => annotation).join(' ');
}

/** Words of the text as a button, or a link, that leads to them. */
export function TextLink({ annotation, text }: TextWords) {
  const { lang } = useLocale();
  const { onReveal, hrefOf } = useShared();
  if (hrefOf !== undefined) {
    return (
      <a class="in-text" href={hrefOf(annotation)}>
        <bdi>{text}</bdi>
      </a>
    );
  }
  return (
    <button
      type="button"
      class="in-text"
      aria-label={t(lang, 'action.reveal', { text })}
      onClick={() => onReveal(annotation)}
    >
      <bdi>{text}</bdi>
    </button>
  );
}

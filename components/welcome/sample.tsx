import { Say, useLocale, When } from '../i18n/say.tsx';
import { SAMPLE_ARTICLES, SAMPLE_DATE } from './articles.ts';

/** The article, as plain as a news page has it: it is read and marked by what reads and marks news pages. */
export function Sample() {
  const { lang } = useLocale();
  const { headline, paragraphs } = SAMPLE_ARTICLES[lang];
  return (
    <article key={lang}>
      <h3>{headline}</h3>
      <p class="dateline">
        <When value={SAMPLE_DATE} />
      </p>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </article>
  );
}

export function SampleNote() {
  return (
    <p class="note">
      <Say k="welcome.sample-note" values={{ date: <When value={SAMPLE_DATE} /> }} />
    </p>
  );
}

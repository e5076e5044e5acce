import { type ComponentChildren, createContext, Fragment } from 'preact';
import { useContext } from 'preact/hooks';
import type { LocalText } from '../../packs/schema.ts';
import { type DateStyle, formatEdtf } from './edtf.ts';
import { formatNumber, type Locale } from './format.ts';
import { type CountedKey, countedTemplate, type PlainKey, parts, template } from './messages.ts';

export const LocaleContext = createContext<Locale>({ lang: 'ar' });

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

type Fillings = Readonly<Record<string, ComponentChildren>>;

/** What is put into a sentence stands in `<bdi>`, so that numbers and Latin names keep their order in Arabic. */
function Filled({ message, values }: { message: string; values: Fillings | undefined }) {
  return (
    <>
      {parts(message).map((part, i) => {
        if (typeof part === 'string') return part;
        const value = values?.[part.name];
        return typeof value === 'string' ? <bdi key={i}>{value}</bdi> : <Fragment key={i}>{value}</Fragment>;
      })}
    </>
  );
}

export function Say({ k, values }: { k: PlainKey; values?: Fillings }) {
  return <Filled message={template(useLocale().lang, k)} values={values} />;
}

/** A counted text; `{n}` is the number, large where the style sheet says so. */
export function SayCount({ k, n, values }: { k: CountedKey; n: number; values?: Fillings }) {
  const locale = useLocale();
  const number = (
    <b class="n">
      <bdi>{formatNumber(n, locale)}</bdi>
    </b>
  );
  return <Filled message={countedTemplate(locale.lang, k, n)} values={{ n: number, ...values }} />;
}

/** A date of the record or the text, with its machine-readable value. */
export function When({ value, style }: { value: string; style?: DateStyle }) {
  return <time dateTime={machineDate(value)}>{formatEdtf(value, useLocale(), style)}</time>;
}

/** HTML's `datetime` knows years, months, days and times, no intervals and no signs. */
function machineDate(value: string): string | undefined {
  return /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?$/.test(value) ? value : undefined;
}

/** The reader's language of a text in both; isolated, since names may be in either script. */
export function Local({ text }: { text: LocalText }) {
  return <bdi>{text[useLocale().lang]}</bdi>;
}

import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { Say, When } from '../i18n/say.tsx';
import type { CardShared } from './props.ts';

export const SharedContext = createContext<CardShared>({ sources: [], asOf: null, onReveal: () => {} });

export function useShared(): CardShared {
  return useContext(SharedContext);
}

interface SectionProps {
  readonly title: ComponentChildren;
  /** The article's date stands at the end of the heading. */
  readonly dated?: boolean;
  readonly children: ComponentChildren;
  readonly class?: string;
}

export function Section({ title, dated = false, children, class: name }: SectionProps) {
  const { asOf } = useShared();
  return (
    <section class={name}>
      <h3>
        <span>{title}</span>
        {dated && asOf !== null && <When value={asOf.slice(0, 10)} />}
      </h3>
      {children}
    </section>
  );
}

/** What holds up to the article's date; "on record" when that date is unknown. */
export function AtThatTime({ children }: { children: ComponentChildren }) {
  const { asOf } = useShared();
  return (
    <Section title={<Say k={asOf === null ? 'card.on-record' : 'card.at-that-time'} />} dated>
      {children}
    </Section>
  );
}

export function Fold({
  summary,
  children,
  lazy = false,
}: {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  /** Made once it is opened, where a page has a script to do so: a card comes up sooner without. */
  readonly lazy?: boolean;
}) {
  const isStatic = useShared().hrefOf !== undefined;
  const [wasOpen, setWasOpen] = useState(false);
  return (
    <details onToggle={(event) => setWasOpen(wasOpen || event.currentTarget.open)}>
      <summary>{summary}</summary>
      {(!lazy || isStatic || wasOpen) && <div class="fold">{children}</div>}
    </details>
  );
}

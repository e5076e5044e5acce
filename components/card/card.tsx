import { useState } from 'preact/hooks';
import type { CardModel } from '../../engine/context/card.ts';
import { t } from '../i18n/messages.ts';
import { LocaleContext, Say } from '../i18n/say.tsx';
import { cite } from './citation.ts';
import { writeClipboard } from './clipboard.ts';
import { DateCardView } from './date-card.tsx';
import { EntityCardView } from './entity-card.tsx';
import { EventCardView } from './event-card.tsx';
import { Action, FootText, TITLE_ID } from './frame.tsx';
import { NumberCardView } from './number-card.tsx';
import { OfficeCardView } from './office-card.tsx';
import type { CardProps } from './props.ts';
import { SharedContext } from './shared.tsx';
import { Sources } from './sources.tsx';

/** All that scrolls. */
export function CardBody({ card }: { readonly card: CardModel }) {
  return (
    <div class="scroll">
      <View card={card} />
      {card.asOf === null && card.kind !== 'date' && (
        <section>
          <p class="kind">
            <Say k="card.no-date" />
          </p>
        </section>
      )}
      <Sources sources={card.sources} />
    </div>
  );
}

function View({ card }: { readonly card: CardModel }) {
  switch (card.kind) {
    case 'entity':
      return <EntityCardView card={card} />;
    case 'date':
      return <DateCardView card={card} />;
    case 'number':
      return <NumberCardView card={card} />;
    case 'event':
      return <EventCardView card={card} />;
    case 'office':
      return <OfficeCardView card={card} />;
  }
}

type Copied = 'not-yet' | 'done' | 'failed';

/** The whole card: what scrolls, and the foot that stays. */
export function Card(props: CardProps) {
  const { card, lang, dir, theme, region, pinned } = props;
  const [copied, setCopied] = useState<{ readonly of: CardModel | null; readonly state: Copied }>({
    of: null,
    state: 'not-yet',
  });
  const state: Copied = copied.of === card ? copied.state : 'not-yet';
  const locale = { lang, region };

  async function copy(shown: CardModel): Promise<void> {
    const citation = cite(shown, locale);
    try {
      await (props.onCopy ?? writeClipboard)(citation);
      setCopied({ of: shown, state: 'done' });
    } catch {
      setCopied({ of: shown, state: 'failed' });
    }
  }

  return (
    <LocaleContext.Provider value={locale}>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is always one of two that take a name */}
      <div
        class="card themed"
        data-theme={theme}
        data-kind={card?.kind ?? 'loading'}
        dir={dir}
        lang={lang}
        role={pinned ? 'dialog' : 'tooltip'}
        aria-labelledby={card === null ? undefined : TITLE_ID}
        aria-label={card === null ? t(lang, 'card.loading') : undefined}
        aria-busy={card === null}
        tabIndex={-1}
      >
        {card === null ? (
          <p class="loading">
            <Say k="card.loading" />
          </p>
        ) : (
          <SharedContext.Provider
            value={{ sources: card.sources, asOf: card.asOf, onReveal: props.onReveal }}
          >
            {/* A new card starts folded and at its top. */}
            <CardBody card={card} key={card.annotation} />
            <div class="foot">
              <FootText foot={card.foot} />
              <div class="actions">
                <Action icon="pin" k="action.pin" pressed={pinned} onClick={props.onPin} />
                <Action
                  icon={state === 'done' ? 'done' : 'copy'}
                  k={
                    state === 'done'
                      ? 'action.copied'
                      : state === 'failed'
                        ? 'action.copy-failed'
                        : 'action.copy'
                  }
                  onClick={() => void copy(card)}
                />
                {props.onHideEntity !== undefined && card.kind === 'entity' && (
                  <Action icon="hide" k="action.hide" onClick={() => props.onHideEntity?.(card.entity)} />
                )}
                {props.onSiteOff !== undefined && (
                  <Action icon="off" k="action.site-off" onClick={props.onSiteOff} />
                )}
                {pinned && <Action icon="close" k="action.close" onClick={props.onClose} />}
              </div>
              <span class="spoken" role="status">
                {state === 'done' && <Say k="action.copied" />}
                {state === 'failed' && <Say k="action.copy-failed" />}
              </span>
            </div>
          </SharedContext.Provider>
        )}
      </div>
    </LocaleContext.Provider>
  );
}

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CardModel, EntityCard } from '../../engine/context/card.ts';
import { t } from '../i18n/messages.ts';
import { LocaleContext, Say, useLocale } from '../i18n/say.tsx';
import { cite } from './citation.ts';
import { writeClipboard } from './clipboard.ts';
import { DateCardView } from './date-card.tsx';
import { EntityCardView } from './entity-card.tsx';
import { EventCardView } from './event-card.tsx';
import { Action, FootText, Header, TITLE_ID } from './frame.tsx';
import { NumberCardView } from './number-card.tsx';
import { OfficeCardView } from './office-card.tsx';
import type { CardProps } from './props.ts';
import { reportAddress } from './report.ts';
import { SharedContext } from './shared.tsx';
import { Sources } from './sources.tsx';

interface BodyProps {
  readonly card: CardModel;
  /** What stands at its end. */
  readonly children?: ComponentChildren;
}

/** All that scrolls. */
export function CardBody({ card, children }: BodyProps) {
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
      {children}
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

/** What the last action came to, in words. */
type Outcome = 'action.copied' | 'action.copy-failed' | 'action.not-saved';

/** In the card's place once its name is hidden, for a second thought. */
function HiddenNote({ card, onUndo }: { readonly card: CardModel; readonly onUndo: () => void }) {
  return (
    <div class="scroll">
      <Header kind={<Say k="hide.done" />} title={card.title}>
        <p class="one">
          <button type="button" class="words" onClick={onUndo}>
            <Say k="hide.undo" />
          </button>
        </p>
      </Header>
    </div>
  );
}

function ReportLink({ card, version }: { readonly card: CardModel; readonly version: string }) {
  return (
    <p class="report">
      <a href={reportAddress(card, useLocale().lang, version)} target="_blank" rel="noopener noreferrer">
        <Say k="report.link" />
      </a>
    </p>
  );
}

/** The whole card: what scrolls, and the foot that stays. */
export function Card(props: CardProps) {
  const { card, lang, dir, theme, region, pinned, digits, hijri } = props;
  const [last, setLast] = useState<{ readonly of: CardModel; readonly outcome: Outcome }>();
  const [hidden, setHidden] = useState<CardModel>();
  const outcome = last?.of === card ? last?.outcome : undefined;
  const locale = { lang, region, digits, hijri };

  async function copy(shown: CardModel): Promise<void> {
    const citation = cite(shown, locale);
    try {
      await (props.onCopy ?? writeClipboard)(citation);
      setLast({ of: shown, outcome: 'action.copied' });
    } catch {
      setLast({ of: shown, outcome: 'action.copy-failed' });
    }
  }

  async function choose(shown: CardModel, saved: Promise<void> | undefined): Promise<boolean> {
    try {
      await saved;
      return true;
    } catch {
      setLast({ of: shown, outcome: 'action.not-saved' });
      return false;
    }
  }

  async function hide(shown: EntityCard, yes: boolean): Promise<void> {
    if (await choose(shown, props.onHideEntity?.(shown.entity, yes))) setHidden(yes ? shown : undefined);
  }

  return (
    <LocaleContext.Provider value={locale}>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is always one of two that take a name */}
      <div
        class="card themed"
        data-theme={theme}
        data-text-size={props.textSize ?? 'normal'}
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
            {card === hidden && card.kind === 'entity' ? (
              <HiddenNote card={card} onUndo={() => void hide(card, false)} />
            ) : (
              <CardBody card={card} key={card.annotation}>
                {props.version !== undefined && <ReportLink card={card} version={props.version} />}
              </CardBody>
            )}
            <div class="foot">
              <FootText foot={card.foot} />
              <div class="actions">
                <Action icon="pin" k="action.pin" pressed={pinned} onClick={props.onPin} />
                <Action
                  icon={outcome === 'action.copied' ? 'done' : 'copy'}
                  k={outcome === undefined || outcome === 'action.not-saved' ? 'action.copy' : outcome}
                  onClick={() => void copy(card)}
                />
                {props.onHideEntity !== undefined && card.kind === 'entity' && (
                  <Action
                    icon="hide"
                    k="action.hide"
                    pressed={card === hidden}
                    onClick={() => void hide(card, card !== hidden)}
                  />
                )}
                {props.onSiteOff !== undefined && (
                  <Action
                    icon="off"
                    k="action.site-off"
                    onClick={() => void choose(card, props.onSiteOff?.())}
                  />
                )}
                {pinned && <Action icon="close" k="action.close" onClick={props.onClose} />}
              </div>
              <span class={outcome === 'action.not-saved' ? 'told' : 'spoken'} role="status">
                {outcome !== undefined && <Say k={outcome} />}
              </span>
            </div>
          </SharedContext.Provider>
        )}
      </div>
    </LocaleContext.Provider>
  );
}

import { type ComponentChildren, Fragment, render } from 'preact';
import { CardBody } from '../../components/card/card.tsx';
import { FootText, TITLE_ID } from '../../components/card/frame.tsx';
import { SharedContext } from '../../components/card/shared.tsx';
import { DossierView } from '../../components/dossier/dossier.tsx';
import '../../components/i18n/pages.ts';
import { t } from '../../components/i18n/messages.ts';
import { LocaleContext } from '../../components/i18n/say.tsx';
import type { CardModel } from '../../engine/context/card.ts';
import type { Dossier } from '../../engine/context/dossier.ts';
import type { Lang } from '../../engine/document.ts';
import type { PlacedDocument } from '../text-blocks.ts';
import type { Piece } from './pieces.ts';

export interface PageProps {
  readonly lang: Lang;
  /** The article block by block, cut where marks begin and end. */
  readonly blocks: readonly (readonly Piece[])[];
  /** Each once, in text order. */
  readonly cards: readonly CardModel[];
  /** Annotation → the annotation whose id its card bears. */
  readonly cardOf: ReadonlyMap<string, string>;
  readonly dossier: Dossier;
  readonly publishedBy: PlacedDocument['publishedBy'];
}

const markHref = (annotation: string) => `#mark-${annotation}`;
const cardId = (annotation: string) => `card-${annotation}`;

/**
 * The body of the page, without any script: a mark is a link, and a card is shown while it is the link's target.
 *
 * @param document a DOM to draw in; nothing of it is kept
 * @returns HTML
 */
export function renderBody(props: PageProps, document: Document): string {
  const html = (node: ComponentChildren) => drawn(node, props.lang, document);
  const cards = props.cards.map((card) => html(<Drawer card={card} lang={props.lang} />));
  return `${html(<Body {...props} />)}\n<div class="record">\n${cards.join('\n')}\n</div>`;
}

/** Each part in a tree of its own, so that no more than one is held at a time. */
function drawn(node: ComponentChildren, lang: Lang, document: Document): string {
  const root = document.createElement('div');
  render(<LocaleContext.Provider value={{ lang }}>{node}</LocaleContext.Provider>, root);
  // The card's title has one id, since a browser's page shows one card; here are many.
  const drawer = root.querySelector('.drawer');
  const title = root.querySelector(`[id="${TITLE_ID}"]`);
  if (drawer !== null && title !== null) {
    title.id = `title-${drawer.id}`;
    drawer.setAttribute('aria-labelledby', title.id);
  }
  const html = root.innerHTML;
  render(null, root);
  return html;
}

function Body({ lang, blocks, cardOf, dossier, publishedBy: by }: PageProps) {
  const cardHref = (annotation: string) => {
    const card = cardOf.get(annotation);
    return card === undefined ? undefined : `#${cardId(card)}`;
  };
  return (
    <>
      <main>
        {blocks.map((pieces, i) => {
          const content = pieces.map((piece, at) => (
            <Fragment key={at}>{pieceNode(piece, cardHref)}</Fragment>
          ));
          return isTitle(pieces, i) ? (
            <h1 key={i} dir="auto">
              {content}
            </h1>
          ) : (
            <p key={i} dir="auto">
              {content}
            </p>
          );
        })}
      </main>
      <aside class="record">
        <DossierView
          dossier={dossier}
          lang={lang}
          {...(by && { dateFrom: by === 'given' ? 'dossier.date-given' : `popup.by-${by}` })}
          onReveal={() => {}}
          hrefOf={markHref}
          cardHref={cardHref}
        />
      </aside>
    </>
  );
}

/** A title is short and no sentence; a text file need not have one. */
const LONGEST_TITLE = 160;

function isTitle(pieces: readonly Piece[], block: number): boolean {
  const text = pieces.map((piece) => piece.text).join('');
  return block === 0 && text.length <= LONGEST_TITLE && !/[.:]\s*$/u.test(text);
}

function pieceNode(
  { text, begins, mark }: Piece,
  cardHref: (annotation: string) => string | undefined,
): ComponentChildren {
  const [id, ...others] = begins.map((annotation) => markHref(annotation).slice(1));
  // Cards lead to each of the annotations that begin at one letter, and an element has one id.
  const anchors = others.map((other) => <span key={other} id={other} />);
  if (mark === undefined)
    return id === undefined
      ? text
      : [
          ...anchors,
          <span key={id} id={id}>
            {text}
          </span>,
        ];
  return [
    ...anchors,
    <a
      key="mark"
      class={`mark ${mark.kind}${mark.again ? ' again' : ''}`}
      href={cardHref(mark.annotation)}
      id={id}
    >
      {text}
    </a>,
  ];
}

function Drawer({ card, lang }: { readonly card: CardModel; readonly lang: Lang }) {
  return (
    <SharedContext.Provider
      value={{ sources: card.sources, asOf: card.asOf, onReveal: () => {}, hrefOf: markHref }}
    >
      <article class="drawer" id={cardId(card.annotation)}>
        <a class="close" href={markHref(card.annotation)} aria-label={t(lang, 'action.close')}>
          ×
        </a>
        <CardBody card={card} />
        <footer>
          <FootText foot={card.foot} />
        </footer>
      </article>
    </SharedContext.Provider>
  );
}

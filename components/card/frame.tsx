import type { ComponentChildren } from 'preact';
import type { CardFoot } from '../../engine/context/card.ts';
import type { LocalText } from '../../packs/schema.ts';
import { t } from '../i18n/messages.ts';
import { Local, Say, useLocale, When } from '../i18n/say.tsx';

export const TITLE_ID = 'siyaq-title';

interface HeaderProps {
  readonly kind: ComponentChildren;
  readonly title: LocalText | string;
  readonly children?: ComponentChildren;
}

export function Header({ kind, title, children }: HeaderProps) {
  return (
    <div class="head">
      <p class="kind">{kind}</p>
      <h2 id={TITLE_ID}>{typeof title === 'string' ? <bdi>{title}</bdi> : <Local text={title} />}</h2>
      {children}
    </div>
  );
}

/** Which packs there are and how far their data go. */
export function PackList({ packs }: { readonly packs: CardFoot['packs'] }) {
  return packs.map((pack, i) => (
    <span key={pack.title.en}>
      {i > 0 && ' · '}
      <Local text={pack.title} />
      {' · '}
      <Say k="foot.data" values={{ date: <When value={pack.dataDate} /> }} />
    </span>
  ));
}

/** Which packs speak, and whether the article is newer than their data. */
export function FootText({ foot }: { readonly foot: CardFoot }) {
  return (
    <div class="data">
      <PackList packs={foot.packs} />
      {foot.articleIsNewer && (
        <span class="newer">
          <Say k="foot.newer" />
        </span>
      )}
    </div>
  );
}

/** Own drawings on a 16-unit grid. */
const ICONS = {
  pin: 'M6 2h4l-.6 5L12 9.500H4L6.600 7zM8 9.500V14',
  copy: 'M6.500 5h5A1.500 1.500 0 0 1 13 6.500v6A1.500 1.500 0 0 1 11.500 14h-5A1.500 1.500 0 0 1 5 12.500v-6A1.500 1.500 0 0 1 6.500 5zM3 11V3.500A1.500 1.500 0 0 1 4.500 2H10',
  done: 'M3 8.500 6.500 12 13 4.500',
  hide: 'M2 8s2.300-4 6-4 6 4 6 4-2.300 4-6 4-6-4-6-4zM3 13 13 3',
  off: 'M8 2v5M4.700 4.300a5 5 0 1 0 6.600 0',
  close: 'M4 4l8 8M12 4l-8 8',
} as const;

interface ActionProps {
  readonly icon: keyof typeof ICONS;
  readonly k:
    | 'action.pin'
    | 'action.copy'
    | 'action.copied'
    | 'action.copy-failed'
    | 'action.hide'
    | 'action.site-off'
    | 'action.close';
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

export function Action({ icon, k, pressed, onClick }: ActionProps) {
  const label = t(useLocale().lang, k);
  return (
    <button type="button" aria-label={label} title={label} aria-pressed={pressed} onClick={onClick}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={ICONS[icon]} />
      </svg>
    </button>
  );
}

/** How two things stand to each other: the same, not the same, or not to be compared. Never right or wrong. */
export type Relation = 'same' | 'different' | 'none';

/** Drawn, since fonts of Arabic set the unequal sign badly. The words beside it say the same. */
export function RelationLine({
  relation,
  children,
}: {
  readonly relation: Relation;
  readonly children: ComponentChildren;
}) {
  return (
    <span class="relation">
      <svg class={relation} viewBox="0 0 18 18" aria-hidden="true">
        <circle cx="9" cy="9" r="8" />
        <path
          d={
            relation === 'none'
              ? 'M6 9h6'
              : relation === 'same'
                ? 'M5.500 7h7M5.500 11h7'
                : 'M5.500 7h7M5.500 11h7M11.500 4.500l-5 9'
          }
        />
      </svg>
      <span>{children}</span>
    </span>
  );
}

import type { PageSummary } from '../platform/messages.ts';
import type { PageKey } from './i18n/messages.ts';

/** What keeps the finds of a page that is on from being shown; null when there are some. */
export function pageObstacle({ state, mentions }: PageSummary): PageKey | null {
  switch (state) {
    case 'off':
      return 'popup.site-off';
    case 'no-article':
      return 'popup.no-article';
    case 'reading':
      return 'popup.reading';
    case 'failed':
      return 'popup.failed';
    case 'ready':
      return mentions.length === 0 ? 'popup.nothing' : null;
  }
}

import { formatNumber } from '../i18n/format.ts';
import { Say, useLocale } from '../i18n/say.tsx';
import type { WelcomeProps } from './props.ts';

const TOPICS = ['news', 'others', 'never', 'kept', 'sent'] as const;

/** What Siyaq may read and why, and what becomes of it. */
export function Reads({
  state,
  newsSites,
  onAllowSites,
}: Pick<WelcomeProps, 'state' | 'newsSites' | 'onAllowSites'>) {
  const locale = useLocale();
  const count = formatNumber(newsSites.length, locale);
  return (
    <section class="reads" aria-labelledby="reads">
      <h2 id="reads">
        <Say k="welcome.reads" />
      </h2>
      {!state.sitesAllowed && (
        <div class="notice" role="status">
          <p>
            <Say k="welcome.not-allowed" />
          </p>
          <button type="button" class="main" data-action="allow-sites" onClick={onAllowSites}>
            <Say k="welcome.allow" />
          </button>
        </div>
      )}
      <dl>
        {TOPICS.map((topic) => (
          <div key={topic}>
            <dt>
              <Say k={`welcome.reads-title.${topic}`} />
            </dt>
            <dd>
              <Say k={`welcome.reads-text.${topic}`} />
              {topic === 'news' && (
                <details>
                  <summary>
                    <Say k="welcome.sites" values={{ n: count }} />
                  </summary>
                  <ul class="sites" dir="ltr">
                    {newsSites.map((site) => (
                      <li key={site}>{site}</li>
                    ))}
                  </ul>
                </details>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p class="note">
        <Say k="welcome.permission" />
      </p>
    </section>
  );
}

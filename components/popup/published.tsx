import { useState } from 'preact/hooks';
import type { PageSummary } from '../../platform/messages.ts';
import { Say, When } from '../i18n/say.tsx';

interface PublishedProps {
  readonly published: PageSummary['published'];
  readonly onPublished: (date: string | null) => void;
}

/** The article's date as understood and how it was found; to be entered when it was not, or corrected. */
export function Published({ published, onPublished }: PublishedProps) {
  const [editing, setEditing] = useState(false);
  const open = editing || published === null;
  return (
    <section class="published">
      <p>
        <span class="soft">
          <Say k="popup.published" />
        </span>{' '}
        {published !== null && (
          <>
            <b>
              <When value={published.date.slice(0, 10)} />
            </b>{' '}
            <span class="soft">
              (<Say k={`popup.by-${published.by}`} />)
            </span>
          </>
        )}
      </p>
      {published === null && (
        <p class="soft">
          <Say k="popup.published-unknown" />
        </p>
      )}
      {open ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const date = new FormData(event.currentTarget).get('date');
            if (typeof date !== 'string' || date === '') return;
            setEditing(false);
            onPublished(date);
          }}
        >
          <label>
            <span class="spoken">
              <Say k="popup.published" />
            </span>
            <input type="date" name="date" required defaultValue={published?.date.slice(0, 10)} />
          </label>
          <button type="submit">
            <Say k="popup.published-set" />
          </button>
        </form>
      ) : (
        <button type="button" class="plain" onClick={() => setEditing(true)}>
          <Say k="popup.published-change" />
        </button>
      )}
      {published?.by === 'reader' && (
        <button type="button" class="plain" onClick={() => onPublished(null)}>
          <Say k="popup.published-clear" />
        </button>
      )}
    </section>
  );
}

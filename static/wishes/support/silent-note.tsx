import Button from '@atlaskit/button/new';
import { lazy, Suspense, useId, useState } from 'react';
import { may } from '../../../src/domain/roles';
import { silentAuthorities } from '../../../src/domain/support/voices';
import { useTexts } from '../../shared/text';
import type { WishesState } from '../../shared/wish/state/wishes-state';
import styles from '../wishes-page.module.css';

const Reminder = lazy(async () => ({ default: (await import('./reminder')).Reminder }));

/** The authorities that have answered for no wish, for those who see to it that everybody is heard. */
export const SilentNote = ({ state: { page } }: { state: WishesState }) => {
  const { t, locale, format } = useTexts();
  const id = useId();
  const [open, setOpen] = useState(false);
  const silent = silentAuthorities(
    page.authorities,
    page.voices.map(({ value }) => value),
  );
  if (silent.length === 0 || !may(page.actor, 'supportWish', page.settings)) return null;
  const sorted = silent.map(({ name }) => name).sort(format.compare);
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(sorted);
  return (
    <div className={styles.silent}>
      <p className={styles.note}>{t('wishes.support.silent', { count: silent.length, names })}</p>
      <Button spacing="compact" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {t('wishes.support.remind')}
      </Button>
      <div id={id} hidden={!open} className={open ? styles.reminder : undefined}>
        {open && (
          <Suspense fallback={null}>
            <Reminder names={names} heading={page.heading} />
          </Suspense>
        )}
      </div>
    </div>
  );
};

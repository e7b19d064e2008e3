import SectionMessage, { SectionMessageAction } from '@atlaskit/section-message';
import type { WishesPage } from '../../src/contract/definitions';
import type { AppError } from '../../src/contract/errors';
import { useTexts } from '../shared/text';
import type { WishesState } from '../shared/wish/state/wishes-state';
import type { RankClosed } from './table/rights';
import styles from './wishes-page.module.css';

/** No frame, no line: who can mend it. */
export const FrameNotSet = ({ page: { frame, settings } }: { page: WishesPage }) => {
  const { t } = useTexts();
  return (
    <SectionMessage appearance="warning" title={t('wishes.meter.notSet', { year: String(frame.year) })}>
      <p>{t(settings.hasSteeringGroup ? 'wishes.meter.notSetSteering' : 'wishes.meter.notSetGroup')}</p>
    </SectionMessage>
  );
};

/** The site lacks fields that the list is made of. */
export const MissingFields = ({ fields }: { fields: WishesPage['missingFields'] }) => {
  const { t, locale } = useTexts();
  if (fields.length === 0) return null;
  const names = fields.map((field) => t(`wishes.missing.${field}`));
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  return (
    <SectionMessage appearance="error" title={t('wishes.missing.title', { count: fields.length })}>
      <p>{t('wishes.missing.next', { list })}</p>
    </SectionMessage>
  );
};

/** Why there are no handles, told once instead of at every row. */
export const ReadOnlyNote = ({ closed }: { closed: RankClosed | null }) => {
  const { t } = useTexts();
  if (!closed) return null;
  return (
    <p className={styles.note}>
      {t(closed === 'role' ? 'wishes.page.readOnlyRole' : 'wishes.page.readOnlyJira')}
    </p>
  );
};

export interface FetchingNoteProps {
  state: WishesState;
  error: AppError | null;
  onRetry: () => void;
}

/** The list is not whole or not fresh: the rest is coming, or could not be fetched. */
export const FetchingNote = ({ state, error, onRetry }: FetchingNoteProps) => {
  const { t, format } = useTexts();
  if (error) {
    const retry = <SectionMessageAction onClick={onRetry}>{t('shared.tryAgain')}</SectionMessageAction>;
    return (
      <div role="alert">
        <SectionMessage appearance="warning" actions={[retry]}>
          <p>
            {state.complete
              ? t('wishes.page.refreshFailed', { time: format.time(state.page.at) })
              : t('wishes.page.restFailed', { count: state.wishes.length })}
          </p>
        </SectionMessage>
      </div>
    );
  }
  return (
    <p role="status" className={styles.note}>
      {!state.complete && t('wishes.page.fetchingMore', { count: state.wishes.length })}
    </p>
  );
};

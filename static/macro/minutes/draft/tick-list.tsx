import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import { useId } from 'react';
import { useTexts } from '../../../shared/text';
import type { Entry } from './entry-text';
import styles from './draft.module.css';

export interface TickListProps {
  name: string;
  /** Told where there is nothing to tick. */
  none: string;
  entries: readonly Entry[];
  isOn: (id: string) => boolean;
  onTick: (ids: readonly string[], isOn: boolean) => void;
  error?: string | undefined;
}

/** Lines of which each comes along or not, with all and none at one press. */
export const TickList = ({ name, none, entries, isOn, onTick, error }: TickListProps) => {
  const { t } = useTexts();
  const errorId = useId();
  const ids = entries.map(({ id }) => id);
  const ticked = ids.filter(isOn).length;
  if (entries.length === 0) {
    return (
      <div className={styles.list}>
        <p className={styles.legend}>{name}</p>
        <p className={styles.note}>{none}</p>
      </div>
    );
  }
  return (
    <fieldset className={styles.list} aria-describedby={error === undefined ? undefined : errorId}>
      <legend className={styles.legend}>{name}</legend>
      <div className={styles.picks}>
        <span className={styles.note}>{t('minutes.draft.ticked', { ticked, count: ids.length })}</span>
        <Button
          appearance="subtle"
          spacing="compact"
          aria-label={t('minutes.draft.tickAllOf', { list: name })}
          onClick={() => onTick(ids, true)}
        >
          {t('minutes.draft.tickAll')}
        </Button>
        <Button
          appearance="subtle"
          spacing="compact"
          aria-label={t('minutes.draft.tickNoneOf', { list: name })}
          onClick={() => onTick(ids, false)}
        >
          {t('minutes.draft.tickNone')}
        </Button>
      </div>
      {error !== undefined && (
        <p id={errorId} className={styles.problem}>
          {error}
        </p>
      )}
      <div className={styles.entries}>
        {entries.map(({ id, text }) => (
          <Checkbox
            key={id}
            label={<span className={styles.entry}>{text}</span>}
            isChecked={isOn(id)}
            isInvalid={error !== undefined}
            onChange={(event) => onTick([id], event.currentTarget.checked)}
          />
        ))}
      </div>
    </fieldset>
  );
};

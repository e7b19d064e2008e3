import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useId, useState } from 'react';
import { LONGEST_CRITERION } from '../../../src/domain/done';
import { WISH_KINDS, type DefaultCriterion } from '../../../src/domain/product';
import { useTexts } from '../../shared/text';
import { Choice } from '../parts/choice';
import styles from './done-section.module.css';

export interface CriterionRowProps {
  criterion: DefaultCriterion;
  place: number;
  count: number;
  /** Takes focus when it appears, as one that has just been added. */
  isNew: boolean;
  onWrite: (patch: Partial<Omit<DefaultCriterion, 'id'>>) => void;
  onMove: (steps: number) => void;
  onRemove: () => void;
}

// Closed at the ends by aria-disabled: a disabled button would lose the focus of whoever moves a criterion there.
const Buttons = ({ criterion, place, count, onMove, onRemove }: CriterionRowProps) => {
  const { t } = useTexts();
  const name = { text: criterion.text || t('settings.done.nth', { place }) };
  const isFirst = place === 1;
  const isLast = place === count;
  return (
    <span className={styles.buttons}>
      <Button
        spacing="compact"
        aria-label={t('settings.done.upOf', name)}
        aria-disabled={isFirst}
        onClick={() => !isFirst && onMove(-1)}
      >
        {t('settings.done.up')}
      </Button>
      <Button
        spacing="compact"
        aria-label={t('settings.done.downOf', name)}
        aria-disabled={isLast}
        onClick={() => !isLast && onMove(1)}
      >
        {t('settings.done.down')}
      </Button>
      <Button spacing="compact" aria-label={t('settings.done.removeOf', name)} onClick={onRemove}>
        {t('settings.remove')}
      </Button>
    </span>
  );
};

const ALL = 'all' as const;

/** Which wishes start with the criterion: all of them, or those of one kind. */
const ForKind = ({ criterion, place, onWrite }: CriterionRowProps) => {
  const { t } = useTexts();
  return (
    <Choice
      label={t('settings.done.forLabel', { place })}
      options={[ALL, ...WISH_KINDS].map((value) => ({ value, label: t(`settings.done.for.${value}`) }))}
      value={criterion.kind ?? ALL}
      onChange={(value) => onWrite({ kind: WISH_KINDS.find((kind) => kind === value) ?? null })}
    />
  );
};

/** One criterion of the standard: its text, the wishes it is for, its place, and the way out of the list. */
export const CriterionRow = (props: CriterionRowProps) => {
  const { criterion, place, isNew, onWrite } = props;
  const { t } = useTexts();
  const errorId = useId();
  const [left, setLeft] = useState(false);
  const isMissing = left && criterion.text.trim() === '';
  return (
    <li className={styles.row}>
      <span className={styles.text}>
        <Textfield
          aria-label={t('settings.done.nth', { place })}
          aria-describedby={isMissing ? errorId : undefined}
          // A field that somebody has just asked for is where they go on writing.
          autoFocus={isNew}
          maxLength={LONGEST_CRITERION}
          isInvalid={isMissing}
          value={criterion.text}
          onBlur={() => setLeft(true)}
          onChange={(event) => onWrite({ text: event.currentTarget.value })}
        />
        {isMissing && (
          <span id={errorId} className={styles.error}>
            {t('settings.done.missing')}
          </span>
        )}
      </span>
      <span className={styles.kind}>
        <ForKind {...props} />
      </span>
      <Buttons {...props} />
    </li>
  );
};

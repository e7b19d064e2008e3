import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useState, type ChangeEvent, type FormEvent } from 'react';
import {
  MOST_POINTS,
  placeIn,
  pointsOn,
  type Support,
  type SupportChange,
} from '../../../src/domain/support/support';
import type { Wish } from '../../../src/domain/wish';
import { LabelledField } from '../../shared/parts/labelled-field';
import { useTexts } from '../../shared/text';
import styles from '../../shared/wish/sections/drawer.module.css';

interface PriorityProps {
  wish: Wish;
  support: Support;
  say: (change: SupportChange) => void;
}

/** Null where nothing is given, `invalid` where it is no whole number from 0. */
const readPoints = (typed: string): number | null | 'invalid' => {
  const text = typed.trim();
  if (text === '') return null;
  return /^\d{1,7}$/.test(text) && Number(text) <= MOST_POINTS ? Number(text) : 'invalid';
};

const Points = ({ wish: { wishId }, support, say }: PriorityProps) => {
  const { t } = useTexts();
  const kept = pointsOn(support, wishId);
  const [typed, setTyped] = useState(kept === null ? '' : String(kept));
  const points = readPoints(typed);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (points !== 'invalid') say({ change: 'points', wishId, points });
  };
  return (
    <form className={styles.addLine} onSubmit={save} noValidate>
      <LabelledField
        label={t('wishes.support.points')}
        helper={t('wishes.support.pointsHelp')}
        error={points === 'invalid' ? t('wishes.support.pointsProblem') : undefined}
      >
        {(field) => (
          <Textfield
            {...field}
            name="points"
            isCompact
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            onChange={(event: ChangeEvent<HTMLInputElement>) => setTyped(event.currentTarget.value)}
          />
        )}
      </LabelledField>
      {points !== 'invalid' && points !== kept && (
        <Button type="submit" spacing="compact">
          {t('wishes.support.savePoints')}
        </Button>
      )}
    </form>
  );
};

/** Where a supported wish stands in the authority's own order, and its points. */
export const OwnPriority = (props: PriorityProps) => {
  const { t } = useTexts();
  const { wish, support, say } = props;
  const place = placeIn(support, wish.wishId) ?? 1;
  const total = support.supported.length;
  const move = (to: number): void => {
    if (to >= 1 && to <= total) say({ change: 'move', wishId: wish.wishId, to });
  };
  return (
    <>
      <div className={styles.actions}>
        <span role="status">{t('wishes.support.place', { place, total })}</span>
        <Button
          spacing="compact"
          aria-label={t('wishes.support.up', { key: wish.key })}
          onClick={() => move(place - 1)}
        >
          {t('wishes.rank.up')}
        </Button>
        <Button
          spacing="compact"
          aria-label={t('wishes.support.down', { key: wish.key })}
          onClick={() => move(place + 1)}
        >
          {t('wishes.rank.down')}
        </Button>
      </div>
      <Points {...props} />
    </>
  );
};

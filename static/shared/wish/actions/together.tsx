import Button from '@atlaskit/button/new';
import { MOST_TOGETHER, type CaseWish } from '../../../../src/domain/decision-case';
import { submitObstacles } from '../../../../src/domain/mandate';
import { NOTHING, sum, type Ore } from '../../../../src/domain/money';
import type { Wish } from '../../../../src/domain/wish';
import { ChoiceSelect } from '../../parts/choice-select';
import { useTexts } from '../../text';
import type { WishesState } from '../state/wishes-state';
import styles from './actions.module.css';

/** The wishes that might be asked for together with one: those that could be submitted by themselves. */
const companionsOf = ({ wishId }: Wish, state: WishesState): readonly Wish[] =>
  state.wishes.filter(
    (other) =>
      other.wishId !== wishId &&
      submitObstacles(other, {
        frame: state.page.frame,
        status: state.line.statuses.get(other.wishId),
      }).length === 0,
  );

/** The chosen ones at what they are estimated at; one that can no longer be submitted is left out. */
export const alsoAsked = (
  chosen: readonly string[],
  { wish, state }: { wish: Wish; state: WishesState },
): readonly CaseWish[] =>
  companionsOf(wish, state)
    .filter(({ wishId }) => chosen.includes(wishId))
    .map(({ wishId, estimate }) => ({ wishId, amount: estimate ?? NOTHING }));

/** What is asked for all of them together. */
export const askedFor = ({ estimate }: Wish, also: readonly CaseWish[]): Ore =>
  sum([estimate ?? NOTHING, ...also.map(({ amount }) => amount)]);

export interface TogetherProps {
  wish: Wish;
  state: WishesState;
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** A wish in words. */
const named = ({ key, title }: Wish): string => `${key} ${title}`;

/** Flere ønsker i én sag: wishes that belong together are put before the steering group as one case. */
export const Together = ({ wish, state, chosen, onChange }: TogetherProps) => {
  const { t, format } = useTexts();
  const companions = companionsOf(wish, state);
  const isFull = chosen.length >= MOST_TOGETHER - 1;
  if (companions.length === 0) return null;
  const free = companions.filter(({ wishId }) => !chosen.includes(wishId));
  return (
    <>
      {!isFull && (
        <ChoiceSelect
          key={chosen.join(' ')}
          label={t('wishes.action.submit.together')}
          helper={t('wishes.action.submit.togetherHelp', { most: MOST_TOGETHER - 1 })}
          value={null}
          choices={free.map((other) => ({ value: other.wishId, label: named(other) }))}
          onChoose={(wishId) => wishId !== null && onChange([...chosen, wishId])}
        />
      )}
      {chosen.length > 0 && (
        <ul className={styles.together} aria-label={t('wishes.action.submit.togetherChosen')}>
          {companions
            .filter(({ wishId }) => chosen.includes(wishId))
            .map((other) => (
              <li key={other.wishId}>
                {named(other)} · {format.kroner(other.estimate ?? NOTHING)}{' '}
                <Button
                  spacing="compact"
                  appearance="subtle"
                  onClick={() => onChange(chosen.filter((one) => one !== other.wishId))}
                >
                  {t('wishes.action.submit.leaveOut', { key: other.key })}
                </Button>
              </li>
            ))}
        </ul>
      )}
    </>
  );
};

import { balanceOf, commitmentOf, heldFor, type Frame } from '../../../../src/domain/frame';
import { useTexts } from '../../text';
import styles from './actions.module.css';

export interface FrameEffectProps {
  frame: Frame;
  wishId: string;
  /** The frame as the action would leave it. */
  after: Frame;
}

/** What an action does to the frame: held, spent and left, today and after. */
export const FrameEffect = ({ frame, wishId, after }: FrameEffectProps) => {
  const { t, format } = useTexts();
  const isOfYearBefore = commitmentOf(frame, wishId) === undefined && heldFor(frame, wishId) !== undefined;
  if (isOfYearBefore) return <p>{t('wishes.action.effect.yearBefore', { year: String(frame.year - 1) })}</p>;
  const rows = [
    { name: 'before', balance: balanceOf(frame) },
    { name: 'after', balance: balanceOf(after) },
  ] as const;
  return (
    <table className={styles.effect}>
      <caption>{t('wishes.action.effect.caption', { year: String(frame.year) })}</caption>
      <thead>
        <tr>
          <td />
          {(['committed', 'spent', 'rest'] as const).map((name) => (
            <th key={name} scope="col">
              {t(`wishes.action.effect.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, balance }) => (
          <tr key={name}>
            <th scope="row">{t(`wishes.action.effect.${name}`)}</th>
            <td>{format.amount(balance.committed)}</td>
            <td>{format.amount(balance.spent)}</td>
            <td>{format.amount(balance.rest)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

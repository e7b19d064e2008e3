import type { Balance } from '../../../../src/domain/frame';
import { useTexts } from '../../text';
import styles from './actions.module.css';

export interface FrameEffectProps {
  year: number;
  before: Balance;
  after: Balance;
}

/** What an action does to the frame: held, spent and left, today and after. */
export const FrameEffect = ({ year, before, after }: FrameEffectProps) => {
  const { t, format } = useTexts();
  const rows = [
    { name: 'before', balance: before },
    { name: 'after', balance: after },
  ] as const;
  return (
    <table className={styles.effect}>
      <caption>{t('wishes.action.effect.caption', { year: String(year) })}</caption>
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

import Button from '@atlaskit/button/new';
import { useTexts } from '../../shared/text';
import styles from '../records/records.module.css';

export interface YearChoiceProps {
  year: number;
  /** The newest and the oldest year that may be looked at. */
  newest: number;
  oldest: number;
  onChoose: (year: number) => void;
}

export const YearChoice = ({ year, newest, oldest, onChoose }: YearChoiceProps) => {
  const { t } = useTexts();
  const years = Array.from({ length: newest - oldest + 1 }, (_, back) => newest - back);
  return (
    <div role="group" aria-label={t('economy.year')} className={styles.row}>
      {years.map((each) => (
        <Button
          key={each}
          spacing="compact"
          isSelected={each === year}
          aria-pressed={each === year}
          onClick={() => onChoose(each)}
        >
          {String(each)}
        </Button>
      ))}
    </div>
  );
};

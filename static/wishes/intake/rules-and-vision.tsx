import type { Intake } from '../../../src/contract/intake';
import type { IntakeSettings } from '../../../src/domain/intake/intake';
import { OutsideLink } from '../../shared/documentation/links';
import { useTexts } from '../../shared/text';
import styles from './intake.module.css';

interface PartProps {
  title: string;
  words: string;
  address: string | null;
  link: string;
  /** What is said where there are neither words nor an address. */
  absent: string;
}

const Part = ({ title, words, address, link, absent }: PartProps) => (
  <>
    <h2 className={styles.heading}>{title}</h2>
    {words !== '' && <p className={styles.typed}>{words}</p>}
    {address !== null && (
      <p>
        <OutsideLink address={address}>{link}</OutsideLink>
      </p>
    )}
    {words === '' && address === null && <p className={styles.subtle}>{absent}</p>}
  </>
);

/** What the product expects of a wish and where it is going, beside what is being written. */
export const RulesAndVision = ({ rules, intake }: { rules: IntakeSettings; intake: Intake }) => {
  const { t } = useTexts();
  return (
    <aside className={styles.aside} aria-label={t('intake.aside')}>
      <Part
        title={t('intake.rules')}
        words={rules.rules}
        address={rules.rulesUrl}
        link={t('intake.rulesLink')}
        absent={t('intake.noRules')}
      />
      {rules.answerDays !== null && <p>{t('intake.answerDays', { count: rules.answerDays })}</p>}
      <Part
        title={t('intake.vision')}
        words={intake.vision}
        address={intake.visionUrl}
        link={t('intake.visionLink')}
        absent={t('intake.noVision')}
      />
    </aside>
  );
};

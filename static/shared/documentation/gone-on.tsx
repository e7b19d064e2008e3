import Button from '@atlaskit/button/new';
import { useTexts } from '../text';
import styles from './form.module.css';

/** Told where somebody goes on with what they wrote before they closed the form. */
export const GoneOn = ({ isShown, onStartOver }: { isShown: boolean; onStartOver: () => void }) => {
  const { t } = useTexts();
  return (
    isShown && (
      <div className={styles.row}>
        <p className={styles.note}>{t('macro.form.goneOn')}</p>
        <Button appearance="subtle" spacing="compact" onClick={onStartOver}>
          {t('macro.form.startOver')}
        </Button>
      </div>
    )
  );
};

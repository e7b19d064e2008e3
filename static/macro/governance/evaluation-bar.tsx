import Button from '@atlaskit/button/new';
import { valueOf } from '../../shared/bridge';
import { call } from '../../shared/documentation/bridge';
import { ErrorMessage } from '../../shared/parts/error-message';
import { tellDone } from '../../shared/parts/flags';
import { saveFile } from '../../shared/parts/save-file';
import { useTexts } from '../../shared/text';
import { useAction } from '../../shared/use-action';
import styles from './governance.module.css';

export type GovernanceDialog = 'level' | 'import';

export interface EvaluationBarProps {
  productId: string;
  counts: { all: number; open: number };
  isOnlyOpen: boolean;
  onOnlyOpen: (isOnly: boolean) => void;
  /** Null for who only reads. */
  onImport: (() => void) | null;
}

/** What of the requirements is shown, and the way to and from OS2's own file. */
export const EvaluationBar = (props: EvaluationBarProps) => {
  const { productId, counts, isOnlyOpen, onOnlyOpen, onImport } = props;
  const { t } = useTexts();
  const exporting = useAction();
  const download = () =>
    void exporting.run(async () => {
      const { fileName, text } = await valueOf(call('exportEvaluation', { productId }));
      saveFile(fileName, text, 'application/json');
      tellDone(t('macro.governance.exported', { file: fileName }));
    });
  return (
    <>
      <div className={styles.bar}>
        <div className={styles.filter} role="group" aria-label={t('macro.governance.filter')}>
          <Button
            spacing="compact"
            isSelected={!isOnlyOpen}
            aria-pressed={!isOnlyOpen}
            onClick={() => onOnlyOpen(false)}
          >
            {t('macro.governance.all', { count: counts.all })}
          </Button>
          <Button
            spacing="compact"
            isSelected={isOnlyOpen}
            aria-pressed={isOnlyOpen}
            onClick={() => onOnlyOpen(true)}
          >
            {t('macro.governance.onlyOpen', { count: counts.open })}
          </Button>
        </div>
        {onImport && (
          <Button spacing="compact" aria-haspopup="dialog" onClick={onImport}>
            {t('macro.governance.import')}
          </Button>
        )}
        <Button spacing="compact" isLoading={exporting.busy} onClick={download}>
          {t('macro.governance.export')}
        </Button>
      </div>
      {exporting.error && <ErrorMessage error={exporting.error} />}
    </>
  );
};

import Button from '@atlaskit/button/new';
import { valueOf } from '../../shared/bridge';
import { call } from '../../shared/documentation/bridge';
import { FormDialog } from '../../shared/documentation/form-dialog';
import { tellDone } from '../../shared/parts/flags';
import { useTexts } from '../../shared/text';
import { useAction } from '../../shared/use-action';
import type { HeaderDialogProps } from '../header-dialogs';
import { refetchChecklist } from '../refetch-checklist';

/** Takes back what was published, once somebody has said so twice. */
export const WithdrawDialog = ({
  macro,
  onChange,
  onClose,
  onBack,
}: HeaderDialogProps & { onBack: () => void }) => {
  const { productId } = macro;
  const { t } = useTexts();
  const action = useAction();
  const withdraw = () =>
    void action.run(async () => {
      const withdrawn = await valueOf(call('withdrawSnapshot', { productId }));
      onChange((now) => ({ ...now, ...withdrawn }));
      tellDone(t('macro.publish.withdrawn'));
      onClose();
      void refetchChecklist(macro, onChange);
    });
  return (
    <FormDialog
      title={t('macro.publish.withdrawTitle')}
      confirm={t('macro.publish.withdraw')}
      isDangerous
      besides={
        <Button appearance="subtle" isDisabled={action.busy} onClick={onBack}>
          {t('macro.publish.back')}
        </Button>
      }
      action={action}
      onSend={withdraw}
      onClose={onClose}
    >
      <p>{t('macro.publish.withdrawExplain')}</p>
    </FormDialog>
  );
};

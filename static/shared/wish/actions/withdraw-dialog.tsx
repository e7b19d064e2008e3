import { call, valueOf } from '../../bridge';
import { useTexts } from '../../text';
import type { ActionFormProps } from './action-form';
import { ReasonDialog } from './reason-dialog';

/** Takes a submission back before it is answered, and says why to those who would have answered. */
export const WithdrawDialog = ({ state: _state, ...props }: ActionFormProps) => {
  const { t } = useTexts();
  const { wishId, key } = props.wish;
  return (
    <ReasonDialog
      {...props}
      action="withdraw"
      words={{
        what: t('wishes.action.withdraw.what'),
        label: t('wishes.action.withdraw.reason'),
        missing: t('wishes.action.withdraw.reasonMissing'),
        confirm: t('wishes.action.withdraw.confirm'),
        done: t('wishes.action.done.withdraw', { key }),
      }}
      send={(reason) => valueOf(call('withdrawCase', { wishId, reason }))}
    />
  );
};

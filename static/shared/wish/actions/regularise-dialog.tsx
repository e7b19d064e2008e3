import { hold } from '../../../../src/domain/frame';
import { NOTHING } from '../../../../src/domain/money';
import { call, valueOf } from '../../bridge';
import { useTexts } from '../../text';
import type { ActionFormProps } from './action-form';
import { FrameEffect } from './frame-effect';
import { ReasonDialog } from './reason-dialog';

/** Puts in order what was started past the mandate: its money is held, and everybody can read why. */
export const RegulariseDialog = ({ state, ...props }: ActionFormProps) => {
  const { t, format } = useTexts();
  const { wishId, key, estimate } = props.wish;
  const amount = estimate ?? NOTHING;
  const { frame } = state.page;
  return (
    <ReasonDialog
      {...props}
      action="regularise"
      words={{
        what: t('wishes.action.regularise.what'),
        label: t('wishes.action.regularise.reason'),
        helper: t('wishes.action.regularise.reasonHelp'),
        missing: t('wishes.action.regularise.reasonMissing'),
        confirm: t('wishes.action.regularise.confirm', { amount: format.kroner(amount) }),
        done: t('wishes.action.done.regularise', { key }),
      }}
      send={(reason) => valueOf(call('regulariseWish', { wishId, amount, reason }))}
    >
      <FrameEffect
        frame={frame}
        wishId={wishId}
        after={hold(frame, { wishId, amount, startedAt: '', caseId: null })}
      />
    </ReasonDialog>
  );
};

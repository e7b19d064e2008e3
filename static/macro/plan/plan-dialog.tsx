import { useState } from 'react';
import type { DocumentationPlan } from '../../../src/domain/documentation-plan';
import { valueOf } from '../../shared/bridge';
import { call } from '../../shared/documentation/bridge';
import { focusFirstError } from '../../shared/parts/focus-first-error';
import { FormDialog } from '../../shared/documentation/form-dialog';
import { TextField } from '../../shared/parts/text-field';
import { tellDone } from '../../shared/parts/flags';
import { useTexts } from '../../shared/text';
import { useAction } from '../../shared/use-action';
import type { HeaderDialogProps } from '../header-dialogs';
import { agreedIn, planDraft, planProblems, type PlanDraft, type PlanProblems } from './plan-draft';

interface FieldsProps {
  draft: PlanDraft;
  problems: PlanProblems;
  write: (part: Partial<PlanDraft>) => void;
}

const Fields = ({ draft, problems, write }: FieldsProps) => {
  const { t } = useTexts();
  return (
    <>
      <TextField
        name="minutesLabel"
        required
        label={t('macro.plan.minutesLabel')}
        helper={t('macro.plan.minutesLabelHelp')}
        error={problems.minutesLabel && t(`macro.plan.${problems.minutesLabel}`)}
        value={draft.minutesLabel}
        onChange={(minutesLabel) => write({ minutesLabel })}
      />
      <TextField
        name="minutesTitle"
        required
        label={t('macro.plan.minutesTitle')}
        helper={t('macro.plan.minutesTitleHelp')}
        error={problems.minutesTitle && t(`macro.plan.${problems.minutesTitle}`)}
        value={draft.minutesTitle}
        onChange={(minutesTitle) => write({ minutesTitle })}
      />
      <TextField
        name="minimumMeetings"
        label={t('macro.plan.minimum')}
        helper={t('macro.plan.minimumHelp')}
        error={problems.minimum && t(`macro.plan.${problems.minimum}`)}
        value={draft.minimum}
        onChange={(minimum) => write({ minimum })}
      />
      <TextField
        name="communityManager"
        type="email"
        required
        label={t('macro.plan.communityManager')}
        helper={t('macro.plan.communityManagerHelp')}
        error={problems.communityManager && t(`macro.plan.${problems.communityManager}`)}
        value={draft.communityManager}
        onChange={(communityManager) => write({ communityManager })}
      />
    </>
  );
};

/** What was agreed of the product's documentation: how minutes are found, how many meetings, where news goes. */
export const PlanDialog = ({ macro, onChange, onClose }: HeaderDialogProps) => {
  const { productId } = macro;
  const { t } = useTexts();
  const [draft, setDraft] = useState(() => planDraft(macro.plan));
  const [isTelling, setTelling] = useState(false);
  const action = useAction();
  const problems = planProblems(draft);
  const show = (plan: DocumentationPlan) => onChange((now) => ({ ...now, plan }));
  const save = (form: HTMLFormElement) => {
    setTelling(true);
    if (Object.keys(problems).length > 0) {
      focusFirstError(form);
      return;
    }
    void action.run(async () => {
      show(await valueOf(call('savePlan', { productId, ...agreedIn(draft) })));
      tellDone(t('macro.plan.saved'));
      onClose();
    });
  };
  return (
    <FormDialog
      title={t('macro.plan.title')}
      confirm={t('shared.save')}
      action={action}
      onSend={save}
      onReload={async () => show((await valueOf(call('openMacro', { productId, sections: [] }))).plan)}
      onClose={onClose}
    >
      <Fields
        draft={draft}
        problems={isTelling ? problems : {}}
        write={(part) => setDraft((now) => ({ ...now, ...part }))}
      />
    </FormDialog>
  );
};

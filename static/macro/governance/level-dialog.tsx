import { useState } from 'react';
import type { GovernanceView } from '../../../src/contract/documentation';
import { LEVELS, requirementsOf, type Level } from '../../../src/domain/governance/requirements';
import { valueOf } from '../../shared/bridge';
import { call } from '../../shared/documentation/bridge';
import { ChoiceOf } from '../../shared/documentation/choice-of';
import { DayField } from '../../shared/documentation/day-field';
import { FormDialog } from '../../shared/documentation/form-dialog';
import { tellDone } from '../../shared/parts/flags';
import { useTexts } from '../../shared/text';
import { useAction } from '../../shared/use-action';

export interface GovernanceDialogProps {
  productId: string;
  view: GovernanceView;
  onChanged: (view: GovernanceView) => void;
  onReload: () => Promise<unknown>;
  onClose: () => void;
}

/** The level that the product is steered after, and when it was gone through with the secretariat. */
export const LevelDialog = ({ productId, view, onChanged, onReload, onClose }: GovernanceDialogProps) => {
  const { t } = useTexts();
  const [level, setLevel] = useState<Level>(view.level);
  const [reviewedOn, setReviewedOn] = useState(view.reviewedOn ?? '');
  const action = useAction();
  const save = () =>
    void action.run(async () => {
      const payload = { productId, level, reviewedOn: reviewedOn || null };
      onChanged(await valueOf(call('steerAfterLevel', payload)));
      tellDone(t('macro.governance.levelSaved', { level: t(`documentation.levels.${level}`) }));
      onClose();
    });
  return (
    <FormDialog
      title={t('macro.governance.levelTitle')}
      confirm={t('shared.save')}
      action={action}
      onSend={save}
      onReload={onReload}
      onClose={onClose}
    >
      <ChoiceOf
        label={t('macro.governance.level')}
        options={LEVELS.map((value) => ({
          value,
          label: t('macro.governance.levelOption', {
            level: t(`documentation.levels.${value}`),
            count: requirementsOf(value).length,
          }),
        }))}
        value={level}
        onChoose={setLevel}
      />
      <DayField
        name="reviewedOn"
        label={t('macro.governance.reviewedOn')}
        value={reviewedOn}
        onChange={setReviewedOn}
      />
    </FormDialog>
  );
};

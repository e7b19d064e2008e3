import { useState } from 'react';
import type { DocumentationView } from '../../../src/contract/documentation';
import { CHECKLIST_PRESETS, type ChecklistPreset } from '../../../src/domain/checklist/checklist';
import { ChoiceOf } from '../../shared/documentation/choice-of';
import { focusOn } from '../../shared/documentation/focus-on';
import { FormDialog } from '../../shared/documentation/form-dialog';
import { tellDone } from '../../shared/parts/flags';
import { useTexts } from '../../shared/text';
import { useAction } from '../../shared/use-action';
import { LIST_MENU } from './element-ids';
import type { Checklist } from './use-checklist';

export interface PresetDialogProps {
  documentation: DocumentationView;
  send: Checklist['send'];
  onReload: () => Promise<unknown>;
  onClose: () => void;
}

/** Puts OS2's documents where another of its lists has them. */
export const PresetDialog = ({ documentation, send, onReload, onClose }: PresetDialogProps) => {
  const { t } = useTexts();
  const [preset, setPreset] = useState<ChecklistPreset>(documentation.preset);
  const action = useAction();
  const take = () =>
    void action.run(async () => {
      await send({ change: 'takePreset', preset });
      tellDone(t('macro.preset.taken', { preset }));
      onClose();
      focusOn(LIST_MENU);
    });
  return (
    <FormDialog
      title={t('macro.preset.title')}
      confirm={t('macro.preset.take')}
      action={action}
      onSend={take}
      onReload={onReload}
      onClose={onClose}
    >
      <p>{t('macro.preset.explain')}</p>
      <ChoiceOf
        label={t('macro.preset.label')}
        options={CHECKLIST_PRESETS.map((value) => ({ value, label: t(`macro.preset.${value}`) }))}
        value={preset}
        onChoose={setPreset}
      />
    </FormDialog>
  );
};

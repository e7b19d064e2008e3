import Checkbox from '@atlaskit/checkbox';
import Textfield from '@atlaskit/textfield';
import { LabelledField } from '../../shared/parts/labelled-field';
import { useTexts } from '../../shared/text';
import { SectionBox } from '../parts/section';
import { useSettingsDraft, type SectionProps } from '../state/use-settings-draft';
import { isWebAddress } from '../state/web-address';
import { saveBarOf } from './save-bar-of';

const LONGEST_ADDRESS = 2_000;

/** Whether there is a steering group, and where the vision or agreement stands that a refusal refers to. */
export const GovernanceSection = (props: SectionProps) => {
  const { t } = useTexts();
  const draft = useSettingsDraft(props);
  const { hasSteeringGroup, visionUrl } = draft.settings;
  const typed = visionUrl ?? '';
  const problem =
    typed.trim() === '' || isWebAddress(typed) ? undefined : t('settings.governance.notAddress');
  return (
    <SectionBox
      title={t('settings.governance.title')}
      help={t('settings.governance.help')}
      saveBar={saveBarOf(draft, props, problem ?? null)}
    >
      <Checkbox
        label={t('settings.governance.none')}
        isChecked={!hasSteeringGroup}
        isDisabled={!props.mayEdit}
        onChange={(event) => draft.change({ hasSteeringGroup: !event.currentTarget.checked })}
      />
      <LabelledField
        label={t('settings.governance.vision')}
        helper={t('settings.governance.visionHelp')}
        error={problem}
      >
        {(field) => (
          <Textfield
            {...field}
            name="visionUrl"
            type="url"
            inputMode="url"
            isReadOnly={!props.mayEdit}
            maxLength={LONGEST_ADDRESS}
            value={typed}
            onChange={(event) => draft.change({ visionUrl: event.currentTarget.value || null })}
          />
        )}
      </LabelledField>
    </SectionBox>
  );
};

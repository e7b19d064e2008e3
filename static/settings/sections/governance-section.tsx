import Checkbox from '@atlaskit/checkbox';
import Textfield from '@atlaskit/textfield';
import type { ChangeEvent } from 'react';
import { LabelledField } from '../../shared/parts/labelled-field';
import { useTexts } from '../../shared/text';
import { AddressFact, AddressField, useAddressProblem } from '../parts/address-field';
import { ReadOnly } from '../parts/read-only';
import { SectionBox } from '../parts/section';
import { useSettingsDraft, type SectionProps, type SettingsDraft } from '../state/use-settings-draft';
import { saveBarOf } from './save-bar-of';

const MOST_IN_QUORUM = 50;

/** A whole number from 1; nothing typed asks for no number. */
const quorumIn = (typed: string): number | null => {
  const number = Math.trunc(Number(typed));
  return typed.trim() === '' || number < 1 ? null : Math.min(number, MOST_IN_QUORUM);
};

const Fields = ({ draft }: { draft: SettingsDraft }) => {
  const { t } = useTexts();
  return (
    <>
      <Checkbox
        label={t('settings.governance.none')}
        isChecked={!draft.settings.hasSteeringGroup}
        onChange={(event) => draft.change({ hasSteeringGroup: !event.currentTarget.checked })}
      />
      <LabelledField label={t('settings.governance.quorum')} helper={t('settings.governance.quorumHelp')}>
        {(field) => (
          <Textfield
            {...field}
            name="quorum"
            type="number"
            inputMode="numeric"
            min={1}
            max={MOST_IN_QUORUM}
            width="xsmall"
            value={draft.settings.quorum ?? ''}
            onChange={(event: ChangeEvent<HTMLInputElement>) =>
              draft.change({ quorum: quorumIn(event.currentTarget.value) })
            }
          />
        )}
      </LabelledField>
      <AddressField
        label={t('settings.governance.vision')}
        helper={t('settings.governance.visionHelp')}
        name="visionUrl"
        value={draft.settings.visionUrl}
        onChange={(visionUrl) => draft.change({ visionUrl })}
      />
    </>
  );
};

const Facts = ({ draft }: { draft: SettingsDraft }) => {
  const { t } = useTexts();
  const { hasSteeringGroup, visionUrl } = draft.settings;
  return (
    <>
      <p>{t(hasSteeringGroup ? 'settings.governance.exists' : 'settings.governance.none')}</p>
      <ReadOnly name={t('settings.governance.quorum')}>
        {draft.settings.quorum ?? t('settings.notChosen')}
      </ReadOnly>
      <AddressFact label={t('settings.governance.vision')} value={visionUrl} />
    </>
  );
};

/** Whether there is a steering group, and where the vision or agreement stands that a refusal refers to. */
export const GovernanceSection = (props: SectionProps) => {
  const { t } = useTexts();
  const draft = useSettingsDraft(props);
  const problem = useAddressProblem(draft.settings.visionUrl);
  return (
    <SectionBox
      title={t('settings.governance.title')}
      help={t('settings.governance.help')}
      saveBar={saveBarOf(draft, props, problem)}
    >
      {props.mayEdit ? <Fields draft={draft} /> : <Facts draft={draft} />}
    </SectionBox>
  );
};

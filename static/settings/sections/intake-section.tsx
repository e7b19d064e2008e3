import TextArea from '@atlaskit/textarea';
import { ChoiceSelect } from '../../shared/parts/choice-select';
import { LabelledField } from '../../shared/parts/labelled-field';
import { TextField } from '../../shared/parts/text-field';
import { useTexts } from '../../shared/text';
import { LONGEST_DEADLINE } from '../../../src/domain/intake/answer-deadline';
import type { IntakeSettings } from '../../../src/domain/intake/intake';
import { AddressFact, AddressField, useAddressProblem } from '../parts/address-field';
import { ReadOnly } from '../parts/read-only';
import { SectionBox } from '../parts/section';
import { useSettingsDraft, type SectionProps, type SettingsDraft } from '../state/use-settings-draft';
import { saveBarOf } from './save-bar-of';

const LONGEST_RULES = 4_000;

/** A whole number of days from 1; nothing typed promises no deadline. */
const daysIn = (typed: string): number | null => {
  const days = Math.trunc(Number(typed));
  return typed.trim() === '' || days < 1 ? null : Math.min(days, LONGEST_DEADLINE);
};

interface PartProps {
  draft: SettingsDraft;
  issueTypes: readonly string[];
}

const Rules = ({ intake, onChange }: { intake: IntakeSettings; onChange: (rules: string) => void }) => {
  const { t } = useTexts();
  return (
    <LabelledField label={t('settings.intake.rules')} helper={t('settings.intake.rulesHelp')}>
      {({ isRequired: _never, ...field }) => (
        <TextArea
          {...field}
          name="rules"
          maxLength={LONGEST_RULES}
          minimumRows={4}
          value={intake.rules}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </LabelledField>
  );
};

const Fields = ({ draft, issueTypes }: PartProps) => {
  const { t } = useTexts();
  const { intake, maintenanceTypes } = draft.settings;
  const change = (patch: Partial<IntakeSettings>): void => draft.change({ intake: { ...intake, ...patch } });
  const types = new Set([...issueTypes, ...(intake.wishType === null ? [] : [intake.wishType])]);
  return (
    <>
      <ChoiceSelect
        label={t('settings.intake.type')}
        helper={t('settings.intake.typeHelp')}
        value={intake.wishType}
        choices={[...types]
          .filter((type) => !maintenanceTypes.includes(type))
          .map((type) => ({ value: type, label: type }))}
        onChoose={(wishType) => change({ wishType })}
      />
      <TextField
        label={t('settings.intake.answerDays')}
        name="answerDays"
        type="number"
        helper={t('settings.intake.answerDaysHelp')}
        value={intake.answerDays === null ? '' : String(intake.answerDays)}
        onChange={(typed) => change({ answerDays: daysIn(typed) })}
      />
      <Rules intake={intake} onChange={(rules) => change({ rules })} />
      <AddressField
        label={t('settings.intake.rulesUrl')}
        helper={t('settings.intake.rulesUrlHelp')}
        name="rulesUrl"
        value={intake.rulesUrl}
        onChange={(rulesUrl) => change({ rulesUrl })}
      />
    </>
  );
};

const Facts = ({ draft }: { draft: SettingsDraft }) => {
  const { t } = useTexts();
  const { wishType, rules, rulesUrl, answerDays } = draft.settings.intake;
  return (
    <>
      <ReadOnly name={t('settings.intake.type')}>{wishType ?? t('settings.notChosen')}</ReadOnly>
      <ReadOnly name={t('settings.intake.answerDays')}>{answerDays ?? t('settings.notChosen')}</ReadOnly>
      <ReadOnly name={t('settings.intake.rules')}>{rules || t('settings.notChosen')}</ReadOnly>
      <AddressFact label={t('settings.intake.rulesUrl')} value={rulesUrl} />
    </>
  );
};

/** How new wishes come in: what they are in Jira, and the rules that are shown while one is written. */
export const IntakeSection = (props: SectionProps) => {
  const { t } = useTexts();
  const draft = useSettingsDraft(props);
  const problem = useAddressProblem(draft.settings.intake.rulesUrl);
  return (
    <SectionBox
      title={t('settings.intake.title')}
      help={t('settings.intake.help')}
      saveBar={saveBarOf(draft, props, problem)}
    >
      {props.mayEdit ? <Fields draft={draft} issueTypes={props.page.issueTypes} /> : <Facts draft={draft} />}
    </SectionBox>
  );
};

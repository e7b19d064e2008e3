import TextArea from '@atlaskit/textarea';
import { LabelledField } from '../../shared/parts/labelled-field';
import { useTexts } from '../../shared/text';
import { CheckList } from '../parts/check-list';
import { ReadOnly } from '../parts/read-only';
import { SectionBox } from '../parts/section';
import { useSettingsDraft, type SectionProps, type SettingsDraft } from '../state/use-settings-draft';
import { saveBarOf } from './save-bar-of';

const LONGEST_FILTER = 2_000;

/** Jira's issue types, and those that the settings name and Jira no longer has. */
const typeOptions = (known: readonly string[], chosen: readonly string[]) =>
  [...new Set([...known, ...chosen])].map((type) => ({ value: type, label: type }));

const Filter = ({ draft }: { draft: SettingsDraft }) => {
  const { t } = useTexts();
  return (
    <LabelledField label={t('settings.wish.filter')} helper={t('settings.wish.filterHelp')}>
      {({ isRequired: _never, ...field }) => (
        <TextArea
          {...field}
          name="wishFilter"
          isMonospaced
          maxLength={LONGEST_FILTER}
          minimumRows={2}
          spellCheck={false}
          value={draft.settings.wishFilter}
          onChange={(event) => draft.change({ wishFilter: event.currentTarget.value })}
        />
      )}
    </LabelledField>
  );
};

/** Which issues are wishes, and which of them are maintenance. */
export const WishSection = (props: SectionProps) => {
  const { t } = useTexts();
  const draft = useSettingsDraft(props);
  const { wishFilter, maintenanceTypes } = draft.settings;
  const options = typeOptions(props.page.issueTypes, props.page.product.settings.maintenanceTypes);
  return (
    <SectionBox
      title={t('settings.wish.title')}
      help={t('settings.wish.help')}
      saveBar={saveBarOf(draft, props)}
    >
      {props.mayEdit ? (
        <Filter draft={draft} />
      ) : (
        <ReadOnly name={t('settings.wish.filter')}>{wishFilter || t('settings.notChosen')}</ReadOnly>
      )}
      <CheckList
        legend={t('settings.wish.maintenance')}
        options={options}
        chosen={maintenanceTypes}
        isReadOnly={!props.mayEdit}
        onChange={(chosen) => draft.change({ maintenanceTypes: chosen })}
      />
    </SectionBox>
  );
};

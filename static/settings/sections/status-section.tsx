import type { StatusChoice } from '../../../src/contract/definitions';
import { useTexts } from '../../shared/text';
import { CheckList } from '../parts/check-list';
import { Choice, type ChoiceOption } from '../parts/choice';
import { SectionBox } from '../parts/section';
import { useSettingsDraft, type SectionProps } from '../state/use-settings-draft';
import { saveBarOf } from './save-bar-of';

const asOptions = (statuses: readonly StatusChoice[]): ChoiceOption[] =>
  statuses.map(({ id, name }) => ({ value: id, label: name }));

/** Jira's own category closes a wish, so a wish can only be under way in statuses that are not done. */
const isDone = ({ category }: StatusChoice): boolean => category === 'done';

/** The statuses that fit, and the one that is chosen already even where it does not. */
const fitting = (
  statuses: readonly StatusChoice[],
  chosen: string | null,
  fits: (status: StatusChoice) => boolean,
) => asOptions(statuses.filter((status) => fits(status) || status.id === chosen));

/** Which statuses of Jira mean "igangsat", and which a wish gets when it is started, delivered or turned down. */
export const StatusSection = (props: SectionProps) => {
  const { t } = useTexts();
  const draft = useSettingsDraft(props);
  const { startedStatusIds, startStatusId, deliveredStatusId, rejectedStatusId } = draft.settings;
  const { statuses } = props.page;
  const chooseStart = (id: string | null) => {
    const started =
      id === null || startedStatusIds.includes(id) ? startedStatusIds : [...startedStatusIds, id];
    draft.change({ startStatusId: id, startedStatusIds: started });
  };
  return (
    <SectionBox
      title={t('settings.status.title')}
      help={t('settings.status.help')}
      saveBar={saveBarOf(draft, props)}
    >
      <CheckList
        legend={t('settings.status.started')}
        options={asOptions(statuses.filter((status) => !isDone(status)))}
        chosen={startedStatusIds}
        isReadOnly={!props.mayEdit}
        onChange={(chosen) => draft.change({ startedStatusIds: chosen })}
      />
      <Choice
        label={t('settings.status.start')}
        helper={t('settings.status.startHelp')}
        options={fitting(statuses, startStatusId, (status) => !isDone(status))}
        value={startStatusId}
        isReadOnly={!props.mayEdit}
        onChange={chooseStart}
      />
      <Choice
        label={t('settings.status.delivered')}
        helper={t('settings.status.deliveredHelp')}
        options={fitting(statuses, deliveredStatusId, isDone)}
        value={deliveredStatusId}
        isReadOnly={!props.mayEdit}
        onChange={(id) => draft.change({ deliveredStatusId: id })}
      />
      <Choice
        label={t('settings.status.rejected')}
        helper={t('settings.status.rejectedHelp')}
        options={fitting(statuses, rejectedStatusId, isDone)}
        value={rejectedStatusId}
        isReadOnly={!props.mayEdit}
        onChange={(id) => draft.change({ rejectedStatusId: id })}
      />
    </SectionBox>
  );
};

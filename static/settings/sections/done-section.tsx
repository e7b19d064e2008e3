import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region';
import { LONGEST_CRITERION } from '../../../src/domain/done';
import type { DefaultCriterion } from '../../../src/domain/product';
import { useTexts } from '../../shared/text';
import { SectionBox } from '../parts/section';
import { moved } from '../state/edits';
import { useSettingsDraft, type SectionProps } from '../state/use-settings-draft';
import { saveBarOf } from './save-bar-of';
import styles from './done-section.module.css';

const MOST_DEFAULTS = 20;

interface CriterionRowProps {
  criterion: DefaultCriterion;
  place: number;
  count: number;
  mayEdit: boolean;
  onText: (text: string) => void;
  onMove: (steps: number) => void;
  onRemove: () => void;
}

const Buttons = ({ criterion, place, count, onMove, onRemove }: CriterionRowProps) => {
  const { t } = useTexts();
  const name = { text: criterion.text || t('settings.done.nth', { place }) };
  return (
    <span className={styles.buttons}>
      <Button
        spacing="compact"
        aria-label={t('settings.done.upOf', name)}
        isDisabled={place === 1}
        onClick={() => onMove(-1)}
      >
        {t('settings.done.up')}
      </Button>
      <Button
        spacing="compact"
        aria-label={t('settings.done.downOf', name)}
        isDisabled={place === count}
        onClick={() => onMove(1)}
      >
        {t('settings.done.down')}
      </Button>
      <Button spacing="compact" aria-label={t('settings.done.removeOf', name)} onClick={onRemove}>
        {t('settings.remove')}
      </Button>
    </span>
  );
};

const CriterionRow = (props: CriterionRowProps) => {
  const { criterion, place, mayEdit, onText } = props;
  const { t } = useTexts();
  return (
    <li className={styles.row}>
      <Textfield
        aria-label={t('settings.done.nth', { place })}
        maxLength={LONGEST_CRITERION}
        isReadOnly={!mayEdit}
        isInvalid={criterion.text.trim() === ''}
        value={criterion.text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      {mayEdit && <Buttons {...props} />}
    </li>
  );
};

/** The criteria that every new wish of the product starts with. */
export const DoneSection = (props: SectionProps) => {
  const { t } = useTexts();
  const draft = useSettingsDraft(props);
  const { doneDefault } = draft.settings;
  const change = (criteria: readonly DefaultCriterion[]) => draft.change({ doneDefault: criteria });
  const move = (index: number, steps: number) => {
    change(moved(doneDefault, index, steps));
    announce(t('settings.done.moved', { place: index + steps + 1, count: doneDefault.length }));
  };
  const incomplete = doneDefault.some(({ text }) => text.trim() === '');
  const problem = incomplete ? t('settings.done.empty') : null;
  return (
    <SectionBox
      title={t('settings.done.title')}
      help={t('settings.done.help')}
      saveBar={saveBarOf(draft, props, problem)}
    >
      {doneDefault.length === 0 && <p className={styles.none}>{t('settings.done.none')}</p>}
      <ol className={styles.criteria}>
        {doneDefault.map((criterion, index) => (
          <CriterionRow
            key={criterion.id}
            criterion={criterion}
            place={index + 1}
            count={doneDefault.length}
            mayEdit={props.mayEdit}
            onText={(text) =>
              change(doneDefault.map((other) => (other.id === criterion.id ? { ...other, text } : other)))
            }
            onMove={(steps) => move(index, steps)}
            onRemove={() => change(doneDefault.filter(({ id }) => id !== criterion.id))}
          />
        ))}
      </ol>
      {props.mayEdit && (
        <div>
          <Button
            isDisabled={doneDefault.length >= MOST_DEFAULTS}
            onClick={() => change([...doneDefault, { id: crypto.randomUUID(), text: '' }])}
          >
            {t('settings.done.add')}
          </Button>
        </div>
      )}
    </SectionBox>
  );
};

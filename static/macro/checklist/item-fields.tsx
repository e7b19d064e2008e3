import type { Person } from '../../../src/contract/definitions';
import type { ItemView } from '../../../src/contract/documentation';
import { ITEM_STATES, type ItemState } from '../../../src/domain/checklist/checklist';
import { ChoiceOf } from '../../shared/documentation/choice-of';
import { DayField } from '../../shared/documentation/day-field';
import { TextField } from '../../shared/parts/text-field';
import { WordsField } from '../../shared/parts/words-field';
import { useTexts } from '../../shared/text';
import { evidenceText } from './evidence-text';
import { wantsReason, type ItemDraft, type ItemProblems } from './item-draft';
import { ResponsibleChoice } from './responsible-choice';
import styles from '../../shared/documentation/form.module.css';

export interface ItemFieldsProps {
  view: ItemView;
  people: readonly Person[];
  draft: ItemDraft;
  problems: ItemProblems;
  write: (part: Partial<ItemDraft>) => void;
}

const UNSAID = 'unsaid';

const StateChoice = ({ view, draft, write }: ItemFieldsProps) => {
  const texts = useTexts();
  const { t } = texts;
  const { evidence } = view.status;
  const states = ITEM_STATES.map((state) => ({ value: state, label: t(`documentation.states.${state}`) }));
  const unsaid = {
    value: UNSAID,
    label: t(evidence ? 'macro.item.stateByUse' : 'macro.item.stateOpen'),
  } as const;
  return (
    <div className={styles.group}>
      <ChoiceOf<ItemState | typeof UNSAID>
        label={t('macro.item.state')}
        options={[...states, unsaid]}
        value={draft.state ?? UNSAID}
        onChoose={(state) => write({ state: state === UNSAID ? null : state })}
      />
      {evidence && (
        <p className={styles.note}>
          {t('macro.checklist.found', { evidence: evidenceText(evidence, texts) })}
        </p>
      )}
    </div>
  );
};

const Reason = ({ view, draft, problems, write }: ItemFieldsProps) => {
  const { t } = useTexts();
  const isRequired = wantsReason(draft, view.status.evidence);
  const why = draft.state === 'notRelevant' ? 'macro.item.reasonNotRelevant' : 'macro.item.reasonAgainst';
  return (
    <WordsField
      name="reason"
      label={t(isRequired ? 'macro.item.reasonRequired' : 'macro.item.reason')}
      required={isRequired}
      helper={isRequired ? t(why) : undefined}
      error={problems.reason && t('macro.item.reasonMissing')}
      value={draft.reason}
      onChange={(reason) => write({ reason })}
    />
  );
};

const Head = ({ draft, write }: ItemFieldsProps) => {
  const { t } = useTexts();
  const words = (field: 'owner' | 'version' | 'approver') => (
    <TextField
      name={field}
      label={t(`macro.item.${field}`)}
      value={draft[field]}
      onChange={(value) => write({ [field]: value })}
    />
  );
  const day = (field: 'approvedOn' | 'reviseBy') => (
    <DayField
      name={field}
      label={t(`macro.item.${field}`)}
      value={draft[field]}
      onChange={(value) => write({ [field]: value })}
    />
  );
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('macro.item.head')}</legend>
      <div className={styles.pair}>
        {words('owner')}
        {words('version')}
        {words('approver')}
        {day('approvedOn')}
        {day('reviseBy')}
      </div>
    </fieldset>
  );
};

/** All that is said of a document. */
export const ItemFields = (props: ItemFieldsProps) => {
  const { people, draft, problems, write } = props;
  const { t } = useTexts();
  return (
    <>
      <StateChoice {...props} />
      <Reason {...props} />
      <ResponsibleChoice
        value={draft.responsible}
        people={people}
        onChoose={(responsible) => write({ responsible })}
      />
      <TextField
        name="link"
        type="url"
        label={t('macro.item.link')}
        helper={t('macro.item.linkHelp')}
        longest={2_000}
        error={problems.link && t('macro.item.linkWrong')}
        value={draft.link}
        onChange={(link) => write({ link })}
      />
      <Head {...props} />
    </>
  );
};

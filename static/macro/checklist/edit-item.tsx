import SectionMessage from '@atlaskit/section-message';
import { useState } from 'react';
import type { Person } from '../../../src/contract/definitions';
import type { ItemView } from '../../../src/contract/documentation';
import { focusFirstError } from '../../shared/parts/focus-first-error';
import { FormDialog } from '../../shared/documentation/form-dialog';
import { GoneOn } from '../../shared/documentation/gone-on';
import { keepWords } from '../../shared/documentation/kept-words';
import { itemName } from '../../shared/documentation/names';
import { tellDone } from '../../shared/parts/flags';
import { nameOf } from '../../shared/parts/person-name';
import { useTexts, type Texts } from '../../shared/text';
import { useAction } from '../../shared/use-action';
import { answerOf, itemDraft, itemProblems, type ItemDraft } from './item-draft';
import { ItemFields } from './item-fields';
import { responsibleText } from './responsible-text';
import type { Checklist } from './use-checklist';
import styles from '../../shared/documentation/form.module.css';

const useItemWords = keepWords<ItemDraft>();

interface ItemPeople {
  view: ItemView;
  people: readonly Person[];
}

export interface EditItemProps extends ItemPeople {
  send: Checklist['send'];
  onReload: () => Promise<unknown>;
  onClose: () => void;
}

/** The answer as it is now, in one line. */
const answerText = ({ view: { answer }, people }: ItemPeople, texts: Texts): string => {
  const { t } = texts;
  return [
    t(`documentation.states.${answer?.state ?? 'unanswered'}`),
    answer?.reason ? t('macro.item.reasonIs', { reason: answer.reason }) : null,
    answer?.responsible
      ? t('macro.item.responsibleIs', { name: responsibleText(answer.responsible, people, texts) })
      : null,
    answer?.link ?? null,
  ]
    .filter((part) => part !== null)
    .join(', ');
};

/** What somebody else has saved since the form was opened; what was written stands below it. */
const Meanwhile = (props: ItemPeople) => {
  const texts = useTexts();
  return (
    <SectionMessage appearance="warning" title={texts.t('macro.item.changed')}>
      <p>{texts.t('macro.item.changedNow', { answer: answerText(props, texts) })}</p>
    </SectionMessage>
  );
};

const Checked = ({ view: { answer }, people }: ItemPeople) => {
  const texts = useTexts();
  const { t, format } = texts;
  if (!answer || answer.checkedOn === null) {
    return <p className={styles.note}>{t('macro.item.notChecked')}</p>;
  }
  const name = nameOf(answer.checkedBy, people, texts);
  return (
    <p className={styles.note}>{t('macro.item.checked', { date: format.date(answer.checkedOn), name })}</p>
  );
};

/** What is said of one document, all of it. */
export const EditItem = ({ view, people, send, onReload, onClose }: EditItemProps) => {
  const texts = useTexts();
  const { t } = texts;
  const { item, answer, status } = view;
  const name = itemName(item, texts);
  const rev = answer?.rev ?? 0;
  const [openedAt] = useState(rev);
  const words = useItemWords(item.itemId, () => itemDraft(answer));
  const [isTelling, setTelling] = useState(false);
  const action = useAction();
  const problems = itemProblems(words.value, status.evidence);
  const save = (form: HTMLFormElement) => {
    setTelling(true);
    if (Object.keys(problems).length > 0) {
      focusFirstError(form);
      return;
    }
    void action.run(async () => {
      await send({ change: 'answer', itemId: item.itemId, seen: rev, answer: answerOf(words.value) });
      words.discard();
      tellDone(t('macro.item.saved', { name }));
      onClose();
    });
  };
  return (
    <FormDialog
      title={name}
      confirm={t('shared.save')}
      action={action}
      onSend={save}
      onReload={onReload}
      onClose={onClose}
    >
      {rev !== openedAt && <Meanwhile view={view} people={people} />}
      <GoneOn isShown={words.isGoneOn} onStartOver={() => words.discard(itemDraft(answer))} />
      <Checked view={view} people={people} />
      <ItemFields
        view={view}
        people={people}
        draft={words.value}
        problems={isTelling ? problems : {}}
        write={words.write}
      />
    </FormDialog>
  );
};

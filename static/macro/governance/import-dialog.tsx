import SectionMessage from '@atlaskit/section-message';
import { useId, useState } from 'react';
import { readEvaluationFile, type FileFault } from '../../../src/contract/evaluation-file';
import type { EvaluationFile } from '../../../src/domain/governance/self-evaluation';
import { valueOf } from '../../shared/bridge';
import { call } from '../../shared/documentation/bridge';
import { focusFirstError } from '../../shared/parts/focus-first-error';
import { FormDialog } from '../../shared/documentation/form-dialog';
import { errorText } from '../../shared/parts/error-text';
import { FileField } from '../../shared/parts/file-field';
import { tellDone } from '../../shared/parts/flags';
import { WordsField } from '../../shared/parts/words-field';
import { useTexts, type Texts } from '../../shared/text';
import { useAction } from '../../shared/use-action';
import type { GovernanceDialogProps } from './level-dialog';

const LONGEST = 400_000;

/** What is wrong with the file and where; a place is named only where one is known. */
const faultText = ({ problem, where }: FileFault, texts: Texts): string =>
  where === '' && (problem === 'notJson' || problem === 'notAnEvaluation')
    ? texts.t(`macro.import.${problem}`)
    : errorText({ code: 'evaluationFile', problem, where }, texts).next;

const filledText = ({ filledBy, filledDate }: EvaluationFile, { t, format }: Texts): string | null => {
  const date = /^\d{4}-\d\d-\d\d$/.test(filledDate) ? format.date(filledDate) : filledDate;
  return filledBy === '' && date === '' ? null : t('macro.import.filled', { name: filledBy, date });
};

/** What the file holds, before it replaces anything. */
const Summary = ({ file }: { file: EvaluationFile }) => {
  const texts = useTexts();
  const filled = filledText(file, texts);
  return (
    <SectionMessage
      title={texts.t('macro.import.summary', {
        product: file.productName || texts.t('macro.import.noName'),
        answered: file.krav.filter(({ efterlevet }) => efterlevet !== null).length,
        total: file.krav.length,
      })}
    >
      {filled !== null && <p>{filled}</p>}
    </SectionMessage>
  );
};

/** Takes in OS2's own file, chosen or pasted: all of it or nothing. */
export const ImportDialog = (props: GovernanceDialogProps) => {
  const { productId, view, onChanged, onReload, onClose } = props;
  const texts = useTexts();
  const { t } = texts;
  const [text, setText] = useState('');
  const [isUnreadable, setUnreadable] = useState(false);
  const [isTelling, setTelling] = useState(false);
  const action = useAction();
  const statusId = useId();
  const isEmpty = text.trim() === '';
  const file = isEmpty ? null : readEvaluationFile(text);
  const fault = file && !file.ok ? faultText(file.error, texts) : undefined;
  const missing = isTelling && isEmpty ? t('macro.import.missing') : undefined;
  const take = (taken: string | null) => {
    setUnreadable(taken === null);
    setText(taken ?? '');
  };
  const save = (form: HTMLFormElement) => {
    setTelling(true);
    if (!file?.ok) {
      focusFirstError(form);
      return;
    }
    void action.run(async () => {
      onChanged(await valueOf(call('importEvaluation', { productId, seen: view.rev, text })));
      tellDone(t('macro.import.done'));
      onClose();
    });
  };
  return (
    <FormDialog
      title={t('macro.import.title')}
      confirm={t('macro.import.import')}
      action={action}
      onSend={save}
      onReload={onReload}
      onClose={onClose}
    >
      <p>{t('macro.import.explain')}</p>
      <FileField
        label={t('macro.import.file')}
        choose={t('macro.import.choose')}
        error={isUnreadable ? t('macro.import.unreadable') : undefined}
        onText={take}
      />
      <WordsField
        name="text"
        label={t('macro.import.text')}
        rows={4}
        longest={LONGEST}
        error={fault ?? missing}
        value={text}
        onChange={take}
      />
      <div id={statusId} role="status">
        {file?.ok && <Summary file={file.value} />}
      </div>
    </FormDialog>
  );
};

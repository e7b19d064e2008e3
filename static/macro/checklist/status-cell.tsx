import { Fragment } from 'react';
import type { ItemView } from '../../../src/contract/documentation';
import type { ItemStatus } from '../../../src/domain/checklist/item-status';
import { Label, type Tone } from '../../shared/documentation/label';
import { useTexts, type Texts } from '../../shared/text';
import { evidenceText } from './evidence-text';
import styles from './checklist-table.module.css';

const TONES: Readonly<Record<ItemStatus['state'], Tone>> = {
  exists: 'success',
  missing: 'danger',
  notRelevant: 'neutral',
  unanswered: 'neutral',
};

const foundWords = ({ status: { evidence, source, state } }: ItemView, texts: Texts): string | null => {
  if (!evidence) return null;
  const values = { evidence: evidenceText(evidence, texts) };
  if (source === 'evidence') return texts.t('macro.checklist.found', values);
  return evidence.state === state ? null : texts.t('macro.checklist.foundOtherwise', values);
};

/** What stands beside the label: why, what the app found, and what wants attention. */
export const statusWords = (view: ItemView, texts: Texts): string[] => {
  const { answer, status } = view;
  const { t, format } = texts;
  const reviseBy = answer?.head.reviseBy ?? null;
  return [
    answer?.reason || null,
    foundWords(view, texts),
    status.overdue === 'revision' && reviseBy !== null
      ? t('macro.checklist.revisionWas', { date: format.date(reviseBy) })
      : null,
    status.withoutApprover ? t('macro.checklist.withoutApprover') : null,
  ].filter((words) => words !== null);
};

/** How a document stands: one word, and the rest in words. */
export const StatusCell = ({ view }: { view: ItemView }) => {
  const texts = useTexts();
  const { state, overdue } = view.status;
  return (
    <>
      <Label tone={overdue ? 'warning' : TONES[state]}>
        {overdue ? texts.t(`macro.checklist.overdue.${overdue}`) : texts.t(`documentation.states.${state}`)}
      </Label>
      {statusWords(view, texts).map((words) => (
        <Fragment key={words}>
          {' '}
          <span className={styles.words}>{words}</span>
        </Fragment>
      ))}
    </>
  );
};

import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region';
import { useEffect, useRef } from 'react';
import { activeCriteria, progressOf, type Criterion, type DoneDefinition } from '../../../../src/domain/done';
import type { DefaultCriterion } from '../../../../src/domain/product';
import type { Wish } from '../../../../src/domain/wish';
import { useTexts } from '../../text';
import { AddCriterion } from './add-criterion';
import { CriterionNote } from './criterion-note';
import { moveByOne, placeOf } from './criterion-order';
import { CriterionRow } from './criterion-row';
import { DecideDone } from './decide-done';
import styles from './drawer.module.css';
import { RecordError } from './record-error';
import { RetiredCriteria } from './retired-criteria';
import { useDone, type DoneEditing } from './use-done';
import type { WishRecord } from './use-wish-record';

export interface DoneSectionProps {
  wish: Wish;
  record: WishRecord;
  defaults: readonly DefaultCriterion[];
  mayEdit: boolean;
  /** When the wish was started; null before. */
  startedAt: string | null;
}

const DoneStanding = ({ done, startedAt }: { done: DoneDefinition; startedAt: string | null }) => {
  const { t, format } = useTexts();
  const frozen = startedAt
    ? t('wishes.done.frozenAt', { date: format.date(startedAt) })
    : t('wishes.done.frozen');
  return (
    <p className={styles.subtle}>
      <strong>{t('wishes.done.progress', progressOf(done))}</strong> ·{' '}
      {t('wishes.done.version', { version: done.version })} ·{' '}
      {done.frozen ? frozen : t('wishes.done.freezes')}
    </p>
  );
};

const ReadOnlyCriteria = ({ criteria }: { criteria: readonly Criterion[] }) => {
  const { t } = useTexts();
  return (
    <ul className={styles.criteria}>
      {criteria.map((criterion) => (
        <li key={criterion.id} className={styles.criterion}>
          <p className={styles.plain}>
            <strong>{t(`wishes.done.state.${criterion.state}`)}:</strong> {criterion.text}
          </p>
          <CriterionNote criterion={criterion} />
        </li>
      ))}
    </ul>
  );
};

/** Moves criteria, says where they came to stand, and keeps the focus on the button that was pressed. */
const useMoves = (editing: DoneEditing) => {
  const { t } = useTexts();
  const list = useRef<HTMLUListElement>(null);
  const pressed = useRef<string | null>(null);
  const { done } = editing;
  useEffect(() => {
    if (pressed.current === null) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>('[data-move]') ?? [];
    [...buttons].find((button) => button.dataset['move'] === pressed.current)?.focus();
    pressed.current = null;
  });
  const move = ({ id, text }: Criterion, step: -1 | 1) => {
    const change = moveByOne(done, id, step);
    const total = activeCriteria(done).length;
    announce(
      t(change ? 'wishes.done.moved' : 'wishes.done.atEnd', {
        text,
        place: placeOf(done, id) + (change ? step : 0),
        total,
      }),
    );
    if (!change) return;
    pressed.current = `${id}:${step}`;
    void editing.change(change);
  };
  return { list, move };
};

const EditableCriteria = ({ editing }: { editing: DoneEditing }) => {
  const { t } = useTexts();
  const { list, move } = useMoves(editing);
  const { done } = editing;
  const hasDefault = editing.check({ change: 'takeDefault' }) === null;
  return (
    <>
      <ul ref={list} className={styles.criteria}>
        {activeCriteria(done).map((criterion) => (
          <CriterionRow
            key={criterion.id}
            criterion={criterion}
            editing={editing}
            onMove={(step) => move(criterion, step)}
          />
        ))}
      </ul>
      {!done.frozen && <AddCriterion editing={editing} />}
      {hasDefault && (
        <Button spacing="compact" onClick={() => void editing.change({ change: 'takeDefault' })}>
          {t('wishes.done.takeDefault')}
        </Button>
      )}
    </>
  );
};

/** What DONE means for this wish. The coordination group writes it, everybody reads it. */
export const DoneSection = ({ wish, record, defaults, mayEdit, startedAt }: DoneSectionProps) => {
  const { t } = useTexts();
  const editing = useDone(wish, record, defaults);
  const { done, error } = editing;
  const isOpen = wish.stage !== 'closed';
  const retired = done.criteria.filter((criterion) => criterion.retired);
  return (
    <section className={styles.section} data-place="done" tabIndex={-1} aria-labelledby="wish-done">
      <Heading size="small" as="h3" id="wish-done">
        {t('wishes.done.title')}
      </Heading>
      <DoneStanding done={done} startedAt={startedAt} />
      {!mayEdit && <p className={styles.subtle}>{t('wishes.done.readOnly')}</p>}
      {activeCriteria(done).length === 0 && <p className={styles.plain}>{t('wishes.done.empty')}</p>}
      {mayEdit && isOpen ? (
        <EditableCriteria editing={editing} />
      ) : (
        <ReadOnlyCriteria criteria={activeCriteria(done)} />
      )}
      {mayEdit && wish.stage === 'started' && done.frozen && record.detail && (
        <DecideDone
          wish={wish}
          done={done}
          rev={record.detail.rev}
          onDone={record.reload}
          onReload={record.reload}
        />
      )}
      <RecordError error={error} onReload={record.reload} />
      <RetiredCriteria
        criteria={retired}
        onRestore={
          mayEdit && isOpen && !done.frozen
            ? (id) => void editing.change({ change: 'restore', id })
            : undefined
        }
      />
    </section>
  );
};

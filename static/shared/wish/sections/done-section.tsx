import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region';
import { useEffect, useRef } from 'react';
import { activeCriteria, progressOf, type Criterion, type DoneDefinition } from '../../../../src/domain/done';
import type { DefaultCriterion } from '../../../../src/domain/product';
import type { Wish } from '../../../../src/domain/wish';
import { useTexts } from '../../text';
import { AddCriterion } from './add-criterion';
import { moveByOne, placeOf } from './criterion-order';
import { CriterionRow } from './criterion-row';
import { DecideDone } from './decide-done';
import styles from './drawer.module.css';
import { OlderVersions } from './older-versions';
import { PlainCriteria } from './plain-criteria';
import { RecordError } from './record-error';
import { RetiredCriteria } from './retired-criteria';
import { useDone, type DoneEditing } from './use-done';
import type { WishRecord } from './use-wish-record';

export interface DoneSectionProps {
  wish: Wish;
  record: WishRecord;
  defaults: readonly DefaultCriterion[];
  mayEdit: boolean;
  mayAttach: boolean;
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

/** The criteria as whoever reads them may use them. */
const Criteria = ({ editing, wish, mayEdit, mayAttach }: DoneSectionProps & { editing: DoneEditing }) => {
  const { t } = useTexts();
  const { done } = editing;
  const criteria = activeCriteria(done);
  const isClosed = wish.stage === 'closed';
  if (mayEdit && !isClosed) return <EditableCriteria editing={editing} />;
  return (
    <>
      {!mayEdit && (
        <p className={styles.subtle}>{t(mayAttach ? 'wishes.done.attachOnly' : 'wishes.done.readOnly')}</p>
      )}
      <PlainCriteria
        criteria={criteria}
        attaching={mayAttach && !mayEdit && !isClosed && done.frozen ? editing : undefined}
      />
    </>
  );
};

/** What DONE means for this wish. The coordination group writes it, everybody reads it. */
export const DoneSection = (props: DoneSectionProps) => {
  const { wish, record, defaults, mayEdit, startedAt } = props;
  const { t } = useTexts();
  const editing = useDone(wish, record, defaults);
  const { done, error } = editing;
  const mayDecide = mayEdit && wish.stage === 'started' && done.frozen;
  return (
    <section className={styles.section} data-place="done" tabIndex={-1} aria-labelledby="wish-done">
      <Heading size="small" as="h3" id="wish-done">
        {t('wishes.done.title')}
      </Heading>
      <DoneStanding done={done} startedAt={startedAt} />
      {activeCriteria(done).length === 0 && <p className={styles.plain}>{t('wishes.done.empty')}</p>}
      <Criteria {...props} editing={editing} />
      {mayDecide && record.detail && (
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
        criteria={done.criteria.filter((criterion) => criterion.retired)}
        onRestore={
          mayEdit && wish.stage !== 'closed' && !done.frozen
            ? (id) => void editing.change({ change: 'restore', id })
            : undefined
        }
      />
      <OlderVersions wishId={wish.wishId} done={wish.done} />
    </section>
  );
};

import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useId, useState, type ChangeEvent, type FormEvent } from 'react';
import { activeCriteria } from '../../../../src/domain/done';
import { hold, permitFor, type Frame } from '../../../../src/domain/frame';
import { NOTHING, type Ore } from '../../../../src/domain/money';
import type { Wish } from '../../../../src/domain/wish';
import { call, valueOf } from '../../bridge';
import { LabelledField } from '../../parts/labelled-field';
import { nameOf } from '../../parts/person-name';
import { useTexts } from '../../text';
import type { WishesState } from '../state/wishes-state';
import { ActionError } from './action-error';
import type { ActionFormProps } from './action-form';
import { ActionShell } from './action-shell';
import styles from './actions.module.css';
import { AvailableNow } from './available-now';
import { FrameEffect } from './frame-effect';
import { useActionCall } from './use-action-call';
import { usePeople } from './use-people';

const started = (frame: Frame, wishId: string, amount: Ore): Frame =>
  hold(frame, { wishId, amount, startedAt: '', caseId: permitFor(frame, wishId)?.caseId ?? null });

const StartFacts = ({ wish, state }: { wish: Wish; state: WishesState }) => {
  const texts = useTexts();
  const { t, format } = texts;
  const people = usePeople(wish.wishId);
  const permit = permitFor(state.page.frame, wish.wishId);
  const orderer = state.page.authorities.find(({ id }) => id === wish.order.ordererId)?.name ?? '';
  return (
    <dl className={styles.facts}>
      <dt>{t('wishes.action.start.amount')}</dt>
      <dd>{format.kroner(wish.estimate ?? NOTHING)}</dd>
      {permit && (
        <>
          <dt>{t('wishes.action.start.permit')}</dt>
          <dd>{t('wishes.action.start.permitAmount', { amount: format.kroner(permit.amount) })}</dd>
        </>
      )}
      <dt>{t('wishes.done.title')}</dt>
      <dd>{t('wishes.action.start.freezes', { count: activeCriteria(wish.done).length })}</dd>
      <dt>{t('wishes.order.orderer')}</dt>
      <dd>{orderer}</dd>
      <dt>{t('wishes.order.approver')}</dt>
      <dd>{nameOf(wish.order.approverId, people, texts)}</dd>
      <dt>{t('wishes.order.owner')}</dt>
      <dd>{nameOf(wish.order.ownerId, people, texts)}</dd>
    </dl>
  );
};

/** Starts a wish within the mandate: its money is held and its DONE criteria are frozen. */
export const StartDialog = ({ wish, state, onDone, onReload, onCancel }: ActionFormProps) => {
  const { t, format } = useTexts();
  const formId = useId();
  const [reference, setReference] = useState('');
  const { busy, error, run } = useActionCall(t('wishes.action.done.start', { key: wish.key }), onDone);
  // A wish without an estimate never comes this far: the obstacle is told instead of the form.
  const amount = wish.estimate ?? NOTHING;
  const { frame } = state.page;
  const send = (event: FormEvent) => {
    event.preventDefault();
    void run(() => valueOf(call('startWish', { wishId: wish.wishId, amount, reference: reference.trim() })));
  };
  return (
    <ActionShell
      action="start"
      wish={wish}
      busy={busy}
      onCancel={onCancel}
      confirm={
        <Button appearance="primary" type="submit" form={formId} isLoading={busy}>
          {t('wishes.action.start.confirm', { amount: format.kroner(amount) })}
        </Button>
      }
    >
      <form id={formId} className={styles.form} onSubmit={send} noValidate>
        <ActionError error={error} onReload={onReload} />
        {error && <AvailableNow error={error} productId={state.page.heading.productId} />}
        <StartFacts wish={wish} state={state} />
        <FrameEffect frame={frame} wishId={wish.wishId} after={started(frame, wish.wishId, amount)} />
        <LabelledField label={t('wishes.action.reference')} helper={t('wishes.action.start.referenceHelp')}>
          {(field) => (
            <Textfield
              {...field}
              name="reference"
              maxLength={300}
              value={reference}
              onChange={(event: ChangeEvent<HTMLInputElement>) => setReference(event.currentTarget.value)}
            />
          )}
        </LabelledField>
      </form>
    </ActionShell>
  );
};

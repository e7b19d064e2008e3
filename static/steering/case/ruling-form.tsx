import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent } from 'react';
import type { InboxEntry, SeatOverview } from '../../../src/contract/definitions';
import type { AppError } from '../../../src/contract/errors';
import { isApproval } from '../../../src/domain/decision-case';
import { call, valueOf } from '../../shared/bridge';
import { ErrorMessage } from '../../shared/parts/error-message';
import { LabelledField } from '../../shared/parts/labelled-field';
import { useTexts } from '../../shared/text';
import { useAction } from '../../shared/use-action';
import { problemOf, proposalOf, type DraftProblem, type RulingDraft } from '../state/ruling-draft';
import { Conditions } from './conditions';
import { confirmText } from './confirm-text';
import { FundingFields } from './funding-fields';
import type { RulingKeys, RulingPanelProps } from './ruling-panel';
import { TakingPart } from './taking-part';
import styles from './ruling.module.css';

const LONGEST_REFERENCE = 300;
const LONGEST_MOTIVE = 4_000;

export interface RulingFormProps extends RulingPanelProps {
  draft: RulingDraft;
}

const decidedMeanwhile = (error: AppError): boolean =>
  error.code === 'changedMeanwhile' || (error.code === 'ruling' && error.problem === 'notWaiting');

const Failure = ({ error }: { error: AppError }) => {
  const { t } = useTexts();
  if (!decidedMeanwhile(error)) return <ErrorMessage error={error} />;
  return (
    <div role="alert">
      <SectionMessage appearance="warning">{t('steering.ruling.changed')}</SectionMessage>
    </div>
  );
};

interface WordsProps {
  draft: RulingDraft;
  problem: DraftProblem | null;
  onDraft: (draft: RulingDraft) => void;
  motiveRef: RulingKeys['motiveRef'] | undefined;
}

const Words = ({ draft, problem, onDraft, motiveRef }: WordsProps) => {
  const { t } = useTexts();
  return (
    <>
      <LabelledField
        label={t('steering.ruling.motive')}
        required
        error={problem === 'motiveMissing' ? t('steering.problem.motiveMissing') : undefined}
      >
        {({ isRequired: _asterisk, ...field }) => (
          <TextArea
            {...field}
            {...(motiveRef ? { ref: motiveRef } : {})}
            name="motive"
            aria-required
            maxLength={LONGEST_MOTIVE}
            minimumRows={3}
            value={draft.motive}
            onChange={(event) => onDraft({ ...draft, motive: event.currentTarget.value })}
          />
        )}
      </LabelledField>
      <LabelledField label={t('steering.ruling.reference')} helper={t('steering.ruling.referenceHelp')}>
        {(field) => (
          <Textfield
            {...field}
            name="reference"
            maxLength={LONGEST_REFERENCE}
            value={draft.reference}
            onChange={(event) => onDraft({ ...draft, reference: event.currentTarget.value })}
          />
        )}
      </LabelledField>
    </>
  );
};

/** The year whose frame may pay instead: the next one, once it is set. */
const yearAfter = ({ frame }: InboxEntry, { next }: SeatOverview): number | null =>
  next && next.year > frame.year ? next.year : null;

/** The form of the chosen answer. What it will do stands on its button. */
export const RulingForm = (props: RulingFormProps) => {
  const { entry, accountId, seat, draft, onDraft, onRuled, onChangedMeanwhile } = props;
  const texts = useTexts();
  const action = useAction();
  const [tried, setTried] = useState(false);
  const problem = problemOf(draft, entry, { accountId, table: seat.table });
  const told = tried ? problem : null;

  const decide = async () => {
    const { caseId } = entry.case;
    const payload = { caseId, rev: entry.rev, reference: draft.reference.trim(), ...proposalOf(draft) };
    const error = await action.run(async () => onRuled(await valueOf(call('decideCase', payload))));
    if (error && decidedMeanwhile(error)) onChangedMeanwhile();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problem === null) void decide();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {isApproval(draft.outcome) && (
        <>
          <FundingFields key={draft.outcome} entry={entry} draft={draft} onDraft={onDraft} told={told} />
          <Conditions draft={draft} nextYear={yearAfter(entry, seat)} onDraft={onDraft} />
        </>
      )}
      <TakingPart
        entry={entry}
        accountId={accountId}
        people={props.people}
        table={seat.table}
        takingPart={draft.takingPart}
        isTold={told === 'quorumMissing'}
        onChange={(takingPart) => onDraft({ ...draft, takingPart })}
      />
      <Words draft={draft} problem={told} onDraft={onDraft} motiveRef={props.keys?.motiveRef} />
      {action.error && <Failure error={action.error} />}
      <div className={styles.confirm}>
        <Button type="submit" appearance="primary" isLoading={action.busy}>
          {confirmText(draft, entry, texts)}
        </Button>
      </div>
    </form>
  );
};

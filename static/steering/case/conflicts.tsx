import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useState, type ChangeEvent, type FormEvent } from 'react';
import type { InboxEntry, Person } from '../../../src/contract/definitions';
import { call, valueOf } from '../../shared/bridge';
import { ErrorMessage } from '../../shared/parts/error-message';
import { LabelledField } from '../../shared/parts/labelled-field';
import { nameOf } from '../../shared/parts/person-name';
import { useTexts } from '../../shared/text';
import { useAction } from '../../shared/use-action';
import styles from './ruling.module.css';

export interface ConflictsProps {
  entry: InboxEntry;
  accountId: string;
  people: readonly Person[];
  /** The case as it is after a declaration. */
  onChanged: (after: InboxEntry) => void;
}

const useDeclaring = ({ entry, onChanged }: ConflictsProps) => {
  const action = useAction();
  const { caseId } = entry.case;
  const declare = (reason: string | null): Promise<unknown> =>
    action.run(async () => onChanged(await valueOf(call('declareConflict', { caseId, reason }))));
  return { ...action, declare };
};

const Declared = ({ entry, people }: Pick<ConflictsProps, 'entry' | 'people'>) => {
  const texts = useTexts();
  if (entry.case.conflicts.length === 0) return null;
  return (
    <ul>
      {entry.case.conflicts.map(({ accountId, reason }) => (
        <li key={accountId}>
          {texts.t('steering.conflict.of', { name: nameOf(accountId, people, texts), reason })}
        </li>
      ))}
    </ul>
  );
};

interface DeclareFormProps {
  busy: boolean;
  onDeclare: (reason: string) => void;
  onCancel: () => void;
}

const DeclareForm = ({ busy, onDeclare, onCancel }: DeclareFormProps) => {
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const isMissing = tried && reason.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== '') onDeclare(reason.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <LabelledField
        required
        label={t('steering.conflict.reason')}
        helper={t('steering.conflict.reasonHelp')}
        error={isMissing ? t('steering.conflict.reasonMissing') : undefined}
      >
        {(field) => (
          <Textfield
            {...field}
            name="conflict"
            maxLength={300}
            value={reason}
            onChange={(event: ChangeEvent<HTMLInputElement>) => setReason(event.currentTarget.value)}
          />
        )}
      </LabelledField>
      <div className={styles.confirm}>
        <Button type="submit" isLoading={busy}>
          {t('steering.conflict.confirm')}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {t('shared.cancel')}
        </Button>
      </div>
    </form>
  );
};

/** Who has an interest of their own in the case, and the way to declare it or to take it back. */
export const Conflicts = (props: ConflictsProps) => {
  const { entry, accountId, people } = props;
  const { t } = useTexts();
  const [isAsking, setAsking] = useState(false);
  const { busy, error, declare } = useDeclaring(props);
  const isDeclared = entry.case.conflicts.some((conflict) => conflict.accountId === accountId);
  return (
    <div className={styles.conflicts}>
      <Declared entry={entry} people={people} />
      {error && <ErrorMessage error={error} />}
      {isAsking && !isDeclared && (
        <DeclareForm
          busy={busy}
          onDeclare={(reason) => void declare(reason).then(() => setAsking(false))}
          onCancel={() => setAsking(false)}
        />
      )}
      {!isAsking && (
        <Button
          spacing="compact"
          appearance="subtle"
          isLoading={busy}
          onClick={() => (isDeclared ? void declare(null) : setAsking(true))}
        >
          {t(isDeclared ? 'steering.conflict.takeBack' : 'steering.conflict.declare')}
        </Button>
      )}
    </div>
  );
};

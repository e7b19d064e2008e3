import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent } from 'react';
import type { Person } from '../../../src/contract/definitions';
import type { Member } from '../../../src/domain/product';
import { call, valueOf } from '../../shared/bridge';
import { ErrorMessage } from '../../shared/parts/error-message';
import { LabelledField } from '../../shared/parts/labelled-field';
import { useTexts } from '../../shared/text';
import { useAction } from '../../shared/use-action';
import styles from './roles.module.css';

const LONGEST_QUERY = 300;

export interface AddPersonProps {
  productId: string;
  members: readonly Member[];
  onAdd: (person: Person) => void;
}

interface FoundProps extends Omit<AddPersonProps, 'productId'> {
  found: readonly Person[];
}

const isMember = (members: readonly Member[], { accountId }: Person): boolean =>
  members.some((member) => member.accountId === accountId);

const Found = ({ found, members, onAdd }: FoundProps) => {
  const { t } = useTexts();
  return (
    <ul className={styles.members}>
      {found.map((person) => (
        <li key={person.accountId} className={styles.row}>
          <span className={styles.name}>{person.name}</span>
          {isMember(members, person) ? (
            <span className={styles.authority}>{t('settings.roles.isMember')}</span>
          ) : (
            <Button
              spacing="compact"
              aria-label={t('settings.roles.addOf', { name: person.name })}
              onClick={() => onAdd(person)}
            >
              {t('settings.add')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
};

/** Finds people of the Jira site by name, to give them a part in the product. */
export const AddPerson = ({ productId, members, onAdd }: AddPersonProps) => {
  const { t } = useTexts();
  const action = useAction();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly Person[] | null>(null);
  const search = (event: FormEvent) => {
    event.preventDefault();
    if (query.trim() === '') return;
    void action.run(async () =>
      setFound(await valueOf(call('findPeople', { productId, query: query.trim() }))),
    );
  };
  return (
    <form role="search" className={styles.search} onSubmit={search}>
      <LabelledField label={t('settings.roles.find')}>
        {(field) => (
          <Textfield
            {...field}
            name="query"
            autoComplete="off"
            maxLength={LONGEST_QUERY}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        )}
      </LabelledField>
      <div>
        <Button type="submit" isLoading={action.busy}>
          {t('settings.roles.search')}
        </Button>
      </div>
      {action.error && <ErrorMessage error={action.error} />}
      <p role="status" className={styles.authority}>
        {found !== null && t('settings.roles.found', { count: found.length })}
      </p>
      {found && <Found found={found} members={members} onAdd={onAdd} />}
    </form>
  );
};

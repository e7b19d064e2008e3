import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent } from 'react';
import { ErrorMessage } from '../../shared/parts/error-message';
import { LabelledField } from '../../shared/parts/labelled-field';
import { useTexts } from '../../shared/text';
import { useAction } from '../../shared/use-action';
import styles from './find-and-add.module.css';

const LONGEST_QUERY = 300;

export interface FindAndAddProps<Found> {
  label: string;
  /** On the button that searches. */
  searchLabel: string;
  search: (query: string) => Promise<readonly Found[]>;
  idOf: (found: Found) => string;
  nameOf: (found: Found) => string;
  /** How many were found, in words. */
  foundText: (count: number) => string;
  isIn: (found: Found) => boolean;
  onAdd: (found: Found) => void;
}

interface ResultsProps<Found> extends FindAndAddProps<Found> {
  found: readonly Found[];
}

const Results = <Found,>({ found, idOf, nameOf, isIn, onAdd }: ResultsProps<Found>) => {
  const { t } = useTexts();
  return (
    <ul className={styles.found}>
      {found.map((one) => (
        <li key={idOf(one)} className={styles.row}>
          <span className={styles.name}>{nameOf(one)}</span>
          {isIn(one) ? (
            <span className={styles.note}>{t('settings.roles.isMember')}</span>
          ) : (
            <Button
              spacing="compact"
              aria-label={t('settings.roles.addOf', { name: nameOf(one) })}
              onClick={() => onAdd(one)}
            >
              {t('settings.add')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
};

/** A search by name, with a way to add each of what was found. */
export const FindAndAdd = <Found,>(props: FindAndAddProps<Found>) => {
  const { label, searchLabel, search, foundText } = props;
  const action = useAction();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly Found[] | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (query.trim() === '') return;
    void action.run(async () => setFound(await search(query.trim())));
  };
  return (
    <form role="search" className={styles.search} aria-label={searchLabel} onSubmit={submit}>
      <LabelledField label={label}>
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
          {searchLabel}
        </Button>
      </div>
      {action.error && <ErrorMessage error={action.error} />}
      <p role="status" className={styles.note}>
        {found !== null && foundText(found.length)}
      </p>
      {found && <Results {...props} found={found} />}
    </form>
  );
};

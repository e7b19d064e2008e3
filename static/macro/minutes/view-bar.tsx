import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useState, type ChangeEvent, type FormEvent } from 'react';
import { useTexts, type Texts } from '../../shared/text';
import { ALL_BUTTON, GAPS_BUTTON, SEARCH_FIELD } from './element-ids';
import type { Found } from './state/index-view';
import styles from './minutes-section.module.css';

export type Shown = 'all' | 'gaps';

export interface ViewBarProps {
  shown: Shown;
  gaps: number;
  /** Null while nothing is searched for. */
  found: Found | null;
  isSearching: boolean;
  /** Counts up when a search is cleared, which empties the field. */
  searches: number;
  onShow: (shown: Shown) => void;
  onSearch: (query: string) => void;
  onClear: () => void;
}

export const resultText = ({ rows, query, next }: Found, { t }: Texts): string =>
  t(`minutes.search.${next === null ? 'result' : 'first'}`, { count: rows.length, query });

const LONGEST_QUERY = 300;

interface SearchProps {
  isSearching: boolean;
  onSearch: (query: string) => void;
}

/** A word to find minutes by, asked for when it is written. */
const Search = ({ isSearching, onSearch }: SearchProps) => {
  const { t } = useTexts();
  const [query, setQuery] = useState('');
  const search = (event: FormEvent) => {
    event.preventDefault();
    if (query.trim() !== '') onSearch(query.trim());
  };
  return (
    <form role="search" className={styles.search} onSubmit={search}>
      <Textfield
        id={SEARCH_FIELD}
        isCompact
        type="search"
        maxLength={LONGEST_QUERY}
        value={query}
        aria-label={t('minutes.search.label')}
        placeholder={t('minutes.search.label')}
        onChange={(event: ChangeEvent<HTMLInputElement>) => setQuery(event.currentTarget.value)}
      />
      <Button type="submit" spacing="compact" isLoading={isSearching}>
        {t('minutes.search.submit')}
      </Button>
    </form>
  );
};

/** Which minutes are on show: all, those that wait for os2.eu, or those with a word. */
export const ViewBar = (props: ViewBarProps) => {
  const { shown, gaps, found, isSearching, searches, onShow, onSearch, onClear } = props;
  const texts = useTexts();
  const { t } = texts;
  const toggle = (view: Shown) => ({
    spacing: 'compact' as const,
    isSelected: !found && shown === view,
    'aria-pressed': !found && shown === view,
    onClick: () => onShow(view),
  });
  return (
    <div className={styles.bar}>
      <div role="group" aria-label={t('minutes.view.label')} className={styles.views}>
        <Button id={ALL_BUTTON} {...toggle('all')}>
          {t('minutes.view.all')}
        </Button>
        <Button id={GAPS_BUTTON} {...toggle('gaps')}>
          {t('minutes.view.gaps', { count: gaps })}
        </Button>
      </div>
      <Search key={searches} isSearching={isSearching} onSearch={onSearch} />
      {found && (
        <div className={styles.result}>
          <p>{resultText(found, texts)}</p>
          <Button appearance="subtle" spacing="compact" onClick={onClear}>
            {t('minutes.search.clear')}
          </Button>
        </div>
      )}
    </div>
  );
};

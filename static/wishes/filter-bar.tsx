import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import type { ChangeEvent } from 'react';
import { useTexts } from '../shared/text';
import {
  isFiltered,
  WHOLE_LIST,
  WISH_FILTERS,
  WISH_KINDS,
  type FilterCounts,
  type ListView,
  type WishFilter,
} from './state/list-view';
import type { WishKind } from '../../src/domain/product';
import styles from './wishes-page.module.css';

export interface FilterBarProps {
  view: ListView;
  counts: FilterCounts;
  /** How many wishes the view shows. */
  shown: number;
  /** Filters that say nothing here: of an authority's answers to whoever speaks for none, of a deadline where there is none. */
  left: readonly WishFilter[];
  onChange: (change: Partial<ListView>) => void;
}

interface ToggleProps {
  name: WishFilter | WishKind;
  count: number;
  isOn: boolean;
  onToggle: () => void;
}

const Toggle = ({ name, count, isOn, onToggle }: ToggleProps) => {
  const { t } = useTexts();
  return (
    <Button spacing="compact" isSelected={isOn} aria-pressed={isOn} onClick={onToggle}>
      {t('wishes.filter.toggle', { name: t(`wishes.filter.${name}`), count })}
    </Button>
  );
};

const Search = ({ query, onChange }: { query: string; onChange: FilterBarProps['onChange'] }) => {
  const { t } = useTexts();
  return (
    <div className={styles.search}>
      <Textfield
        isCompact
        type="search"
        value={query}
        aria-label={t('wishes.filter.search')}
        placeholder={t('wishes.filter.search')}
        onChange={(event: ChangeEvent<HTMLInputElement>) => onChange({ query: event.currentTarget.value })}
      />
    </div>
  );
};

/** What of the list is shown: one filter at a time, one type or both, and a text. */
export const FilterBar = ({ view, counts, shown, left, onChange }: FilterBarProps) => {
  const { t } = useTexts();
  return (
    <section className={styles.filters} aria-label={t('wishes.filter.label')}>
      <div role="group" aria-label={t('wishes.filter.label')} className={styles.toggles}>
        {WISH_FILTERS.filter((filter) => !left.includes(filter)).map((filter) => (
          <Toggle
            key={filter}
            name={filter}
            count={counts[filter]}
            isOn={view.filter === filter}
            onToggle={() => onChange({ filter: view.filter === filter ? 'all' : filter })}
          />
        ))}
      </div>
      <div role="group" aria-label={t('wishes.filter.kindLabel')} className={styles.toggles}>
        {WISH_KINDS.map((kind) => (
          <Toggle
            key={kind}
            name={kind}
            count={counts[kind]}
            isOn={view.kind === kind}
            onToggle={() => onChange({ kind: view.kind === kind ? null : kind })}
          />
        ))}
      </div>
      <Search query={view.query} onChange={onChange} />
      <p role="status" className={styles.result}>
        {isFiltered(view) && t('wishes.filter.result', { count: shown })}
      </p>
      {isFiltered(view) && (
        <Button
          spacing="compact"
          appearance="subtle"
          onClick={() => onChange({ ...WHOLE_LIST, wishKey: view.wishKey })}
        >
          {t('wishes.filter.clear')}
        </Button>
      )}
    </section>
  );
};

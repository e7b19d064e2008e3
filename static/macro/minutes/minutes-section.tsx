import { lazy, Suspense, useCallback, useState } from 'react';
import type { MacroView, MinutesPage, MinutesRow, MinutesView } from '../../../src/contract/documentation';
import { may } from '../../../src/domain/roles';
import { focusOn } from '../../shared/documentation/focus-on';
import { Spoken } from '../../shared/documentation/spoken';
import { useTexts } from '../../shared/text';
import { actionId, ALL_BUTTON, GAPS_BUTTON, linkId, SEARCH_FIELD } from './element-ids';
import type { Emptiness } from './empty-states';
import { MinutesDialogs, type Asking } from './minutes-dialogs';
import type { Reader, RowAction } from './row-actions';
import { SectionFooter } from './section-footer';
import { SectionHeader } from './section-header';
import { unregistered } from './state/index-view';
import { useIndex, type Index, type IndexProps } from './state/use-index';
import { MinutesTable } from './table/minutes-table';
import { resultText, ViewBar, type Shown } from './view-bar';
import styles from './minutes-section.module.css';

const ErrorMessage = lazy(async () => ({
  default: (await import('../../shared/parts/error-message')).ErrorMessage,
}));
const Nothing = lazy(async () => ({ default: (await import('./empty-states')).Nothing }));

export interface MinutesSectionProps {
  macro: MacroView;
  /** Called with the index after every change that this section makes to it. */
  onChanged: (minutes: MinutesView) => void;
}

/** Somebody who sees the product as it is now; a snapshot is only read. */
const readerOf = ({ live, actor, governance }: MacroView): Reader | null =>
  live && actor ? { actor, governance } : null;

const mayWrite = (reader: Reader | null): boolean =>
  reader !== null && may(reader.actor, 'writeMinutes', reader.governance);

const onShow = ({ found }: Index, { rows, gaps, next }: MinutesView, shown: Shown): MinutesPage => {
  if (found) return found;
  return shown === 'gaps' ? { rows: gaps, next: null } : { rows, next };
};

/** What failed last, where it is seen whatever the length of the table. */
const Failure = ({ index: { searching, fetching, indexing } }: { index: Index }) => {
  const error = searching.error ?? fetching.error ?? indexing.error;
  return (
    error && (
      <Suspense fallback={null}>
        <ErrorMessage error={error} />
      </Suspense>
    )
  );
};

interface Section {
  index: Index;
  shown: Shown;
  reader: Reader | null;
  /** What was last heard of a search or of older rows. */
  heard: string;
  asking: Asking | null;
  onAct: (action: RowAction, row: MinutesRow) => void;
  onNew: (() => void) | null;
  onShown: (shown: Shown) => void;
  /** Null where only what was published is there to see. */
  onSearch: (query: string) => void;
  onClear: () => void;
  onOlder: () => void;
  onSearchSpace: (() => void) | null;
  onDone: (row: MinutesRow, asked: Asking) => void;
  onClose: () => void;
}

/** What the section shows, and what each of its buttons does. */
const useSection = (props: IndexProps): Section => {
  const texts = useTexts();
  const { t } = texts;
  const { macro } = props;
  const index = useIndex(props);
  const [shown, setShown] = useState<Shown>('all');
  const [heard, hear] = useState('');
  const [asking, ask] = useState<Asking | null>(null);
  const reader = readerOf(macro);
  const isWriter = mayWrite(reader) && macro.plan.spaceId !== null;
  const onAct = useCallback((action: RowAction, { pageId }: MinutesRow) => {
    ask({ asking: 'step', action, pageId });
  }, []);
  const show = (next: Shown) => {
    index.clear();
    setShown(next);
  };
  const search = async (query: string) => {
    const found = await index.search(query);
    if (found) hear(resultText(found, texts));
  };
  const searchSpace = async () => {
    const indexed = await index.searchSpace();
    if (indexed) hear(t('minutes.space.done', { count: unregistered(indexed) }));
  };
  const older = async () => {
    const fetched = await index.older();
    if (!fetched) return;
    hear(t('minutes.older.shown', { count: fetched.length }));
    focusOn(fetched[0] ? linkId(fetched[0].pageId) : ALL_BUTTON);
  };
  const done = (row: MinutesRow, asked: Asking) => {
    ask(null);
    if (asked.asking === 'step') {
      index.change(row, asked.action === 'register');
      focusOn(actionId(row.pageId), shown === 'gaps' ? GAPS_BUTTON : ALL_BUTTON);
      return;
    }
    show('all');
    index.add(row);
    focusOn(linkId(row.pageId));
  };
  return {
    index,
    shown,
    reader,
    heard,
    asking,
    onAct,
    onNew: isWriter ? () => ask({ asking: 'new' }) : null,
    onShown: show,
    onSearch: (query) => void search(query),
    onClear: () => {
      index.clear();
      focusOn(SEARCH_FIELD);
    },
    onOlder: () => void older(),
    onSearchSpace: isWriter ? () => void searchSpace() : null,
    onDone: done,
    onClose: () => ask(null),
  };
};

const emptinessOf = ({ macro, minutes }: IndexProps, section: Section): Emptiness => {
  const { index, shown, onClear, onShown, onNew } = section;
  if (index.found) return { why: 'noMatch', query: index.found.query, onClear };
  if (minutes.rows.length > 0 && shown === 'gaps') return { why: 'noGaps', onShowAll: () => onShown('all') };
  return macro.plan.spaceId === null ? { why: 'noSpace' } : { why: 'none', onNew };
};

/** The lines on show, or why there are none. */
const Lines = ({ props, section }: { props: IndexProps; section: Section }) => {
  const { index, shown, reader, onAct } = section;
  const { rows } = onShow(index, props.minutes, shown);
  if (rows.length > 0) {
    const isGapList = shown === 'gaps' && !index.found;
    return <MinutesTable rows={rows} reader={reader} isGapList={isGapList} onAct={onAct} />;
  }
  return (
    <Suspense fallback={null}>
      <Nothing empty={emptinessOf(props, section)} />
    </Suspense>
  );
};

const Index = (props: IndexProps) => {
  const { macro, minutes } = props;
  const section = useSection(props);
  const { index, shown, reader } = section;
  const { next } = onShow(index, minutes, shown);
  const hasMinutes = minutes.rows.length > 0;
  return (
    <section className={styles.section}>
      <SectionHeader meetings={minutes.meetings} onNew={hasMinutes ? section.onNew : null} />
      {hasMinutes && reader && (
        <ViewBar
          shown={shown}
          gaps={minutes.gaps.length}
          found={index.found}
          isSearching={index.searching.busy}
          searches={index.searches}
          onShow={section.onShown}
          onSearch={section.onSearch}
          onClear={section.onClear}
        />
      )}
      <Failure index={index} />
      <Lines props={props} section={section} />
      <SectionFooter
        indexedAt={minutes.indexedAt}
        isFetching={index.fetching.busy}
        isIndexing={index.indexing.busy}
        onOlder={reader && next !== null ? section.onOlder : null}
        onSearchSpace={section.onSearchSpace}
      />
      <Spoken>{section.heard}</Spoken>
      {reader && section.asking && (
        <MinutesDialogs
          asking={section.asking}
          reader={reader}
          productId={macro.productId}
          rows={[...(index.found?.rows ?? []), ...minutes.rows, ...minutes.gaps]}
          onDone={section.onDone}
          onFresh={index.change}
          onClose={section.onClose}
        />
      )}
    </section>
  );
};

/** "Referater": the index of minutes, and the way from a new page to os2.eu. */
export const MinutesSection = ({ macro, onChanged }: MinutesSectionProps) =>
  macro.minutes && <Index macro={macro} minutes={macro.minutes} onChanged={onChanged} />;

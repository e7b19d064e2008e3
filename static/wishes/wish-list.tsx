import Button from '@atlaskit/button/new';
import { lazy, Suspense, useMemo } from 'react';
import type { AppError } from '../../src/contract/errors';
import { endedElsewhere } from '../../src/domain/ended-elsewhere';
import { isSet } from '../../src/domain/frame';
import { FrameMeter } from '../shared/parts/frame-meter';
import { NoSteeringGroup } from '../shared/parts/no-steering-group';
import { useTexts } from '../shared/text';
import { NoMatch, NoWishes } from './empty-states';
import { NewWishButton } from './intake/new-wish-button';
import { FilterBar } from './filter-bar';
import { FetchingNote, FrameNotSet, MissingFields, ReadOnlyNote } from './page-notes';
import { countsOf, filtersLeft, WHOLE_LIST } from './state/list-view';
import { lineMarkOf, pageOf, rowsOf, withDrafts } from './state/visible-rows';
import { SideView } from './side-views';
import { SilentNote } from './support/silent-note';
import type { WishesStore } from '../shared/wish/state/wishes-store';
import type { WishesState } from '../shared/wish/state/wishes-state';
import { columnsFor } from './table/columns';
import { lineNoteText } from './table/line-text';
import { WishTable } from './table/wish-table';
import { useListing, type Listing } from './use-listing';
import { useWidth } from './use-width';
import { ViewNav } from './view-nav';
import { WishDialogs } from './wish-dialogs';
import { WishPanel } from './wish-panel';
import styles from './wishes-page.module.css';

const AgreedOrderBar = lazy(async () => ({
  default: (await import('./order/agreed-order-bar')).AgreedOrderBar,
}));

export interface WishListProps {
  store: WishesStore;
  state: WishesState;
  error: AppError | null;
  onReload: () => void;
}

const EndedWishes = lazy(async () => ({ default: (await import('./ended-wishes')).EndedWishes }));

interface StandingProps {
  state: WishesState;
  listing: Listing;
  onReload: () => void;
}

/** What is true of the whole list, above it. */
const Standing = ({ state, listing: { context }, onReload }: StandingProps) => (
  <>
    <MissingFields fields={state.page.missingFields} />
    {endedElsewhere(state.page.frame).length > 0 && (
      <Suspense fallback={null}>
        <EndedWishes page={state.page} onReload={onReload} />
      </Suspense>
    )}
    {isSet(state.page.frame) ? (
      <FrameMeter frame={state.page.frame} fitting={context.state.line.fitting} />
    ) : (
      <FrameNotSet page={state.page} />
    )}
  </>
);

const Rows = ({ state, listing, isBeside }: { state: WishesState; listing: Listing; isBeside: boolean }) => {
  const texts = useTexts();
  const width = useWidth();
  const { view, changeView, context, pageNumber, setPageNumber } = listing;
  const counts = useMemo(() => countsOf(state), [state]);
  const rows = withDrafts(rowsOf(state, view), context.state);
  const mark = lineMarkOf(context.state);
  const page = pageOf(rows, pageNumber, mark);
  return (
    <>
      <FilterBar
        view={view}
        counts={counts}
        shown={rows.length}
        left={filtersLeft(state)}
        onChange={changeView}
      />
      <SilentNote state={state} />
      <ReadOnlyNote closed={context.rights.rankClosed} />
      {mark && page.lineAt === null && <p className={styles.note}>{lineNoteText(mark, texts)}</p>}
      <WishTable
        page={page}
        total={rows.length}
        mark={mark}
        columns={columnsFor(width, isBeside)}
        context={context}
        onPage={setPageNumber}
        emptyView={
          <NoMatch
            count={state.wishes.length}
            onClear={() => changeView({ ...WHOLE_LIST, wishKey: view.wishKey })}
          />
        }
      />
    </>
  );
};

/** The way to the proposal, which is fetched when somebody goes there. */
const SharesLink = ({ listing }: { listing: Listing }) => {
  const { t } = useTexts();
  return (
    <Button spacing="compact" onClick={() => listing.changeView({ surface: 'shares', wishKey: null })}>
      {t('wishes.support.proposal')}
    </Button>
  );
};

const NotListed = ({ wishKey }: { wishKey: string }) => {
  const { t } = useTexts();
  return (
    <p role="status" className={styles.note}>
      {t('wishes.page.notListed', { key: wishKey })}
    </p>
  );
};

/** The frame, the filters, the ranked wishes and, beside or over them, the wish that is open. */
const List = ({ store, state, error, onReload, listing }: WishListProps & { listing: Listing }) => {
  const width = useWidth();
  const { wishKey } = listing.view;
  const open = state.wishes.find(({ key }) => key === wishKey);
  const isBeside = open !== undefined && width === 'wide';
  const isEmpty = state.complete && state.wishes.length === 0;
  return (
    <>
      <Standing state={state} listing={listing} onReload={onReload} />
      <div className={styles.order}>
        <NewWishButton
          state={state}
          onCreated={({ wish, isListed }) => {
            if (!isListed) return;
            store.add(wish);
            listing.changeView({ wishKey: wish.key });
          }}
          onReload={onReload}
        />
        <SharesLink listing={listing} />
        <Suspense fallback={null}>
          <AgreedOrderBar state={state} onOpenWish={listing.context.onOpen} onReload={onReload} />
        </Suspense>
      </div>
      {wishKey !== null && !open && state.complete && <NotListed wishKey={wishKey} />}
      <div className={isBeside ? `${styles.list} ${styles.beside}` : styles.list}>
        <div className={styles.rows}>
          {isEmpty ? (
            <NoWishes projectKey={state.page.heading.key} />
          ) : (
            <Rows state={state} listing={listing} isBeside={isBeside} />
          )}
          <FetchingNote state={state} error={error} onRetry={onReload} />
        </div>
        {open && <WishPanel wish={open} state={state} store={store} listing={listing} isBeside={isBeside} />}
      </div>
      <WishDialogs state={state} store={store} listing={listing} onReload={onReload} />
    </>
  );
};

/** What the page shows of a product: the list, or a view in its place. */
export const WishList = (props: WishListProps) => {
  const { store, state } = props;
  const listing = useListing(store, state);
  const { surface } = listing.view;
  const { heading, settings } = state.page;
  return (
    <>
      <NoSteeringGroup products={settings.hasSteeringGroup ? [] : [heading.name]} />
      <ViewNav surface={surface} onView={listing.changeView} />
      {surface === 'list' ? (
        <List {...props} listing={listing} />
      ) : (
        <SideView surface={surface} store={store} state={state} listing={listing} />
      )}
    </>
  );
};

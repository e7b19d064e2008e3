import type { MinutesRow } from '../../contract/documentation';
import { isChangedAfterApproval } from '../../domain/minutes/flow';
import type { Minutes } from '../../domain/minutes/minutes';
import type { Confluence, PageFacts } from '../documentation-ports';
import type { Versioned } from '../ports';

/** Minutes with their page as the reader sees it now: renamed, moved and edited pages show as they are. */
export const rowOf = ({ rev, value }: Versioned<Minutes>, page: PageFacts): MinutesRow => ({
  pageId: value.pageId,
  title: page.title,
  url: page.url,
  date: value.date,
  kind: value.kind,
  state: value.state,
  decisions: value.decisions,
  approval: value.approval,
  publication: value.publication,
  version: page.version,
  changedAfterApproval: isChangedAfterApproval(value, page.version),
  rev,
});

type Kept = readonly Versioned<Minutes>[];

/** Those of the minutes whose page is there and the reader's to see, in the same order; Confluence decides. */
export const visibleRows = async (
  confluence: Pick<Confluence, 'pages'>,
  ...shelves: readonly Kept[]
): Promise<MinutesRow[][]> => {
  const pageIds = [...new Set(shelves.flat().map(({ value }) => value.pageId))];
  const pages = new Map(
    (pageIds.length === 0 ? [] : await confluence.pages(pageIds)).map((page) => [page.pageId, page]),
  );
  return shelves.map((shelf) =>
    shelf.flatMap((minutes) => {
      const page = pages.get(minutes.value.pageId);
      return page ? [rowOf(minutes, page)] : [];
    }),
  );
};

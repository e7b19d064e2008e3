import type { ImportFindings } from '../../../src/contract/product-file/answers';
import type { ProductFile } from '../../../src/contract/product-file/file';
import { MOST_LOOKED_FOR } from '../../../src/contract/product-file-payloads';
import type { FileCalls } from './file-calls';
import { headOf } from './send-file';
import { slices } from '../../../src/domain/slices';

/** Whom a product's rights and responsibilities rest on; who once did something is only told of. */
const accountsIn = ({ rows }: ProductFile): string[] => {
  const named = [
    ...rows.settings.flatMap(({ product }) => [
      ...product.members.map(({ accountId }) => accountId),
      ...(product.standIn ? [product.standIn.accountId] : []),
    ]),
    ...rows.wishes.flatMap(({ order }) => [order.approverId ?? [], order.ownerId ?? []].flat()),
  ];
  return [...new Set(named)];
};

const NOTHING: ImportFindings = {
  missingKeys: [],
  otherTitles: [],
  unknownAccounts: [],
  unknownGroups: [],
  unknownStatuses: [],
  minutesElsewhere: [],
  filterFails: false,
};

const together = (one: ImportFindings, other: ImportFindings): ImportFindings => ({
  missingKeys: [...one.missingKeys, ...other.missingKeys],
  otherTitles: [...one.otherTitles, ...other.otherTitles],
  unknownAccounts: [...one.unknownAccounts, ...other.unknownAccounts],
  unknownGroups: [...one.unknownGroups, ...other.unknownGroups],
  unknownStatuses: [...one.unknownStatuses, ...other.unknownStatuses],
  minutesElsewhere: [...one.minutesElsewhere, ...other.minutesElsewhere],
  filterFails: one.filterFails || other.filterFails,
});

const NO_SETTINGS = { wishFilter: '', statuses: [], groupIds: [] };

/** What is asked once and not for each piece. */
const settingsIn = ({ rows }: ProductFile) => {
  const [row] = rows.settings;
  return {
    wishFilter: row?.product.settings.wishFilter ?? '',
    statuses: row?.statuses ?? [],
    groupIds: row?.product.groups.map(({ groupId }) => groupId) ?? [],
  };
};

/** What of a file is not where it is to be brought in, asked in as many calls as it takes. Nothing is written. */
export const tryFile = async (
  calls: FileCalls,
  productId: string,
  file: ProductFile,
): Promise<ImportFindings> => {
  const { rows } = file;
  const keyed = file.issues.flatMap(({ key, title }) => (key === null ? [] : [{ key, title }]));
  const issues = slices(keyed, MOST_LOOKED_FOR);
  const accounts = slices(accountsIn(file), MOST_LOOKED_FOR);
  const pages = slices(
    rows.minutes.map(({ pageId }) => pageId),
    MOST_LOOKED_FOR,
  );
  const times = Math.max(1, issues.length, accounts.length, pages.length);
  let found = NOTHING;
  for (let time = 0; time < times; time += 1) {
    const answer = await calls.tryImport({
      productId,
      file: headOf(file),
      ...(time === 0 ? settingsIn(file) : NO_SETTINGS),
      issues: issues[time] ?? [],
      accountIds: accounts[time] ?? [],
      pageIds: pages[time] ?? [],
    });
    found = together(found, answer);
  }
  return found;
};

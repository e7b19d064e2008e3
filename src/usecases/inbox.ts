import type { Inbox, InboxEntry, ProductHeading } from '../contract/definitions';
import { emptyFrame, isSet, type Frame } from '../domain/frame';
import type { FrameStatus } from '../domain/money-line';
import { wishesOf, type DecisionCase } from '../domain/decision-case';
import { decidersOf, type Product } from '../domain/product';
import { tableOf } from '../domain/ruling';
import { inWaitingOrder } from '../domain/steering/waiting-order';
import { isoDayOf } from '../text/date-text';
import { mayInProduct, refuse } from './authorise';
import { joinWish } from './join-wish';
import type { JiraWish, Versioned, WishRecord, World } from './ports';
import { seatsOf, type Seat } from './steering/seats';
import { statusAlone } from './wish-at-hand';
import { yearOf } from './year';

/** A case with what deciding on it rests on. */
interface Sources {
  product: Product;
  heading: ProductHeading;
  frame: Frame;
  issue: JiraWish;
  /** Every wish of the case that Jira shows. */
  issues: readonly JiraWish[];
  record: WishRecord | null;
}

/** The wish of a case as the steering group sees it: the case tells its status, whatever lies above it in the list. */
const entryOf = (
  file: Versioned<DecisionCase>,
  { product, heading, frame, issue, issues, record }: Sources,
): InboxEntry => {
  const own = record?.productId === product.productId ? record : null;
  const wish = joinWish(issue, product.settings, own);
  const status: FrameStatus = statusAlone(frame, wish) ?? { status: 'noEstimate' };
  return {
    case: file.value,
    rev: file.rev,
    heading,
    wish,
    others: file.value.also.map(({ wishId, amount }) => {
      const shown = issues.find((one) => one.wishId === wishId);
      return { wishId, amount, key: shown?.key ?? '', title: shown?.title ?? '' };
    }),
    frame,
    status,
    authorities: product.authorities,
  };
};

/** The frames of some years, read once each. */
type Frames = ReadonlyMap<number, readonly Versioned<Frame>[]>;

const readFrames = async (world: World, years: readonly number[]): Promise<Frames> => {
  const read = [...new Set(years)].map(async (year): Promise<[number, readonly Versioned<Frame>[]]> => [
    year,
    await world.store.frames(year),
  ]);
  return new Map(await Promise.all(read));
};

const frameOf = (frames: Frames, productId: string, year: number): Versioned<Frame> =>
  frames.get(year)?.find(({ value }) => value.productId === productId) ?? {
    rev: 0,
    value: emptyFrame(productId, year),
  };

const isOf =
  (seats: readonly Seat[]) =>
  ({ value }: Versioned<DecisionCase>): boolean =>
    seats.some(({ product }) => product.productId === value.productId);

/** The waiting cases of the products, with their wishes read together. A wish that Jira hides keeps its case hidden. */
const entriesFor = async (
  world: World,
  files: readonly Versioned<DecisionCase>[],
  { seats, frames }: { seats: readonly Seat[]; frames: Frames },
): Promise<InboxEntry[]> => {
  if (files.length === 0) return [];
  const wishIds = [...new Set(files.flatMap(({ value }) => wishesOf(value).map(({ wishId }) => wishId)))];
  const [issues, records] = await Promise.all([
    world.jira.wishesById(wishIds),
    world.store.wishesById(wishIds),
  ]);
  return files.flatMap((file) => {
    const { productId, wishId, year } = file.value;
    const seat = seats.find(({ product }) => product.productId === productId);
    const issue = issues.find((one) => one.wishId === wishId);
    const record = records.find(({ value }) => value.wishId === wishId)?.value ?? null;
    const frame = frameOf(frames, productId, year).value;
    return seat && issue ? [entryOf(file, { ...seat, frame, issue, issues, record })] : [];
  });
};

/** Everybody whom a case names, and everybody who may take part in deciding it. */
const accountsIn = (entries: readonly InboxEntry[], seats: readonly Seat[]): string[] => {
  const isOfCase = ({ product }: Seat): boolean =>
    entries.some(({ heading }) => heading.productId === product.productId);
  const deciders = seats.filter(isOfCase).flatMap(({ product }) => decidersOf(product));
  const named = entries.flatMap(({ case: asked, wish }) => [
    asked.submittedBy,
    asked.ruling?.decidedBy,
    ...asked.conflicts.map(({ accountId }) => accountId),
    wish.order.approverId,
    wish.order.ownerId,
  ]);
  return [...new Set([...deciders, ...named.filter((accountId) => typeof accountId === 'string')])];
};

const productsOf = (seats: readonly Seat[], frames: Frames, year: number): Inbox['products'] =>
  seats.map(({ product, heading }) => {
    const { value: frame, rev: frameRev } = frameOf(frames, heading.productId, year);
    const next = frameOf(frames, heading.productId, year + 1).value;
    const { hasSteeringGroup } = product.settings;
    const table = tableOf(product);
    return { heading, frame, frameRev, next: isSet(next) ? next : null, hasSteeringGroup, table };
  });

/**
 * The steering group's page: the cases that wait for the person's answer, the overdue first, and the frames they set.
 * Jira is asked three times, however many products and cases there are: for projects, for issues and for names.
 */
export const openInbox = async (world: World): Promise<Inbox> => {
  const at = world.now();
  const year = yearOf(at);
  const [seats, waitingAnywhere] = await Promise.all([seatsOf(world), world.store.waitingCases()]);
  if (seats.length === 0) return refuse();
  const order = inWaitingOrder(isoDayOf(at));
  const files = waitingAnywhere.filter(isOf(seats)).sort((a, b) => order(a.value, b.value));
  const frames = await readFrames(world, [year, year + 1, ...files.map(({ value }) => value.year)]);
  const waiting = await entriesFor(world, files, { seats, frames });
  const named = accountsIn(waiting, seats);
  return {
    waiting,
    products: productsOf(seats, frames, year),
    people: named.length === 0 ? [] : await world.jira.people(named),
    accountId: world.accountId,
    at,
  };
};

/** One case, also after it is decided. Whoever may not decide it learns nothing of it. */
export const openCase = async (world: World, { caseId }: { caseId: string }): Promise<InboxEntry> => {
  const file = (await world.store.case(caseId)) ?? refuse();
  const { productId, wishId, year } = file.value;
  const product = (await world.store.product(productId)).value;
  if (!(await mayInProduct(world, product, 'decideCase'))) refuse();
  const [project, issues, frame, record] = await Promise.all([
    world.jira.project(productId),
    world.jira.wishesById(wishesOf(file.value).map((one) => one.wishId)),
    world.store.frame(productId, year),
    world.store.wish(productId, wishId),
  ]);
  const issue = issues.find((one) => one.wishId === wishId);
  if (!project || !issue) return refuse();
  const heading = { productId: project.productId, key: project.key, name: project.name };
  return entryOf(file, { product, heading, frame: frame.value, issue, issues, record: record.value });
};

import type { Inbox, InboxEntry } from '../contract/definitions';
import { emptyFrame, type Frame } from '../domain/frame';
import type { FrameStatus } from '../domain/money-line';
import type { DecisionCase } from '../domain/decision-case';
import type { Product } from '../domain/product';
import { mayInProduct, productsOf, refuse } from './authorise';
import { joinWish } from './join-wish';
import type { JiraWish, ProjectFacts, Versioned, World } from './ports';
import { statusAlone } from './wish-at-hand';
import { yearOf } from './year';

/** A case with what deciding on it rests on. */
interface Sources {
  product: Product;
  project: ProjectFacts;
  frame: Frame;
  issue: JiraWish;
}

/** The wish of a case as the steering group sees it: the case tells its status, whatever lies above it in the list. */
const entryOf = async (
  world: World,
  file: Versioned<DecisionCase>,
  sources: Sources,
): Promise<InboxEntry> => {
  const { product, project, frame, issue } = sources;
  const record = await world.store.wish(product.productId, issue.wishId);
  const wish = joinWish(issue, product.settings, record.value);
  const status: FrameStatus = statusAlone(frame, wish) ?? { status: 'noEstimate' };
  return {
    case: file.value,
    rev: file.rev,
    heading: { productId: project.productId, key: project.key, name: project.name },
    wish,
    frame,
    status,
    authorities: product.authorities,
  };
};

const frameOf = (frames: readonly Versioned<Frame>[], productId: string, year: number): Versioned<Frame> =>
  frames.find(({ value }) => value.productId === productId) ?? { rev: 0, value: emptyFrame(productId, year) };

const oldestFirst = (a: Versioned<DecisionCase>, b: Versioned<DecisionCase>): number =>
  a.value.submittedAt.localeCompare(b.value.submittedAt);

interface Seat {
  product: Product;
  project: ProjectFacts;
  frame: Versioned<Frame>;
}

/** The products in which the person decides and whose project Jira lets them see. */
const seatsOf = async (world: World, year: number): Promise<Seat[]> => {
  const [products, frames] = await Promise.all([world.store.products(), world.store.frames(year)]);
  const deciding = await productsOf(
    world,
    products.map(({ value }) => value),
    'decideCase',
  );
  const seats = await Promise.all(
    deciding.map(async (product): Promise<Seat | null> => {
      const project = await world.jira.project(product.productId);
      return project && { product, project, frame: frameOf(frames, product.productId, year) };
    }),
  );
  return seats.filter((seat) => seat !== null);
};

const entriesFor = async (world: World, seats: readonly Seat[]): Promise<InboxEntry[]> => {
  const files = (await world.store.waitingCases())
    .filter(({ value }) => seats.some(({ product }) => product.productId === value.productId))
    .sort(oldestFirst);
  if (files.length === 0) return [];
  const wishIds = files.map(({ value }) => value.wishId);
  const issues = await world.jira.wishesById(wishIds);
  const entries = files.flatMap((file) => {
    const seat = seats.find(({ product }) => product.productId === file.value.productId);
    const issue = issues.find(({ wishId }) => wishId === file.value.wishId);
    return seat && issue ? [entryOf(world, file, { ...seat, frame: seat.frame.value, issue })] : [];
  });
  return Promise.all(entries);
};

const accountsOf = (seats: readonly Seat[], entries: readonly InboxEntry[]): string[] => [
  ...new Set([
    ...seats.flatMap(({ product }) => product.members.map(({ accountId }) => accountId)),
    ...entries.map((entry) => entry.case.submittedBy),
  ]),
];

/** The steering group's page: the cases that wait for the person's answer, oldest first, and the frames they set. */
export const openInbox = async (world: World): Promise<Inbox> => {
  const at = world.now();
  const seats = await seatsOf(world, yearOf(at));
  if (seats.length === 0) return refuse();
  const waiting = await entriesFor(world, seats);
  return {
    waiting,
    products: seats.map(({ product, project, frame }) => ({
      heading: { productId: project.productId, key: project.key, name: project.name },
      frame: frame.value,
      frameRev: frame.rev,
      hasSteeringGroup: product.settings.hasSteeringGroup,
    })),
    people: await world.jira.people(accountsOf(seats, waiting)),
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
  const [project, issue, frame] = await Promise.all([
    world.jira.project(productId),
    world.jira.wish(wishId),
    world.store.frame(productId, year),
  ]);
  if (!project || !issue) return refuse();
  return entryOf(world, file, { product, project, frame: frame.value, issue });
};

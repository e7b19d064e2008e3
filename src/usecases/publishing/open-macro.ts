import type { MacroView, MinutesRow, MinutesView, Section } from '../../contract/documentation';
import type { Product } from '../../domain/product';
import { actorFor, requireWhole } from '../authorise';
import type { DocumentationWorld, Snapshot, Visit } from '../documentation-ports';
import { liveSections } from './sections';

interface Wanted {
  productId: string;
  sections: readonly Section[];
}

const publishedMinutes = (rows: readonly MinutesRow[]): MinutesView => ({
  rows,
  gaps: [],
  next: null,
  meetings: null,
  indexedAt: null,
});

/** What anybody may read: the snapshot, and of the plan the product's name only. */
const publishedView = (
  { productId, sections }: Wanted,
  snapshot: Snapshot | undefined,
  { product, now }: { product: Product; now: string },
): MacroView => {
  const isOut = snapshot?.publishedAt != null;
  const shown = <View>(section: Section, view: View | null | undefined): View | null =>
    isOut && sections.includes(section) ? (view ?? null) : null;
  const minutes = shown('minutes', snapshot?.minutes);
  const { documentation: plan, settings } = product;
  return {
    productId,
    plan: { ...plan, name: isOut ? plan.name : '', key: '', spaceId: null, spaceKey: null, indexedAt: null },
    publishedAt: snapshot?.publishedAt ?? null,
    live: false,
    actor: null,
    governance: { hasSteeringGroup: isOut ? settings.hasSteeringGroup : true },
    documentation: shown('documentation', snapshot?.documentation),
    minutes: minutes && publishedMinutes(minutes),
    product: shown('product', snapshot?.product),
    roadmap: shown('roadmap', snapshot?.roadmap),
    people: [],
    at: now,
  };
};

const responsibleIn = ({ documentation }: Pick<MacroView, 'documentation'>): string[] =>
  (documentation?.places ?? []).flatMap(({ items }) =>
    items.flatMap(({ answer }) =>
      answer?.responsible && 'accountId' in answer.responsible ? [answer.responsible.accountId] : [],
    ),
  );

/** Names are needed where people can be chosen or are named; an index of minutes names nobody. */
const peopleFor = async (
  world: DocumentationWorld,
  product: Product,
  view: Pick<MacroView, 'documentation'>,
) =>
  view.documentation === null
    ? []
    : world.jira.people([
        ...new Set([...product.members.map(({ accountId }) => accountId), ...responsibleIn(view)]),
      ]);

const liveView = async (
  world: DocumentationWorld,
  product: Product,
  { productId, sections }: Wanted,
): Promise<Omit<MacroView, 'publishedAt'>> => {
  const views = await liveSections(world, product, sections);
  return {
    ...views,
    productId,
    plan: product.documentation,
    live: true,
    actor: await actorFor(world, product),
    governance: { hasSteeringGroup: product.settings.hasSteeringGroup },
    people: await peopleFor(world, product, views),
    at: world.now(),
  };
};

/** The index of minutes shows what Confluence shows; everything else is the product's, whose project Jira guards. */
const needsJira = (sections: readonly Section[]): boolean =>
  !sections.includes('minutes') || sections.some((section) => section !== 'minutes');

const isKnown = (visit: Visit): visit is DocumentationWorld => visit.accountId !== null;

/**
 * The macro. Whoever may see the product in Jira sees it as it is; everybody else, with login or without,
 * sees what was published and nothing more.
 */
export const openMacro = async (visit: Visit, wanted: Wanted): Promise<MacroView> => {
  const { productId, sections } = wanted;
  const { rev, value: product } = await visit.store.product(productId);
  const mayBeLive = isKnown(visit) && (!needsJira(sections) || (await visit.jira.access(productId)) !== null);
  if (mayBeLive && rev === 0) await requireWhole(visit, productId);
  if (mayBeLive && !needsJira(sections))
    return { ...(await liveView(visit, product, wanted)), publishedAt: null };
  const [snapshot, live] = await Promise.all([
    visit.library.document('snapshot', productId),
    mayBeLive ? liveView(visit, product, wanted) : null,
  ]);
  return live
    ? { ...live, publishedAt: snapshot?.value.publishedAt ?? null }
    : publishedView(wanted, snapshot?.value, { product, now: visit.now() });
};

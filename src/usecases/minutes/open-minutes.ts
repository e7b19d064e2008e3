import type { MinutesOnPage } from '../../contract/documentation';
import type { Product } from '../../domain/product';
import { actorFor, productsOf, refuse } from '../authorise';
import type { DocumentationWorld, PageFacts } from '../documentation-ports';
import { rowOf } from './minutes-rows';

const names = ({ productId, documentation: { name, key } }: Product) => ({ productId, name, key });

/** A page that is no product's minutes yet: the products of its space whose minutes the person writes. */
const unregistered = async (world: DocumentationWorld, page: PageFacts): Promise<MinutesOnPage> => {
  const products = (await world.store.products()).map(({ value }) => value);
  const inSpace = products.filter(({ documentation }) => documentation.spaceId === page.spaceId);
  const possible = await productsOf(world, inSpace, 'writeMinutes');
  return {
    row: null,
    productId: null,
    plan: null,
    actor: null,
    governance: { hasSteeringGroup: true },
    products: possible.map(names),
    people: [],
  };
};

/** Minutes seen from their page, by anybody who may see it. */
export const openMinutes = async (
  world: DocumentationWorld,
  { pageId }: { pageId: string },
): Promise<MinutesOnPage> => {
  const [minutes, page] = await Promise.all([world.library.minutesOn(pageId), world.confluence.page(pageId)]);
  if (!page) return refuse();
  if (!minutes) return unregistered(world, page);
  const product = (await world.store.product(minutes.value.productId)).value;
  const { approval, publication } = minutes.value;
  const actor = await actorFor(world, product);
  // Who takes part may take the next step, and is then named as the one who took it.
  const takesPart = actor.roles.length > 0 ? actor.accountId : undefined;
  const accounts = [approval?.by, publication?.by, takesPart].filter((by) => by !== undefined);
  return {
    row: rowOf(minutes, page),
    productId: product.productId,
    plan: product.documentation,
    actor,
    governance: { hasSteeringGroup: product.settings.hasSteeringGroup },
    products: [],
    people: accounts.length === 0 ? [] : await world.jira.people([...new Set(accounts)]),
  };
};

import type { StatusChoice } from '../../contract/definitions';
import type { RowOf } from '../../contract/product-file/parts';
import type { Product, ProductSettings } from '../../domain/product';
import type { Jira, ProjectFacts } from '../ports';

/** Statuses by the ids they have in a file: the same one where it is here, or the one with the same name. */
export const statusesHere = (
  statuses: RowOf<'settings'>['statuses'],
  here: readonly StatusChoice[],
): ReadonlyMap<string, string> =>
  new Map(
    statuses.flatMap(({ id, name }): [string, string][] => {
      const alike = here.filter((status) => status.name === name);
      const found = alike.find((status) => status.id === id) ?? alike[0];
      return found ? [[id, found.id]] : [];
    }),
  );

const withStatuses = (settings: ProductSettings, here: ReadonlyMap<string, string>): ProductSettings => {
  const one = (id: string | null): string | null => (id === null ? null : (here.get(id) ?? null));
  return {
    ...settings,
    startedStatusIds: settings.startedStatusIds.flatMap((id) => here.get(id) ?? []),
    startStatusId: one(settings.startStatusId),
    deliveredStatusId: one(settings.deliveredStatusId),
    rejectedStatusId: one(settings.rejectedStatusId),
  };
};

/** Whether Jira takes a filter here; an empty one always. */
export const filterFails = async (jira: Jira, wishFilter: string): Promise<boolean> =>
  wishFilter.trim() !== '' && (await jira.filterProblem(wishFilter)) !== null;

/**
 * A product of a file as it can be here. Statuses that are not here and a filter that Jira refuses here are left out,
 * which the set-up check then says; the space in Confluence is linked anew where the macro is inserted.
 */
export const productHere = async (
  jira: Jira,
  project: ProjectFacts,
  { product, statuses }: RowOf<'settings'>,
): Promise<Product> => {
  const [here, fails] = await Promise.all([
    jira.statuses(project.productId),
    filterFails(jira, product.settings.wishFilter),
  ]);
  const settings = withStatuses(product.settings, statusesHere(statuses, here));
  return {
    ...product,
    settings: fails ? { ...settings, wishFilter: '' } : settings,
    documentation: { ...product.documentation, spaceId: null, spaceKey: null, indexedAt: null },
  };
};

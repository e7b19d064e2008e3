import type { MacroChoices } from '../../contract/documentation';
import type { DocumentationWorld } from '../documentation-ports';

/** The products that a macro may show: those the app is set up for and the person may see in Jira. */
export const openMacroChoices = async (world: DocumentationWorld): Promise<MacroChoices> => {
  const products = await world.store.products();
  const projects = await Promise.all(products.map(({ value }) => world.jira.project(value.productId)));
  return {
    products: projects.flatMap((project) =>
      project ? [{ productId: project.productId, name: project.name, key: project.key }] : [],
    ),
  };
};

import type { MacroView, Section } from '../../contract/documentation';
import type { Product } from '../../domain/product';
import { documentationView } from '../checklist/documentation-view';
import type { DocumentationWorld } from '../documentation-ports';
import { minutesView } from '../minutes/minutes-index';
import { productView } from './profile';
import { roadmapFor } from './roadmap-for';

export type SectionViews = Pick<MacroView, Section>;

/** The sections that are asked for, as they are now for the person who asks. */
export const liveSections = async (
  world: DocumentationWorld,
  product: Product,
  wanted: readonly Section[],
): Promise<SectionViews> => {
  const ask = <View>(section: Section, read: () => Promise<View>): Promise<View | null> =>
    wanted.includes(section) ? read() : Promise.resolve(null);
  const [documentation, minutes, described, roadmap] = await Promise.all([
    ask('documentation', () => documentationView(world, product)),
    ask('minutes', () => minutesView(world, product)),
    ask('product', () => productView(world, product.productId)),
    ask('roadmap', () => roadmapFor(world, product)),
  ]);
  return { documentation, minutes, product: described, roadmap };
};

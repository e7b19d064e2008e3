import type { ProductHeading } from '../../contract/definitions';
import type { World } from '../ports';
import { productsSeen } from '../products-seen';

/** The products that a gadget may show, for choosing one. */
export const openProducts = async (world: World): Promise<readonly ProductHeading[]> =>
  (await productsSeen(world)).map(({ heading }) => heading);

import { finishErrands } from './finish-errands';
import { tellMonth } from './frame-notices';
import type { Watch } from './ports';
import { publishSupporters } from './publish-supporters';
import { recompute, type Drift } from './recompute';
import { yearOf } from './year';

/** Finishes what was left behind, recomputes what is derived, and tells how the frame stands when a month has begun. */
export const lookAtNight = async (
  world: Watch,
  productId: string,
): Promise<Drift & { supporters: number }> => {
  await finishErrands(world, productId);
  const drift = await recompute(world, productId);
  const supporters = await publishSupporters(world, productId);
  const { product, frame } = await world.productInYear(productId, yearOf(world.now()));
  await tellMonth(world, { product: product.value, frame: frame.value });
  return { ...drift, supporters };
};

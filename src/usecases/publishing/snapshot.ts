import type { Section } from '../../contract/documentation';
import { admit } from '../authorise';
import { commitFresh } from '../errand-flow';
import type { DocumentationWorld, Snapshot } from '../documentation-ports';
import { publicDocumentation, publicMinutes } from './public-views';
import { liveSections } from './sections';

const keep = (world: DocumentationWorld, snapshot: Snapshot): Promise<void> =>
  commitFresh(world.store, async () => {
    const kept = await world.library.document('snapshot', snapshot.productId);
    return [{ write: 'document', kind: 'snapshot', was: kept?.rev ?? 0, value: snapshot }];
  });

/** Publishes the chosen sections as they are now. From then on anybody may read them, and nothing else. */
export const publishSnapshot = async (
  world: DocumentationWorld,
  { productId, sections }: { productId: string; sections: readonly Section[] },
): Promise<{ publishedAt: string }> => {
  const { product } = await admit(world, productId, 'publishSnapshot');
  const { documentation, minutes, ...views } = await liveSections(world, product.value, sections);
  const publishedAt = world.now();
  await keep(world, {
    ...views,
    productId,
    publishedAt,
    publishedBy: world.accountId,
    documentation: documentation && publicDocumentation(documentation),
    minutes: minutes && publicMinutes(minutes.rows),
  });
  return { publishedAt };
};

/** Takes back what was published: readers without login see nothing any more. */
export const withdrawSnapshot = async (
  world: DocumentationWorld,
  { productId }: { productId: string },
): Promise<{ publishedAt: null }> => {
  await admit(world, productId, 'publishSnapshot');
  await keep(world, {
    productId,
    publishedAt: null,
    publishedBy: world.accountId,
    documentation: null,
    minutes: null,
    product: null,
    roadmap: null,
  });
  return { publishedAt: null };
};

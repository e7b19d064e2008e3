import type { Stage } from '../start-stage';

/** Fills a new site with the sample data. */
export async function seedDemo(_stage: Stage): Promise<void> {}

import { formatISO, subDays } from 'date-fns';
import * as v from 'valibot';
import pages from './demo-pages.json';

const daysAgo = v.pipe(
  v.number(),
  v.transform((days) => formatISO(subDays(new Date(), days), { representation: 'date' })),
);

const demoPages = v.object({
  /** Pages of minutes that were written by hand before the app came. */
  old: v.array(v.object({ title: v.string(), daysAgo })),
  /** Pages that are no minutes. */
  about: v.array(v.object({ title: v.string(), text: v.string() })),
  /** Minutes that went through the app, as far as `steps` says. */
  minutes: v.array(
    v.object({
      kind: v.string(),
      daysAgo,
      present: v.string(),
      decided: v.array(v.string()),
      actions: v.array(v.string()),
      steps: v.picklist(['approved', 'published']),
      address: v.optional(v.string()),
    }),
  ),
  profile: v.record(v.string(), v.unknown()),
  checklist: v.array(
    v.object({
      itemId: v.string(),
      state: v.string(),
      reason: v.optional(v.string(), ''),
      role: v.optional(v.string()),
      link: v.optional(v.string()),
    }),
  ),
  requirements: v.array(
    v.object({ requirementId: v.string(), compliance: v.string(), documentation: v.string() }),
  ),
});

export type DemoPages = v.InferOutput<typeof demoPages>;

/** What stands in the space of the first product. Days are counted back from today. */
export const DEMO_PAGES: DemoPages = v.parse(demoPages, pages);

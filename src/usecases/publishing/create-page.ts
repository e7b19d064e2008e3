import type { CreatedPage } from '../../contract/documentation';
import type { PageTemplate } from '../../contract/documentation-payloads';
import { Refusal } from '../../contract/errors';
import { LABELS } from '../../domain/checklist/evidence';
import { howToWishPage } from '../../text/pages/how-to-wish-page';
import { kommissoriumPage } from '../../text/pages/kommissorium-page';
import { templateTitle, type PageFacts } from '../../text/pages/page-facts';
import { processPage } from '../../text/pages/process-page';
import { visionPage } from '../../text/pages/vision-page';
import { admit, refuse, type Admission } from '../authorise';
import type { DocumentationWorld } from '../documentation-ports';
import { evaluationOf } from '../governance/evaluation-at-hand';
import { yearOf } from '../year';
import { productView } from './profile';

const PAGES: Readonly<Record<PageTemplate, (facts: PageFacts) => object>> = {
  kommissorium: kommissoriumPage,
  vision: visionPage,
  process: processPage,
  howToWish: howToWishPage,
};

/** The label that shows the checklist that the document is there. */
const PAGE_LABELS: Readonly<Record<PageTemplate, string | undefined>> = {
  kommissorium: LABELS['kommissorium'],
  vision: LABELS['vision'],
  process: LABELS['process'],
  howToWish: LABELS['contributing'],
};

const factsFor = async (
  world: DocumentationWorld,
  { value: product }: Admission['product'],
  site: string,
): Promise<PageFacts> => {
  const { productId, settings, authorities, members, documentation } = product;
  const [{ profile }, evaluation, frame, checklist] = await Promise.all([
    productView(world, productId),
    evaluationOf(world, productId),
    world.store.frame(productId, yearOf(world.now())),
    world.library.document('checklist', productId),
  ]);
  return {
    name: documentation.name,
    key: documentation.key,
    site,
    settings,
    authorities,
    members,
    profile,
    level: evaluation.rev === 0 ? null : evaluation.value.level,
    frame: frame.value,
    minimumMeetings: documentation.minimumMeetings,
    answerDays: null,
    codeOfConduct: checklist?.value.answers['codeOfConduct']?.link ?? null,
    madeOn: world.now(),
  };
};

/**
 * Makes a page of the product from its real settings, as the person who asks.
 *
 * @throws Refusal `noSpace`, `titleTaken` where the space has the page already
 */
export const createPage = async (
  world: DocumentationWorld,
  { productId, template }: { productId: string; template: PageTemplate },
): Promise<CreatedPage> => {
  const { product } = await admit(world, productId, 'keepProfile');
  const { spaceId, name } = product.value.documentation;
  if (spaceId === null) throw new Refusal({ code: 'noSpace' });
  const space = (await world.confluence.space(spaceId)) ?? refuse();
  const document = PAGES[template](await factsFor(world, product, space.site));
  const page = await world.confluence.createPage({ spaceId, title: templateTitle(template, name), document });
  const label = PAGE_LABELS[template];
  if (label !== undefined) await world.confluence.addLabel(page.pageId, label);
  return { pageId: page.pageId, title: page.title, url: page.url };
};

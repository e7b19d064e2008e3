import type { PageTemplate } from '../../contract/documentation-payloads';
import type { Frame } from '../../domain/frame';
import type { Level } from '../../domain/governance/requirements';
import type { Authority, Member, ProductSettings } from '../../domain/product';
import type { Profile } from '../../domain/publishing/profile';
import { panel, paragraph } from '../adf/nodes';
import type { Panel } from '../adf/types';
import { longDate, words } from '../confluence-texts';
import { pageTitle } from '../minutes-title';
import { productName } from '../profile-blocks';

/** What is known of a product when one of its pages is made. Each page takes what it needs. */
export interface PageFacts {
  /** Name of the product and key of its project in Jira. */
  name: string;
  key: string;
  /** Base address of the site, `https://example.atlassian.net`; empty where it is not known. */
  site: string;
  settings: ProductSettings;
  authorities: readonly Authority[];
  members: readonly Member[];
  profile: Profile;
  /** The level the product is steered after; null where nobody has said. */
  level: Level | null;
  /** The frame of the year. */
  frame: Frame;
  /** Meetings agreed for a year; null where nothing is agreed. */
  minimumMeetings: number | null;
  /** Days within which a wish is answered; null where nothing is agreed. */
  answerDays: number | null;
  /** Address of the code of conduct; null leaves the link out. */
  codeOfConduct: string | null;
  /** ISO day or time at which the page is made. */
  madeOn: string;
}

export const templateTitle = (template: PageTemplate, name: string): string =>
  pageTitle(words(`page.${template}`, { name: productName(name) }));

/** What the page says of where its words come from. */
export const madeFrom = (
  { madeOn }: Pick<PageFacts, 'madeOn'>,
  source: 'madeFrom' | 'madeFromProfile' = 'madeFrom',
): Panel => panel('info', paragraph(words(`page.${source}`, { date: longDate(madeOn) })));

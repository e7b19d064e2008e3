import type { MacroView, Section } from '../contract/documentation';
import type { Profile } from '../domain/publishing/profile';
import { document, emphasis, heading, paragraph } from './adf/nodes';
import type { AtlassianDocument, Block } from './adf/types';
import { longDate, timeOfDay, words } from './confluence-texts';
import { documentationBlocks } from './export/documentation';
import { minutesBlocks } from './export/minutes';
import { contactBlocks, orNotAnswered, productName, questionBlocks, visionLink } from './profile-blocks';
import { roadmapBlocks } from './roadmap-blocks';

export interface ExportOptions {
  /** What the macro shows, in this order. */
  sections: readonly Section[];
  /** ISO time. */
  exportedAt: string;
  /** Base address of the site, so that links work on paper; without it they are of the site. */
  site?: string;
}

const profileBlocks = (profile: Profile, name: string): Block[] => [
  ...questionBlocks(profile, name, 3),
  heading(3, words('profile.contact')),
  ...contactBlocks(profile.contacts),
  heading(3, words('profile.vision')),
  ...orNotAnswered(profile.vision),
  ...visionLink(profile.visionUrl),
];

const TITLES: Readonly<Record<Section, (name: string) => string>> = {
  documentation: () => words('export.documentation'),
  minutes: () => words('export.minutes'),
  product: (name) => words('export.product', { name: productName(name) }),
  roadmap: () => words('export.roadmap'),
};

/** What a section shows; null where it is not published. */
const CONTENTS: Readonly<Record<Section, (view: MacroView, site: string) => Block[] | null>> = {
  documentation: ({ documentation, people }) => documentation && documentationBlocks(documentation, people),
  minutes: ({ minutes }, site) => minutes && minutesBlocks(minutes, site),
  product: ({ product, plan }) => product && profileBlocks(product.profile, plan.name),
  roadmap: ({ roadmap }, site) => roadmap && roadmapBlocks(roadmap, site, 3),
};

const sectionBlocks = (section: Section, view: MacroView, site: string): Block[] => [
  heading(2, TITLES[section](view.plan.name)),
  ...(CONTENTS[section](view, site) ?? [paragraph(words('export.sectionNotPublished'))]),
];

const standsAs = (key: 'export.live' | 'export.published', at: string): string =>
  words(key, { date: longDate(at), time: timeOfDay(at) });

const freshness = ({ live, at, publishedAt }: MacroView): string => {
  if (live) return standsAs('export.live', at);
  return publishedAt === null ? words('export.notPublished') : standsAs('export.published', publishedAt);
};

/** What the macro leaves in a PDF, a Word file or any other export: full text, plain tables, absolute dates, no colour. */
export const exportDocument = (view: MacroView, options: ExportOptions): AtlassianDocument => {
  const isShown = view.live || view.publishedAt !== null;
  const printed = words('export.printed', { date: longDate(options.exportedAt) });
  return document<Block>(
    paragraph(emphasis(`${printed} ${freshness(view)}`)),
    ...(isShown ? options.sections : []).flatMap((section) =>
      sectionBlocks(section, view, options.site ?? ''),
    ),
  );
};

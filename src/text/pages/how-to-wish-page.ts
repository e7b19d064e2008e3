import { bulletList, orderedList } from '../adf/lists';
import { document, heading, link, paragraph, typedText, type Words } from '../adf/nodes';
import type { AtlassianDocument, Block, Paragraph } from '../adf/types';
import { counted, words } from '../confluence-texts';
import { contactBlocks, productName } from '../profile-blocks';
import { wishAddress } from '../wish-address';
import { madeFrom, type PageFacts } from './page-facts';

type Facts = Pick<
  PageFacts,
  'name' | 'key' | 'site' | 'settings' | 'profile' | 'answerDays' | 'codeOfConduct' | 'madeOn'
>;

/** Readers outside the site need the whole address; without one they are told where to look. */
const createWords = ({ site, key }: Facts): Words[] =>
  site === ''
    ? [words('howToWish.createIn', { key })]
    : [words('howToWish.createAt'), link(wishAddress(site, key))];

const answerWords = (days: number | null): string =>
  days === null ? words('howToWish.answerAtMeeting') : counted('howToWish.answer', days);

const whatHappens = ({ settings, answerDays }: Facts): Block =>
  bulletList([
    answerWords(answerDays),
    words('howToWish.ranked'),
    words('howToWish.within'),
    words(settings.hasSteeringGroup ? 'howToWish.outside' : 'howToWish.outsideAlone'),
    words('howToWish.refused'),
    words('howToWish.follow'),
  ]);

const visionBlocks = ({ profile, settings }: Facts): Paragraph[] => {
  const address = profile.visionUrl ?? settings.visionUrl;
  if (address !== null) return [paragraph(words('howToWish.visionText'), link(address))];
  const vision = typedText(profile.vision);
  return vision.length > 0 ? vision : [paragraph(words('howToWish.visionMissing'))];
};

const conductParagraph = ({ codeOfConduct }: Facts): Paragraph =>
  paragraph(
    words('howToWish.conductText'),
    ...(codeOfConduct === null ? [] : [' ', words('howToWish.conductLink'), link(codeOfConduct)]),
  );

/** "Sådan ønsker du": the page for everybody, in plain words. */
export const howToWishPage = (facts: Facts): AtlassianDocument =>
  document<Block>(
    paragraph(words('howToWish.intro', { name: productName(facts.name) })),
    heading(2, words('howToWish.how')),
    orderedList([
      words('howToWish.search'),
      createWords(facts),
      words('howToWish.need'),
      words('howToWish.noJira'),
    ]),
    heading(2, words('howToWish.what')),
    whatHappens(facts),
    heading(2, words('howToWish.visionTitle')),
    ...visionBlocks(facts),
    heading(2, words('howToWish.conduct')),
    conductParagraph(facts),
    heading(2, words('profile.contact')),
    ...contactBlocks(facts.profile.contacts),
    madeFrom(facts),
  );

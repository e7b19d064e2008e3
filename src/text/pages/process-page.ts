import { balanceOf, isSet } from '../../domain/frame';
import type { DefaultCriterion } from '../../domain/product';
import { ACTIONS, ROLES, rolesFor, type Action, type Governance, type Role } from '../../domain/roles';
import { bulletList, orderedList } from '../adf/lists';
import { document, heading, link, paragraph } from '../adf/nodes';
import { table } from '../adf/tables';
import type { AtlassianDocument, Block, Paragraph, Table } from '../adf/types';
import { decidingGroup, kroner, words } from '../confluence-texts';
import { productName } from '../profile-blocks';
import { madeFrom, type PageFacts } from './page-facts';

type Facts = Pick<PageFacts, 'name' | 'key' | 'settings' | 'frame' | 'madeOn'>;

const intro = ({ name, settings }: Facts): Paragraph =>
  paragraph(
    words(settings.hasSteeringGroup ? 'process.intro' : 'process.introAlone', {
      name: productName(name),
      group: decidingGroup(settings),
    }),
  );

const steps = ({ key, settings }: Facts): Block =>
  orderedList([
    words('process.step.wish', { key }),
    words('process.step.rank'),
    words('process.step.estimate'),
    words('process.step.order'),
    words('process.step.start'),
    words('process.step.submit', { group: decidingGroup(settings) }),
    words('process.step.deliver'),
    words('process.step.accept'),
    words('process.step.reject'),
    words('process.step.tell'),
  ]);

const visionParagraph = ({ visionUrl }: Facts['settings']): Paragraph[] =>
  visionUrl === null ? [] : [paragraph(words('process.vision'), link(visionUrl))];

const frameWords = ({ frame }: Facts): string =>
  isSet(frame)
    ? words('process.frameOf', { year: frame.year, amount: kroner(balanceOf(frame).granted) })
    : words('process.frameNotSet', { year: frame.year });

const limitWords = ({ frame: { wishLimit } }: Facts): string =>
  wishLimit === null ? words('process.noLimit') : words('process.limit', { amount: kroner(wishLimit) });

const frameRules = (facts: Facts): Block[] => [
  paragraph(words('process.frameBy', { group: decidingGroup(facts.settings) })),
  bulletList([
    frameWords(facts),
    ...(isSet(facts.frame) ? [limitWords(facts)] : []),
    words('process.rest'),
    words('process.reasons'),
    words('process.outcomes'),
    words('process.fourEyes'),
  ]),
];

const defaultWords = ({ text, kind }: DefaultCriterion): string =>
  kind === null ? text : words(`process.doneOnly.${kind}`, { text });

const doneRules = ({ doneDefault }: Facts['settings']): Block[] =>
  doneDefault.length === 0
    ? [paragraph(words('process.noDone'))]
    : [paragraph(words('process.doneText')), bulletList(doneDefault.map(defaultWords))];

const kindWords = ({ maintenanceTypes }: Facts['settings']): string =>
  maintenanceTypes.length === 0
    ? words('process.noKinds')
    : words('process.kindsText', { types: maintenanceTypes.join(', ') });

/** Everybody may read, so readers have no column; neither has a group that is not there. */
const columnsFor = ({ hasSteeringGroup }: Governance): Role[] =>
  ROLES.filter((role) => role !== 'reader' && (role !== 'steering' || hasSteeringGroup));

const actionWords = (action: Action, { hasSteeringGroup }: Governance): string =>
  action === 'approveMinutes' && !hasSteeringGroup
    ? words('process.approveAlone')
    : words(`process.actions.${action}`);

const rightsTable = (governance: Governance): Table => {
  const columns = columnsFor(governance);
  return table(
    [words('process.action'), ...columns.map((role) => words(`role.${role}`))],
    ACTIONS.map((action) => {
      const roles = rolesFor(action, governance);
      return [
        actionWords(action, governance),
        ...columns.map((role) => words(roles.includes(role) ? 'yes' : 'no')),
      ];
    }),
    { headedRows: true },
  );
};

/** How the product treats wishes, from its own settings and the role matrix that the server checks. */
export const processPage = (facts: Facts): AtlassianDocument =>
  document<Block>(
    madeFrom(facts),
    intro(facts),
    heading(2, words('process.steps')),
    steps(facts),
    ...visionParagraph(facts.settings),
    heading(2, words('process.frame')),
    ...frameRules(facts),
    heading(2, words('process.done')),
    ...doneRules(facts.settings),
    heading(2, words('process.kinds')),
    paragraph(kindWords(facts.settings)),
    heading(2, words('process.rights')),
    paragraph(words('process.rightsText')),
    rightsTable(facts.settings),
  );

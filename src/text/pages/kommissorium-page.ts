import { ROLES, type Role } from '../../domain/roles';
import { bulletList } from '../adf/lists';
import { document, heading, panel, paragraph, status } from '../adf/nodes';
import { factTable, table } from '../adf/tables';
import type { AtlassianDocument, Block, Table } from '../adf/types';
import { counted, longDate, words } from '../confluence-texts';
import { levelName } from '../documentation-names';
import { productName } from '../profile-blocks';
import { madeFrom, type PageFacts } from './page-facts';

type Facts = Pick<
  PageFacts,
  'name' | 'settings' | 'authorities' | 'members' | 'level' | 'minimumMeetings' | 'madeOn'
>;

const headTable = ({ name, level, madeOn }: Facts): Table =>
  factTable([
    [words('kommissorium.product'), productName(name)],
    [words('kommissorium.level'), level === null ? words('notStated') : levelName(level)],
    [words('kommissorium.date'), longDate(madeOn)],
    [words('kommissorium.state'), status(words('kommissorium.draft'), 'yellow')],
  ]);

const hasPart = (role: Role, { settings }: Facts): boolean =>
  role !== 'reader' && (role !== 'steering' || settings.hasSteeringGroup);

/** Who takes part, as authorities and numbers: names are typed by the group itself, which decides to publish them. */
const membersTable = (facts: Facts): Table => {
  const rowOf = (role: Role): string[] => {
    const members = facts.members.filter(({ roles }) => roles.includes(role));
    const names = facts.authorities
      .filter(({ id }) => members.some(({ authorityId }) => authorityId === id))
      .map(({ name }) => name);
    return [words(`role.${role}`), String(members.length), names.join(', ') || words('none')];
  };
  return table(
    [
      words('kommissorium.column.role'),
      words('kommissorium.column.members'),
      words('kommissorium.column.authorities'),
    ],
    ROLES.filter((role) => hasPart(role, facts)).map(rowOf),
    { headedRows: true },
  );
};

const mandate = ({ settings }: Facts): Block =>
  bulletList([
    words('kommissorium.mayRank'),
    words('kommissorium.mayStart'),
    words('kommissorium.mayDone'),
    words(settings.hasSteeringGroup ? 'kommissorium.submits' : 'kommissorium.noSteering'),
  ]);

const tasks = (): Block =>
  bulletList([
    words('kommissorium.taskList.deliver'),
    words('kommissorium.taskList.manage'),
    words('kommissorium.taskList.contribute'),
    words('kommissorium.taskList.publish'),
    words('kommissorium.taskList.tell'),
  ]);

const meetingWords = (minimum: number | null): string =>
  minimum === null || minimum === 0
    ? words('kommissorium.meetingsAsNeeded')
    : counted('kommissorium.meetingsAgreed', minimum);

const approvalTable = (): Table =>
  factTable([
    [words('kommissorium.approvedOn'), ''],
    [words('kommissorium.approvedBy'), ''],
    [words('kommissorium.reviseBy'), ''],
  ]);

/** The kommissorium of the coordination group, to be filled in by the group together. Source: OS2's template for it. */
export const kommissoriumPage = (facts: Facts): AtlassianDocument =>
  document<Block>(
    madeFrom(facts),
    panel('note', paragraph(words('kommissorium.fillIn'))),
    headTable(facts),
    heading(2, words('kommissorium.purpose')),
    paragraph(words('kommissorium.purposeText', { name: productName(facts.name) })),
    heading(2, words('kommissorium.members')),
    paragraph(words('kommissorium.memberText')),
    membersTable(facts),
    heading(2, words('kommissorium.mandate')),
    mandate(facts),
    heading(2, words('kommissorium.tasks')),
    tasks(),
    heading(2, words('kommissorium.tovholder')),
    paragraph(words('kommissorium.tovholderText')),
    heading(2, words('kommissorium.vendor')),
    paragraph(words('kommissorium.vendorText')),
    heading(2, words('kommissorium.secretariat')),
    paragraph(words('kommissorium.secretariatText')),
    heading(2, words('kommissorium.meetings')),
    paragraph(`${meetingWords(facts.minimumMeetings)} ${words('kommissorium.meetingsText')}`),
    heading(2, words('kommissorium.approval')),
    approvalTable(),
  );

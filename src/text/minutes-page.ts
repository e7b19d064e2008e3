import type { MinutesProposal, MinutesRow } from '../contract/documentation';
import type { DocumentHead } from '../domain/checklist/checklist';
import type { Frame } from '../domain/frame';
import type { MeetingKind } from '../domain/minutes/minutes';
import type { Roadmap } from '../domain/publishing/roadmap';
import type { Governance } from '../domain/roles';
import { document, heading, typedText } from './adf/nodes';
import { factTable, type Cell } from './adf/tables';
import type { AtlassianDocument, Table } from './adf/types';
import { fullDate, longDate, words } from './confluence-texts';
import { meetingName } from './documentation-names';
import {
  approvalSection,
  decidedSection,
  decisionsSection,
  nextSection,
  tasksSection,
  wishesSection,
  type Section,
} from './minutes/sections';
import { casesSection, casesToDecideSection, frameSection } from './minutes/steering';
import { needsSection, newsSection, roadmapSection } from './minutes/users';

/** What a page of minutes is made of. People are named by what was typed, or by account id in a mention; never otherwise. */
export interface MinutesPageContent extends Pick<
  MinutesProposal,
  'kind' | 'date' | 'wishes' | 'cases' | 'decisions'
> {
  /** The short form has only who was there, what was decided and when the next meeting is. */
  form: 'full' | 'short';
  /** Name of the product. */
  product: string;
  governance: Governance;
  /** Base address of the site, `https://example.atlassian.net`; empty where it is not known. */
  site: string;
  /** Who was there, as typed. */
  present: string;
  /** Referent, as typed; empty where nobody is named. */
  secretary: string;
  head: DocumentHead;
  /** The last minutes of the same kind, which the meeting approves. */
  last: Pick<MinutesRow, 'title' | 'url' | 'date'> | null;
  /** The frame of the year; null leaves it out. */
  frame: Frame | null;
  /** The roadmap for a meeting with the users; null leaves it out. */
  roadmap: Roadmap | null;
  /** What the meeting decided, one a line, and what somebody is to do. */
  decided: readonly string[];
  actions: readonly string[];
  /** ISO day. */
  nextMeeting: string | null;
}

/** The head that new minutes get: approved at the next meeting, by the group that held this one. */
export const newMinutesHead = (kind: MeetingKind): DocumentHead => ({
  owner: words('role.tovholder'),
  version: '1.0',
  approver: meetingName(kind === 'steering' ? 'steering' : 'coordination'),
  approvedOn: null,
  reviseBy: null,
});

const orNone = (text: string): string => (text.trim() === '' ? words('none') : text);

const meetingFacts = ({ kind, product, date, present }: MinutesPageContent): [string, Cell][] => [
  [words('head.meeting'), `${meetingName(kind)}, ${product}`],
  [words('head.date'), fullDate(date)],
  [words('head.present'), typedText(present)],
];

const documentFacts = ({ secretary, head }: MinutesPageContent): [string, Cell][] => [
  [words('head.secretary'), orNone(secretary)],
  [words('head.owner'), orNone(head.owner)],
  [words('head.version'), orNone(head.version)],
  [words('head.approver'), orNone(head.approver)],
  [
    words('head.approvedOn'),
    head.approvedOn === null ? words('head.notApproved') : longDate(head.approvedOn),
  ],
  [words('head.reviseBy'), head.reviseBy === null ? words('none') : longDate(head.reviseBy)],
];

const headTable = (content: MinutesPageContent): Table =>
  factTable([...meetingFacts(content), ...(content.form === 'full' ? documentFacts(content) : [])]);

const isThere = (section: Section | null): section is Section => section !== null;

/** The agenda of each kind of meeting, in the order of OS2's own minutes: the last minutes are approved first. */
const AGENDAS: Readonly<Record<MeetingKind, (content: MinutesPageContent) => (Section | null)[]>> = {
  coordination: (content) => [wishesSection(content), casesSection(content), decisionsSection(content)],
  steering: (content) => [
    frameSection(content),
    casesToDecideSection(content),
    content.wishes.length > 0 ? wishesSection(content) : null,
    decisionsSection(content),
  ],
  users: (content) => [newsSection(content), roadmapSection(content), needsSection(content)],
};

const sectionsOf = (content: MinutesPageContent): Section[] =>
  content.form === 'short'
    ? [decidedSection(content), nextSection(content)]
    : [
        approvalSection(content),
        ...AGENDAS[content.kind](content),
        decidedSection(content),
        tasksSection(content),
        nextSection(content),
      ].filter(isThere);

/** Numbers that decisions refer to: "Referat, punkt 3". */
const titleOf = ({ title }: Section, place: number, content: MinutesPageContent): string =>
  content.form === 'full' ? words('minutes.section', { number: place + 1, title }) : title;

/** The page of minutes, ready to be written on. */
export const minutesPage = (content: MinutesPageContent): AtlassianDocument =>
  document(
    headTable(content),
    ...sectionsOf(content).flatMap((section, place) => [
      heading(2, titleOf(section, place, content)),
      ...section.blocks,
    ]),
  );

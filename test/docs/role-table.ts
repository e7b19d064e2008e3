import { ACTIONS, ROLES, rolesFor, type Action, type Governance, type Role } from '../../src/domain/roles';

const ROLE_NAMES: Record<Role, string> = {
  tovholder: 'Tovholder',
  coordination: 'Koordinationsgruppe',
  steering: 'Styregruppe',
  vendor: 'Leverandør',
  secretariat: 'Sekretariat',
  reader: 'Læser',
};

const ACTION_NAMES: Record<Action, string> = {
  readWishes: 'Read wishes',
  createWish: 'Create a wish; where Jira lets them create issues in the project',
  supportWish:
    'Say what the own authority (myndighed) supports; never somebody who is also vendor or secretariat',
  rankWish: 'Rank a wish',
  estimateWish: 'Estimate a wish',
  describeOrder: 'Name bestiller, godkender, ejer and whom it benefits',
  defineDone: 'Define DONE and how far it is',
  attachEvidence: 'Attach evidence to DONE criteria of a wish under way',
  startWish: 'Start a wish (igangsæt)',
  closeWish: 'Close a delivered wish (luk); only its godkender',
  answerWish: 'Answer whoever made a wish (svar)',
  rejectWish: 'Turn a wish down (afvis)',
  supersedeWish: 'Close a wish as a duplicate (dublet) or in favour of another (udgået)',
  regulariseWish: 'Regularise a wish that was started, closed or deleted past the mandate',
  registerInvoice: 'Book an invoice or a credit note on a wish or on coordination',
  submitCase: 'Submit to the steering group (indstil)',
  decideCase: 'Decide a case; never the one who submitted it',
  setFrame: 'Set the frame of a year, carry it over, bring money in',
  keepAgreements: 'Keep the agreements with the authorities (tilslutning, fakturering)',
  editSettings: 'Edit settings; also a Jira administrator of the project',
  editMembers: 'Edit roles and authorities; also a Jira administrator of the project',
  handOver:
    'Name a stand-in and hand the role of tovholder over; not the stand-in; also a Jira administrator of the project, with a reason',
  exportProduct: 'Take all data of the product out as a file; also a Jira administrator of the project',
  importProduct:
    'Bring a product in from a file, only where nothing is stored yet; also a Jira administrator of the project',
  keepChecklist: 'Keep the documentation checklist',
  keepEvaluation: 'Answer the governance requirements',
  keepProfile: 'Write the description and the contact card',
  writeMinutes: 'Write minutes (referat)',
  approveMinutes: 'Approve minutes; those of the steering group only by the steering group',
  publishMinutes: 'Register minutes as published on os2.eu',
  publishSnapshot: 'Publish to readers without login',
  sendNews: 'Send news to the community manager',
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (governance: Governance): string =>
  [
    row(['', ...ROLES.map((role) => ROLE_NAMES[role])]),
    row(['---', ...ROLES.map(() => ':-:')]),
    ...ACTIONS.map((action) =>
      row([
        ACTION_NAMES[action],
        ...ROLES.map((role) => (rolesFor(action, governance).includes(role) ? 'yes' : '–')),
      ]),
    ),
  ].join('\n');

/** docs/roles.md, made from the matrix that the server checks. */
export const rolesDocument = (): string => `# Who may do what

Made from \`src/domain/roles.ts\`, the one matrix that the server checks and the screens show. Run \`UPDATE_DOCS=1 npx jest test/docs\` after a change.

Everybody who may see the project in Jira may read. The vendor and the secretariat have no vote.

## With a steering group

${table({ hasSteeringGroup: true })}

## Without a steering group

What the steering group decides passes to the coordination group; whoever submits a case does not decide it.

${table({ hasSteeringGroup: false })}
`;

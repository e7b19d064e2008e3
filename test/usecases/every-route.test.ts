import type { Definitions } from '../../src/contract/definitions';
import type { Answer, Obstacle } from '../../src/contract/errors';
import { kroner } from '../../src/domain/money';
import { may } from '../../src/domain/roles';
import type { PersonaName } from '../../stage/personas';
import { actionsAt, offeredActions, RIGHTS } from '../../static/shared/wish/actions/offered-actions';
import { obstaclesOf } from '../../static/shared/wish/actions/obstacles-of';
import type { WishAction } from '../../static/shared/wish/actions/wish-action';
import { openState } from '../../static/shared/wish/state/wishes-state';
import { aPaper } from '../builders/cases';
import { aSite, type Site } from '../builders/site';

/**
 * Every action on a wish, by everybody, in every state, by every route: what the screen offers, what the resolver does,
 * what a transition's validator says and what plain REST may write must be the same rule.
 */
const PERSONAS = ['tovholder', 'coordinationBallerup', 'vendor', 'steeringAarhus', 'secretariat'] as const;
type Somebody = (typeof PERSONAS)[number];

/** The godkender of every wish here, whom none of them is. */
const APPROVER = 'coordinationOdense';
const DEAR = 50_000_000;

let site: Site;
beforeAll(async () => {
  site = await aSite();
  await site.setFrame({ amount: 10_000_000 });
  site.stage.jira.attachValidator('VEJ', 'Start', { moduleKey: 'may-start' });
  site.stage.jira.attachValidator('VEJ', 'Godkend som leveret', { moduleKey: 'may-close' });
});
afterAll(() => site.stage.stop());

const start = async (wishId: string): Promise<string> => {
  const amount = kroner(50_000);
  await site.value('coordinationOdense', 'startWish', { wishId, amount, reference: '' });
  return wishId;
};

const fulfil = async (wishId: string): Promise<string> => {
  let { rev, wish } = await site.value('tovholder', 'openWish', { wishId });
  for (const { id } of wish.done.criteria) {
    const change = { change: 'meet', id, evidence: 'Set på mødet' } as const;
    ({ rev, wish } = await site.value('tovholder', 'changeDone', { wishId, rev, change }));
  }
  return wishId;
};

const submit = async (wishId: string): Promise<string> => {
  const paper = aPaper();
  const amount = kroner(DEAR);
  await site.value('coordinationOdense', 'submitCase', {
    wishId,
    reason: 'economy',
    paper,
    amount,
    also: [],
    answerBy: null,
    links: [],
  });
  return wishId;
};

const close = async (wishId: string): Promise<string> => {
  await site.value(APPROVER, 'closeWish', { wishId, spent: kroner(40_000), reference: '' });
  return wishId;
};

const STATES = {
  ready: () => site.readyWish({ estimate: 50_000 }),
  bare: () => site.wish({ estimate: 50_000 }),
  'above the frame': () => site.readyWish({ estimate: DEAR }),
  'at the steering group': async () => submit(await site.readyWish({ estimate: DEAR })),
  'under way': async () => start(await site.readyWish({ estimate: 50_000 })),
  'ready to be accepted': async () => fulfil(await start(await site.readyWish({ estimate: 50_000 }))),
  delivered: async () => close(await fulfil(await start(await site.readyWish({ estimate: 50_000 })))),
} satisfies Record<string, () => Promise<string>>;
type State = keyof typeof STATES;

/** What keeps each action from being done in each state, whoever asks; nothing where the row says nothing. */
const RULES: Record<WishAction, Record<State, readonly Obstacle[]>> = {
  start: {
    ready: [],
    bare: ['doneNotDefined', 'noOrderer', 'noApprover', 'noOwner'],
    'above the frame': ['overFrame'],
    'at the steering group': ['atSteering'],
    'under way': ['notOpen'],
    'ready to be accepted': ['notOpen'],
    delivered: ['notOpen'],
  },
  submit: {
    ready: [],
    bare: [],
    'above the frame': [],
    'at the steering group': ['atSteering'],
    'under way': ['notOpen'],
    'ready to be accepted': ['notOpen'],
    delivered: ['notOpen'],
  },
  answer: {
    ready: [],
    bare: [],
    'above the frame': [],
    'at the steering group': [],
    'under way': ['notOpen'],
    'ready to be accepted': ['notOpen'],
    delivered: ['notOpen'],
  },
  reject: {
    ready: [],
    bare: [],
    'above the frame': [],
    'at the steering group': ['atSteering'],
    'under way': ['notOpen'],
    'ready to be accepted': ['notOpen'],
    delivered: ['notOpen'],
  },
  supersede: {
    ready: [],
    bare: [],
    'above the frame': [],
    'at the steering group': ['atSteering'],
    'under way': ['notOpen'],
    'ready to be accepted': ['notOpen'],
    delivered: ['notOpen'],
  },
  withdraw: {
    ready: ['notAtSteering'],
    bare: ['notAtSteering'],
    'above the frame': ['notAtSteering'],
    'at the steering group': [],
    'under way': ['notAtSteering'],
    'ready to be accepted': ['notAtSteering'],
    delivered: ['notAtSteering'],
  },
  close: {
    ready: ['notStarted'],
    bare: ['notStarted'],
    'above the frame': ['notStarted'],
    'at the steering group': ['notStarted'],
    'under way': ['criteriaOpen', 'approverMustAccept'],
    'ready to be accepted': ['approverMustAccept'],
    delivered: ['alreadyClosed'],
  },
  invoice: {
    ready: ['notStarted'],
    bare: ['notStarted'],
    'above the frame': ['notStarted'],
    'at the steering group': ['notStarted'],
    'under way': [],
    'ready to be accepted': [],
    delivered: [],
  },
  regularise: {
    ready: ['notStarted'],
    bare: ['notStarted'],
    'above the frame': ['notStarted'],
    'at the steering group': ['notStarted'],
    'under way': ['moneyHeld'],
    'ready to be accepted': ['moneyHeld'],
    delivered: ['alreadyClosed'],
  },
};

const amountIn = (state: State) =>
  kroner(state.includes('steering') || state.includes('above') ? DEAR : 50_000);

/** Each action as the page sends it. */
const send = (
  action: WishAction,
  persona: PersonaName,
  { wishId, state }: { wishId: string; state: State },
) => {
  const amount = amountIn(state);
  const calls: Record<WishAction, () => Promise<Answer<unknown>>> = {
    start: () => site.call(persona, 'startWish', { wishId, amount, reference: '' }),
    submit: () =>
      site.call(persona, 'submitCase', {
        wishId,
        reason: 'economy',
        paper: aPaper(),
        also: [],
        answerBy: null,
        links: [],
        amount,
      }),
    answer: () => site.call(persona, 'answerWish', { wishId, text: 'Vi ser på det' }),
    supersede: async () => {
      const successorId = await site.wish();
      const words = { thanks: 'Tak', reason: 'Det samme' };
      return site.call(persona, 'supersedeWish', { wishId, successorId, way: 'duplicate', ...words });
    },
    reject: () =>
      site.call(persona, 'rejectWish', { wishId, thanks: 'Tak', reason: 'Nej', link: 'https://os2.eu' }),
    close: () => site.call(persona, 'closeWish', { wishId, spent: kroner(1), reference: '' }),
    invoice: () => site.call(persona, 'registerInvoice', { wishId, amount: kroner(1), invoice: persona }),
    withdraw: () => site.call(persona, 'withdrawCase', { wishId, reason: 'Ikke klar' }),
    regularise: () => site.call(persona, 'regulariseWish', { wishId, amount, reason: 'Hastesag' }),
  };
  return calls[action]();
};

const outcomeOf = (answer: Answer<unknown>): unknown => {
  if (answer.ok) return 'done';
  return answer.error.code === 'obstacles' ? answer.error.obstacles : answer.error.code;
};

type Page = Extract<ReturnType<Definitions['openWishes']>, { ok: true }>['value'];

/** The whole list, which has more wishes here than one page of Jira holds. */
const pageOf = async (persona: Somebody): Promise<Page> => {
  const productId = site.project.id;
  const page = await site.value(persona, 'openWishes', { productId });
  const wishes = [...page.wishes];
  let { next } = page;
  while (next !== null) {
    const more = await site.value(persona, 'moreWishes', { productId, next });
    wishes.push(...more.wishes);
    next = more.next;
  }
  return { ...page, wishes, next };
};

/** What the matrix says of everybody; nobody's roles change here. */
const rights = new Map<Somebody, Page>();
beforeAll(async () => {
  for (const persona of PERSONAS) rights.set(persona, await pageOf(persona));
});

const isAllowed = (persona: Somebody, action: WishAction): boolean => {
  const page = rights.get(persona);
  return page !== undefined && may(page.actor, RIGHTS[action], page.settings);
};

const CASES = (Object.keys(RULES) as WishAction[]).flatMap((action) =>
  (Object.keys(STATES) as State[]).map((state) => [action, state] as const),
);

describe.each(CASES)('%s of a wish that is %s', (action, state) => {
  const rule = RULES[action][state];

  it('is done by the resolver for whoever the matrix allows when nothing is in the way, and for nobody else', async () => {
    let wishId = await STATES[state]();
    for (const persona of PERSONAS) {
      const allowed = isAllowed(persona, action);
      const answer = outcomeOf(await send(action, persona, { wishId, state }));
      expect([persona, answer]).toEqual([persona, allowed ? (rule.length === 0 ? 'done' : rule) : 'refused']);
      if (answer === 'done') wishId = await STATES[state]();
    }
  });

  it('is offered on the screen by the same rule', async () => {
    const wishId = await STATES[state]();
    let isListed = false;
    for (const persona of PERSONAS) {
      const page = openState(await pageOf(persona));
      const wish = page.wishes.find((one) => one.wishId === wishId);
      if (!wish) continue;
      isListed = true;
      const actions = actionsAt(wish, page.line.statuses.get(wishId));
      const offered = offeredActions(actions, page.page.actor, page.page.settings).includes(action);
      expect([persona, offered]).toEqual([persona, actions.includes(action) && isAllowed(persona, action)]);
      expect(obstaclesOf(action, wish, page)).toEqual(rule);
    }
    expect(isListed).toBe(state !== 'delivered');
  });
});

const statusOf = async (wishId: string, name: string): Promise<number> => {
  const transition = site.project.transitions.find((candidate) => candidate.name === name);
  return site.rest('coordinationOdense').status('POST', `/rest/api/3/issue/${wishId}/transitions`, {
    transition: { id: transition?.id },
  });
};

it.each(Object.keys(STATES) as State[])(
  'a transition of Jira starts a wish that is %s by the same rule, and closes none past its godkender',
  async (state) => {
    const wishId = await STATES[state]();
    const isStarted = (await statusOf(wishId, 'Start')) === 204;
    expect(isStarted).toBe(RULES.start[state].length === 0);
    expect(await statusOf(await STATES[state](), 'Godkend som leveret')).not.toBe(204);
  },
);

it.each(PERSONAS)('plain REST writes none of what the app derives: %s', async (persona) => {
  const wishId = await STATES.ready();
  const { done, frameStatus, supporters } = site.fields;
  const values = { [done]: 'Opfyldt', [frameStatus]: 'Inden for rammen', [supporters]: ['Odense Kommune'] };
  for (const [field, value] of Object.entries(values)) {
    const status = await site
      .rest(persona)
      .status('PUT', `/rest/api/3/issue/${wishId}`, { fields: { [field]: value } });
    expect(status).toBeGreaterThanOrEqual(400);
  }
});

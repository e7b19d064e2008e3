import type { DocumentationCall } from '../../../src/contract/documentation';
import type { AppError } from '../../../src/contract/errors';
import { answerWith } from '../wishes/bridge-in-place';

export interface Called {
  call: string;
  payload: Record<string, unknown>;
}

type Answers = Partial<Record<DocumentationCall, (payload: Record<string, unknown>) => unknown>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** An answer that refuses. */
export class No {
  constructor(readonly error: AppError) {}
}

/** An answer that never arrives. */
export const LOST = Symbol('lost');

interface Flag {
  title: string;
  actions: readonly { text: string; onClick: () => void }[];
}

export interface Host {
  called: Called[];
  flags: Flag[];
  /** Addresses that the host was asked to open, `new-tab` before those that get a tab of their own. */
  opened: string[];
  /** Everything else that the host was asked to do. */
  commands: string[];
  sent: (call: DocumentationCall) => Record<string, unknown>[];
}

const flagOf = (asked: Record<string, unknown>): Flag => ({
  title: String(asked['title']),
  actions: Array.isArray(asked['actions']) ? asked['actions'] : [],
});

const addressOf = ({ url, type }: Record<string, unknown>): string =>
  type === 'new-tab' ? `new-tab ${String(url)}` : String(url);

/** What the functions answer from now on, by call; whatever is asked of the host is noted. */
export const hostWith = (answers: Answers): Host => {
  const host: Host = {
    called: [],
    flags: [],
    opened: [],
    commands: [],
    sent: (call) => host.called.filter((one) => one.call === call).map(({ payload }) => payload),
  };
  const invoke = (asked: Record<string, unknown>): unknown => {
    const call = String(asked['functionKey']);
    const payload = isRecord(asked['payload']) ? asked['payload'] : {};
    host.called.push({ call, payload });
    const answered = Object.entries(answers).find(([name]) => name === call)?.[1](payload);
    if (answered === LOST) throw new Error('no answer');
    return answered instanceof No ? { ok: false, error: answered.error } : { ok: true, value: answered };
  };
  answerWith((command, asked) => {
    const said = isRecord(asked) ? asked : {};
    if (command === 'invoke') return invoke(said);
    if (command === 'showFlag') host.flags.push(flagOf(said));
    else if (command === 'navigate') host.opened.push(addressOf(said));
    else host.commands.push(command);
    return true;
  });
  return host;
};

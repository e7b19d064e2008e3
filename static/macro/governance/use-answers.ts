import { useEffect, useRef, useState } from 'react';
import type { GovernanceView, RequirementView } from '../../../src/contract/documentation';
import type { AppError } from '../../../src/contract/errors';
import type { Compliance } from '../../../src/domain/governance/self-evaluation';
import { valueOf } from '../../shared/bridge';
import { call } from '../../shared/documentation/bridge';
import { errorOf } from '../../shared/parts/error-of';
import { createAnswerQueue } from './answer-queue';

/** What somebody says of a requirement. */
export interface Said {
  compliance: Compliance | null;
  documentation: string;
}

export type Saving =
  { phase: 'saving' } | { phase: 'saved'; at: string } | { phase: 'failed'; error: AppError };

/** A requirement as it is being answered. */
export interface Answering {
  said: Said;
  /** Null where nothing was sent since the tab was opened. */
  saving: Saving | null;
  /** Keeps what is typed until it is saved. */
  write: (part: Partial<Said>) => void;
  /** Saves what was written, with what is said now where that is given. */
  save: (part?: Partial<Said>) => void;
  /** Throws away what was written and shows what is kept. */
  discard: () => void;
}

export interface AnswersProps {
  productId: string;
  view: GovernanceView;
  onChanged: (view: GovernanceView) => void;
  /** Fetches the self-evaluation anew, where somebody else has changed it. */
  onReload: () => Promise<GovernanceView | null>;
}

type ById<Value> = Readonly<Record<string, Value>>;

const without = <Value>(all: ById<Value>, id: string): ById<Value> =>
  Object.fromEntries(Object.entries(all).filter(([each]) => each !== id));

const revOf = ({ requirements }: GovernanceView, id: string): number =>
  requirements.find(({ requirement }) => requirement.id === id)?.rev ?? 0;

const isSame = (a: Said, b: Said): boolean =>
  a.compliance === b.compliance && a.documentation === b.documentation;

/** Saves an answer on the newest revision of its requirement, which the answer before it may have brought. */
const useSending = (props: AnswersProps) => {
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  }, [props]);
  const send = async (id: string, said: Said): Promise<void> => {
    const { productId, view, onChanged } = latest.current;
    const payload = { productId, requirementId: id, seen: revOf(view, id), ...said };
    const changed = await valueOf(call('answerRequirement', payload));
    latest.current = { ...latest.current, view: changed };
    onChanged(changed);
  };
  const refresh = async (): Promise<void> => {
    const fresh = await latest.current.onReload();
    if (fresh) latest.current = { ...latest.current, view: fresh };
  };
  return { send, refresh };
};

/** What is written and not saved yet, and how the saving of each requirement goes. */
export const useAnswers = (props: AnswersProps) => {
  const [queue] = useState(createAnswerQueue);
  const [drafts, setDrafts] = useState<ById<Said>>({});
  const [savings, setSavings] = useState<ById<Saving>>({});
  const { send, refresh } = useSending(props);
  const tell = (id: string, saving: Saving) => setSavings((now) => ({ ...now, [id]: saving }));

  const save = async (id: string, said: Said): Promise<void> => {
    tell(id, { phase: 'saving' });
    try {
      await send(id, said);
      // What was typed while it was on its way stays written.
      setDrafts((now) => (now[id] && isSame(now[id], said) ? without(now, id) : now));
      tell(id, { phase: 'saved', at: new Date().toISOString() });
    } catch (thrown) {
      const error = errorOf(thrown);
      tell(id, { phase: 'failed', error });
      if (error.code === 'changedMeanwhile') await refresh();
    }
  };

  const answering = ({ requirement: { id }, compliance, documentation }: RequirementView): Answering => {
    const kept: Said = { compliance, documentation };
    const said = drafts[id] ?? kept;
    const saving = savings[id] ?? null;
    const discard = () => {
      setDrafts((now) => without(now, id));
      setSavings((now) => without(now, id));
    };
    return {
      said,
      saving,
      write: (part) => setDrafts((now) => ({ ...now, [id]: { ...said, ...now[id], ...part } })),
      save: (part = {}) => {
        const next = { ...said, ...part };
        if (isSame(next, kept) && saving?.phase !== 'saving') {
          // What is kept says the same already, whoever said it.
          if (saving?.phase === 'failed') discard();
          return;
        }
        setDrafts((now) => ({ ...now, [id]: next }));
        queue.put(id, () => save(id, next));
      },
      discard,
    };
  };
  const forget = () => {
    setDrafts({});
    setSavings({});
  };
  return { answering, forget };
};

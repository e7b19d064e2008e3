import { useEffect, useState } from 'react';
import type { MinutesProposal } from '../../../../src/contract/documentation';
import type { AppError } from '../../../../src/contract/errors';
import type { MeetingKind } from '../../../../src/domain/minutes/minutes';
import { valueOf } from '../../../shared/bridge';
import { errorOf } from '../../../shared/parts/error-of';
import { call } from '../../../shared/documentation/bridge';

export interface Proposing {
  /** Null while it is asked for, and where it could not be fetched. */
  proposal: MinutesProposal | null;
  error: AppError | null;
  isAsking: boolean;
  retry: () => void;
}

interface Asked {
  productId: string;
  kind: MeetingKind;
  date: string;
}

interface Answered {
  question: string;
  proposal: MinutesProposal | null;
  error: AppError | null;
}

/** While a year is typed, its first digits are a year too: of a meeting that nobody held. */
const isMeetingDay = (date: string): boolean => date >= '2000-01-01';

const fetchProposal = async (asked: Asked): Promise<Omit<Answered, 'question'>> => {
  try {
    return { proposal: await valueOf(call('proposeMinutes', asked)), error: null };
  } catch (thrown) {
    return { proposal: null, error: errorOf(thrown) };
  }
};

/** What a meeting of a kind on a day has before it; asked for anew when either changes, and the last question counts. */
export const useProposal = ({ productId, kind, date }: Asked): Proposing => {
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [attempt, setAttempt] = useState(0);
  const question = `${kind} ${date} ${attempt}`;
  useEffect(() => {
    if (!isMeetingDay(date)) return undefined;
    let isAsked = true;
    void fetchProposal({ productId, kind, date }).then((answer) => {
      if (isAsked) setAnswered({ ...answer, question });
    });
    return () => {
      isAsked = false;
    };
  }, [productId, kind, date, question]);
  const current = answered?.question === question ? answered : null;
  return {
    proposal: current?.proposal ?? null,
    error: current?.error ?? null,
    isAsking: current === null && isMeetingDay(date),
    retry: () => setAttempt((count) => count + 1),
  };
};

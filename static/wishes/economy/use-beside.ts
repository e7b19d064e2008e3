import { useCallback, useMemo } from 'react';
import type { Decision } from '../../../src/domain/decision';
import type { Entry } from '../../../src/domain/ledger/entry';
import { useTexts } from '../../shared/text';
import { personText } from '../records/names';
import { useLog, type Log } from '../records/use-log';
import { useNames, type Naming } from '../records/use-names';
import type { Ledger } from './use-ledger';
import type { Beside } from './movement-rows';

/**
 * The decisions behind the entries. The log goes on until all of them are there, or it has come to a time before
 * the oldest entry: there none of them can be.
 */
const useDecisions = (productId: string, stamp: string, { items, isWhole }: Ledger): Log => {
  const wanted = useMemo(() => new Set(items.map(({ decisionId }) => decisionId)), [items]);
  const oldest = items.at(-1);
  const goesOn = useCallback(
    (decisions: readonly Decision[]) => {
      if (!isWhole || !oldest) return false;
      const reached = decisions.at(-1);
      if (reached && Date.parse(reached.at) < Date.parse(oldest.at)) return false;
      const found = new Set(decisions.map(({ decisionId }) => decisionId));
      return [...wanted].some((decisionId) => !found.has(decisionId));
    },
    [wanted, oldest, isWhole],
  );
  return useLog({ productId, stamp }, goesOn);
};

const idsOf = (entries: readonly Entry[], held: readonly string[]) => ({
  wishIds: [...new Set([...held, ...entries.flatMap(({ wishId }) => wishId ?? [])])],
  accountIds: [...new Set(entries.map(({ bookedBy }) => bookedBy))],
});

/** What stands beside the entries of a year: names, and the decisions with their references. */
export const useBeside = (
  productId: string,
  stamp: string,
  ledger: Ledger,
): { beside: Beside; naming: Naming; log: Log } => {
  const texts = useTexts();
  const log = useDecisions(productId, stamp, ledger);
  const { items, facts } = ledger;
  const asked = useMemo(
    () => idsOf(items, facts?.frame.commitments.map(({ wishId }) => wishId) ?? []),
    [items, facts],
  );
  const naming = useNames(productId, asked);
  const { known } = naming;
  const beside = useMemo(
    () => ({
      known,
      decisions: new Map(log.items.map((decision) => [decision.decisionId, decision])),
      person: (accountId: string) => personText(known, accountId, texts),
    }),
    [known, log.items, texts],
  );
  return { beside, naming, log };
};

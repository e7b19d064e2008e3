import Heading from '@atlaskit/heading';
import { ore } from '../../../src/domain/money';
import type { Proposal, ProposalQuestion } from '../../../src/domain/support/proposal';
import { useTexts } from '../../shared/text';
import type { WishesState } from '../../shared/wish/state/wishes-state';
import type { Assumed } from './assumptions';
import { Fares } from './fares';
import { ProposalTable } from './proposal-table';
import { roundedDown } from './reason-text';
import styles from './shares.module.css';
import { UseProposal } from './use-proposal-button';

export interface ResultsProps {
  state: WishesState;
  assumed: Assumed;
  shown: { question: ProposalQuestion; proposal: Proposal };
  /** Whether what is shown answers what is chosen now. */
  isFresh: boolean;
  onAssume: (change: (assumed: Assumed) => Assumed) => void;
  onReload: () => Promise<void>;
}

const Summary = ({ shown: { question, proposal } }: Pick<ResultsProps, 'shown'>) => {
  const { t, format } = useTexts();
  return (
    <p role="status" className={styles.summary}>
      {t('shares.summary', {
        count: proposal.selected.length,
        cost: format.kroner(ore(proposal.cost)),
        budget: format.kroner(ore(question.budget)),
        ranked: proposal.ranked.length,
        rankedCost: format.kroner(ore(proposal.rankedCost)),
        both: proposal.comparison.both.length,
      })}
    </p>
  );
};

/** Raised shares are more than the frame together, which only looks wrong until somebody says why. */
const Raised = ({ shown: { question, proposal } }: Pick<ResultsProps, 'shown'>) => {
  const { t, format } = useTexts();
  const shares = proposal.burdens.reduce((sum, { starts }) => sum + starts, 0);
  if (shares <= question.budget) return null;
  return (
    <p className={styles.plain}>
      {t('shares.raised', {
        shares: format.kroner(roundedDown(shares)),
        budget: format.kroner(ore(question.budget)),
      })}
    </p>
  );
};

/** What is proposed, wish by wish and authority by authority, and the way to take it over. */
export const Results = (props: ResultsProps) => {
  const { t } = useTexts();
  const { state, assumed, shown, isFresh, onAssume } = props;
  return (
    <div className={styles.page} aria-busy={!isFresh}>
      <Summary shown={shown} />
      <Raised shown={shown} />
      {shown.proposal.selected.length === 0 && <p className={styles.plain}>{t('shares.empty.nothing')}</p>}
      <UseProposal {...props} />
      <section className={styles.part} aria-labelledby="shares-table">
        <Heading as="h3" size="small" id="shares-table">
          {t('shares.table.title')}
        </Heading>
        <ProposalTable state={state} assumed={assumed} proposal={shown.proposal} onAssume={onAssume} />
      </section>
      <section className={styles.part} aria-labelledby="shares-fares">
        <Heading as="h3" size="small" id="shares-fares">
          {t('shares.fares.title')}
        </Heading>
        <Fares state={state} proposal={shown.proposal} />
      </section>
    </div>
  );
};

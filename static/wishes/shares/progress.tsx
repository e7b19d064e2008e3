import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import { useEffect, useState } from 'react';
import { PROPOSAL_STEPS } from '../../../src/domain/support/proposal';
import { useTexts } from '../../shared/text';
import styles from './shares.module.css';
import type { ProposalState } from './use-proposal';

/** What is counted sooner than this needs no words about it. */
const SOON_MS = 300;

const useLasting = (isGoing: boolean): boolean => {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isGoing) return;
    const timer = setTimeout(() => setLong(true), SOON_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isGoing]);
  return isGoing && isLong;
};

const Counting = ({ proposal }: { proposal: ProposalState }) => {
  const { t } = useTexts();
  const { step, cancel } = proposal;
  return (
    <div className={styles.top}>
      <span>
        {t('shares.progress', {
          step: PROPOSAL_STEPS.indexOf(step) + 1,
          of: PROPOSAL_STEPS.length,
          name: t(`shares.step.${step}`),
        })}
      </span>
      <Button spacing="compact" onClick={cancel}>
        {t('shares.cancel')}
      </Button>
    </div>
  );
};

const Stopped = ({ proposal }: { proposal: ProposalState }) => {
  const { t } = useTexts();
  const { phase, shown, again } = proposal;
  const cancelled = shown ? t('shares.cancelled') : t('shares.cancelledEmpty');
  return (
    <SectionMessage appearance={phase === 'cancelled' ? 'information' : 'error'}>
      <p>
        {phase === 'cancelled' ? cancelled : t(phase === 'broken' ? 'shares.broken' : 'shares.impossible')}
      </p>
      {phase !== 'impossible' && <Button onClick={again}>{t('shares.again')}</Button>}
    </SectionMessage>
  );
};

/** How far the counting is, where it takes a while; how it ended, where it was not to the end. */
export const Progress = ({ proposal }: { proposal: ProposalState }) => {
  const { phase } = proposal;
  const isLong = useLasting(phase === 'counting');
  const isStopped = phase === 'cancelled' || phase === 'broken' || phase === 'impossible';
  return (
    <div role="status">
      {isLong && <Counting proposal={proposal} />}
      {isStopped && <Stopped proposal={proposal} />}
    </div>
  );
};

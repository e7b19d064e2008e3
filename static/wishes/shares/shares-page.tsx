import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import SectionMessage from '@atlaskit/section-message';
import { useMemo, useState } from 'react';
import { isSet } from '../../../src/domain/frame';
import { silentAuthorities } from '../../../src/domain/support/voices';
import { useTexts } from '../../shared/text';
import type { WishesState } from '../../shared/wish/state/wishes-state';
import { AS_IT_IS, questionFor, type Assumed } from './assumptions';
import { Controls } from './controls';
import { openWorker, type OpenCounter } from './open-worker';
import { Progress } from './progress';
import { Results } from './results';
import styles from './shares.module.css';
import { useProposal } from './use-proposal';

export interface SharesPageProps {
  state: WishesState;
  onClose: () => void;
  onReload: () => Promise<void>;
  open?: OpenCounter;
}

/** Who shares the money and who has no share, because a share of one that is silent would be spent by nobody. */
const Heard = ({ state: { page } }: { state: WishesState }) => {
  const { t, locale, format } = useTexts();
  const voices = page.voices.map(({ value }) => value);
  const silent = silentAuthorities(page.authorities, voices);
  const names = silent.map(({ name }) => name).sort(format.compare);
  return (
    <p className={styles.plain}>
      {t('shares.heard', {
        heard: page.authorities.length - silent.length,
        total: page.authorities.length,
        silent: silent.length,
        names: new Intl.ListFormat(locale, { type: 'conjunction' }).format(names),
      })}
    </p>
  );
};

const FrameMissing = ({ state: { page } }: { state: WishesState }) => {
  const { t } = useTexts();
  if (isSet(page.frame)) return null;
  return (
    <SectionMessage appearance="warning" title={t('shares.empty.noFrame', { year: String(page.frame.year) })}>
      <p>{t('shares.empty.noFrameText')}</p>
    </SectionMessage>
  );
};

const Counted = ({ state, onReload, open = openWorker }: Omit<SharesPageProps, 'onClose'>) => {
  const { t } = useTexts();
  const [assumed, setAssumed] = useState<Assumed>(AS_IT_IS);
  // What has been typed into fields goes when everything is reset.
  const [resets, setResets] = useState(0);
  const question = useMemo(() => questionFor(state, assumed), [state, assumed]);
  const proposal = useProposal(question, open);
  const change = (patch: Partial<Assumed>): void => setAssumed((now) => ({ ...now, ...patch }));
  const reset = (): void => {
    change({ budget: null, estimates: new Map() });
    setResets((before) => before + 1);
  };
  return (
    <>
      <Controls key={resets} state={state} assumed={assumed} onChange={change} onReset={reset} />
      <Progress proposal={proposal} />
      {question.budget === 0 && (
        <p role="status" className={styles.plain}>
          {t('shares.empty.nothingLeft')}
        </p>
      )}
      {proposal.shown && question.budget > 0 && (
        <Results
          key={`results-${resets}`}
          state={state}
          assumed={assumed}
          shown={proposal.shown}
          isFresh={proposal.phase === 'done' && proposal.shown.question === question}
          onAssume={setAssumed}
          onReload={onReload}
        />
      )}
    </>
  );
};

const NoVoices = () => {
  const { t } = useTexts();
  return (
    <SectionMessage appearance="warning" title={t('shares.empty.noVoices')}>
      <p>{t('shares.empty.noVoicesText')}</p>
    </SectionMessage>
  );
};

const NoEstimates = () => {
  const { t } = useTexts();
  return (
    <SectionMessage appearance="warning" title={t('shares.empty.noEstimates')}>
      <p>{t('shares.empty.noEstimatesText')}</p>
    </SectionMessage>
  );
};

const isWithoutEstimates = ({ wishes }: WishesState): boolean =>
  wishes.every(({ stage, estimate }) => stage !== 'open' || estimate === null);

/** What equal shares propose, why, and for whom; beside the order that the group has. */
export const SharesPage = ({ state, onClose, onReload, open }: SharesPageProps) => {
  const { t } = useTexts();
  const isHeard = state.heard.supporters !== null;
  return (
    <section className={styles.page} aria-labelledby="shares-title">
      <div className={styles.top}>
        <Heading as="h2" size="medium" id="shares-title">
          {t('shares.title')}
        </Heading>
        <Button onClick={onClose}>{t('shares.back')}</Button>
      </div>
      <SectionMessage title={t('shares.decide.title')}>
        <p>{t('shares.decide.text')}</p>
      </SectionMessage>
      <FrameMissing state={state} />
      {isHeard ? <Heard state={state} /> : <NoVoices />}
      {isHeard && isWithoutEstimates(state) && <NoEstimates />}
      {isHeard && !isWithoutEstimates(state) && (
        <Counted state={state} onReload={onReload} {...(open ? { open } : {})} />
      )}
    </section>
  );
};

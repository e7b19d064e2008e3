import Button from '@atlaskit/button/new';
import Spinner from '@atlaskit/spinner';
import type { MinutesProposal } from '../../../../src/contract/documentation';
import { useTexts } from '../../../shared/text';
import { PageLink } from '../../../shared/documentation/links';
import { entriesOf } from './entry-text';
import { isTicked, listsFor, withTicks, type MinutesDraft, type TickList as ListName } from './minutes-draft';
import { TickList } from './tick-list';
import type { Proposing } from './use-proposal';
import styles from './draft.module.css';

export interface AgendaFieldsProps {
  draft: MinutesDraft;
  proposing: Proposing;
  errorOf: (list: ListName) => string | undefined;
  onWrite: (part: Partial<MinutesDraft>) => void;
}

const Last = ({ last }: Pick<MinutesProposal, 'last'>) => {
  const { t } = useTexts();
  if (!last) return <p className={styles.note}>{t('minutes.draft.lastNone')}</p>;
  return (
    <div>
      <p className={styles.legend}>{t('minutes.draft.last')}</p>
      <PageLink url={last.url} title={last.title} isInNewTab />
    </div>
  );
};

const NotThere = ({ isAsking, error, retry }: Proposing) => {
  const { t } = useTexts();
  if (isAsking) {
    return (
      <p role="status" className={styles.asking}>
        <Spinner size="small" /> {t('minutes.draft.loading')}
      </p>
    );
  }
  if (!error) return null;
  return (
    <div role="alert" className={styles.notLoaded}>
      <p>
        <strong>{t('minutes.draft.notLoaded')}</strong>
      </p>
      <p>{t('minutes.draft.notLoadedText')}</p>
      <Button spacing="compact" onClick={retry}>
        {t('shared.tryAgain')}
      </Button>
    </div>
  );
};

/** What the meeting has before it: the last minutes, and lists of which each line comes along or not. */
export const AgendaFields = ({ draft, proposing, errorOf, onWrite }: AgendaFieldsProps) => {
  const texts = useTexts();
  const { t } = texts;
  const { proposal } = proposing;
  if (!proposal) return <NotThere {...proposing} />;
  return (
    <>
      <Last last={proposal.last} />
      {listsFor(draft.kind).map((list) => (
        <TickList
          key={list}
          name={t(`minutes.draft.lists.${list}`)}
          none={t(`minutes.draft.none.${list}`)}
          entries={entriesOf(proposal, list, texts)}
          error={errorOf(list)}
          isOn={(id) => isTicked(draft, list, id)}
          onTick={(ids, isOn) => onWrite({ ticks: withTicks(draft, list, { ids, isOn }) })}
        />
      ))}
    </>
  );
};

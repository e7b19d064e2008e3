import Lozenge from '@atlaskit/lozenge';
import { isDefined, progressOf } from '../../../src/domain/done';
import { benefitsOf } from '../../../src/domain/support/voices';
import type { Wish } from '../../../src/domain/wish';
import { FrameStatusLozenge } from '../../shared/parts/frame-status';
import { useTexts } from '../../shared/text';
import { lacksAnswerIn } from '../../shared/wish/state/answers';
import { titleId } from './element-ids';
import { IssueLink } from './issue-link';
import type { RowContext } from './row-context';
import styles from './wish-table.module.css';

export interface CellProps {
  wish: Wish;
  context: RowContext;
}

export const TitleCell = ({ wish, context }: CellProps) => {
  const { t } = useTexts();
  return (
    <>
      <IssueLink issueKey={wish.key} className={styles.key} />{' '}
      <button
        type="button"
        id={titleId(wish.wishId)}
        className={styles.title}
        aria-current={context.openKey === wish.key ? 'true' : undefined}
        onClick={() => context.onOpen(wish)}
      >
        {wish.title}
      </button>
      {lacksAnswerIn(context.state, wish) && (
        <>
          {' '}
          <Lozenge appearance="moved">{t('wishes.answer.lacks')}</Lozenge>
        </>
      )}
    </>
  );
};

export const KindCell = ({ wish }: CellProps) => <>{useTexts().t(`wishes.table.${wish.kind}`)}</>;

export const BenefitsCell = ({ wish, context }: CellProps) => {
  const { t } = useTexts();
  const count = benefitsOf(wish, context.state.heard.supporters).length;
  return (
    <>
      {t('wishes.table.benefitsOf', { count, total: context.state.page.authorities.length })}{' '}
      {count === 1 && <Lozenge appearance="moved">{t('wishes.table.single')}</Lozenge>}
    </>
  );
};

export const DoneCell = ({ wish }: CellProps) => {
  const { t } = useTexts();
  if (isDefined(wish.done)) return <>{t('wishes.table.doneOf', progressOf(wish.done))}</>;
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className={styles.onlySpoken}>{t('wishes.table.noDone')}</span>
    </>
  );
};

export const StatusCell = ({ wish }: CellProps) => (
  <Lozenge appearance={wish.stage === 'started' ? 'inprogress' : 'default'} maxWidth="100%">
    {wish.status.name}
  </Lozenge>
);

export const FrameCell = ({ wish, context }: CellProps) => {
  const status = context.state.line.statuses.get(wish.wishId);
  return status ? <FrameStatusLozenge status={status} at={context.state.page.at} /> : null;
};

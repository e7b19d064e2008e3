import Lozenge from '@atlaskit/lozenge';
import { isDefined, progressOf } from '../../../src/domain/done';
import { benefitsOf } from '../../../src/domain/support/voices';
import type { Wish } from '../../../src/domain/wish';
import { useTexts, type Texts } from '../../shared/text';
import type { WishesState } from '../../shared/wish/state/wishes-state';
import type { Column } from './columns';
import { EstimateCell } from './estimate-cell';
import { FrameCell } from './plain-cells';
import type { RowContext } from './row-context';
import styles from './wish-table.module.css';

const doneText = ({ done }: Wish, { t }: Texts): string =>
  isDefined(done) ? t('wishes.table.doneFold', progressOf(done)) : t('wishes.table.noDone');

const benefitsText = (wish: Wish, { page: { authorities }, heard }: WishesState, { t }: Texts): string => {
  const count = benefitsOf(wish, heard.supporters).length;
  const benefits = t('wishes.table.benefitsFold', { count, total: authorities.length });
  return count === 1 ? `${benefits} (${t('wishes.table.single')})` : benefits;
};

const factText = (
  column: Column,
  { wish, state }: { wish: Wish; state: WishesState },
  texts: Texts,
): string | null => {
  const { t } = texts;
  switch (column) {
    case 'kind':
      return t(`wishes.table.${wish.kind}`);
    case 'benefits':
      return benefitsText(wish, state, texts);
    case 'done':
      return doneText(wish, texts);
    default:
      return null;
  }
};

/** What has no column of its own on a narrow screen, under the title. */
export const Fold = ({
  wish,
  context,
  folded,
}: {
  wish: Wish;
  context: RowContext;
  folded: readonly Column[];
}) => {
  const texts = useTexts();
  const facts = folded.flatMap((column) => factText(column, { wish, state: context.state }, texts) ?? []);
  return (
    <div className={styles.fold}>
      {folded.includes('estimate') && <EstimateCell wish={wish} context={context} />}
      {folded.includes('frame') && <FrameCell wish={wish} context={context} />}
      {facts.length > 0 && <span>{facts.join(' · ')}</span>}
      {folded.includes('status') && <Lozenge maxWidth="100%">{wish.status.name}</Lozenge>}
    </div>
  );
};

import Lozenge from '@atlaskit/lozenge';
import type { WishesPage } from '../../../src/contract/definitions';
import { isDefined, progressOf } from '../../../src/domain/done';
import type { Wish } from '../../../src/domain/wish';
import { useTexts, type Texts } from '../../shared/text';
import type { Column } from './columns';
import { EstimateCell } from './estimate-cell';
import { FrameCell } from './plain-cells';
import type { RowContext } from './row-context';
import styles from './wish-table.module.css';

const doneText = ({ done }: Wish, { t }: Texts): string =>
  isDefined(done) ? t('wishes.table.doneFold', progressOf(done)) : t('wishes.table.noDone');

const benefitsText = ({ order }: Wish, { authorities }: WishesPage, { t }: Texts): string => {
  const count = order.beneficiaryIds.length;
  const benefits = t('wishes.table.benefitsFold', { count, total: authorities.length });
  return count === 1 ? `${benefits} (${t('wishes.table.single')})` : benefits;
};

const factText = (
  column: Column,
  { wish, page }: { wish: Wish; page: WishesPage },
  texts: Texts,
): string | null => {
  const { t } = texts;
  switch (column) {
    case 'kind':
      return t(`wishes.table.${wish.kind}`);
    case 'benefits':
      return benefitsText(wish, page, texts);
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
  const facts = folded.flatMap((column) => factText(column, { wish, page: context.state.page }, texts) ?? []);
  return (
    <div className={styles.fold}>
      {folded.includes('estimate') && <EstimateCell wish={wish} context={context} />}
      {folded.includes('frame') && <FrameCell wish={wish} context={context} />}
      {facts.length > 0 && <span>{facts.join(' · ')}</span>}
      {folded.includes('status') && <Lozenge maxWidth="100%">{wish.status.name}</Lozenge>}
    </div>
  );
};

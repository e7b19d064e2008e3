import { IssueLink } from '../../shared/parts/issue-link';
import { useTexts } from '../../shared/text';
import type { Known } from './names';

/** A wish as a link to its issue, with its title; or that it is not the reader's to see. */
export const WishOf = ({ wishId, known }: { wishId: string; known: Known }) => {
  const { t } = useTexts();
  const wish = known.wishes.get(wishId);
  if (wish)
    return (
      <>
        <IssueLink issueKey={wish.key} /> {wish.title}
      </>
    );
  return <>{t(known.answered.has(wishId) ? 'economy.unseenWish' : 'shared.loading')}</>;
};

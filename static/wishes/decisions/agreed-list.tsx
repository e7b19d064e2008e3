import Button from '@atlaskit/button/new';
import { useId, useMemo, useState } from 'react';
import { useTexts } from '../../shared/text';
import { Fetching } from '../records/fetching';
import { useNames } from '../records/use-names';
import { WishOf } from '../records/wish-of';

interface AgreedListProps {
  productId: string;
  wishIds: readonly string[];
}

const Wishes = ({ productId, wishIds }: AgreedListProps) => {
  const asked = useMemo(() => ({ wishIds, accountIds: [] }), [wishIds]);
  const { known, error, retry } = useNames(productId, asked);
  return (
    <>
      <Fetching progress="" error={error} onRetry={retry} />
      <ol>
        {wishIds.map((wishId) => (
          <li key={wishId}>
            <WishOf wishId={wishId} known={known} />
          </li>
        ))}
      </ol>
    </>
  );
};

/** The list that was agreed on, as it was that day; fetched when somebody wants to see it. */
export const AgreedList = (props: AgreedListProps) => {
  const { t } = useTexts();
  const [isShown, setShown] = useState(false);
  const listId = useId();
  return (
    <>
      <Button
        spacing="compact"
        appearance="subtle"
        aria-expanded={isShown}
        aria-controls={listId}
        onClick={() => setShown(!isShown)}
      >
        {t(isShown ? 'economy.log.hideOrder' : 'economy.log.showOrder')}
      </Button>
      <div id={listId}>{isShown && <Wishes {...props} />}</div>
    </>
  );
};

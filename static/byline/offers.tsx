import Button from '@atlaskit/button/new';
import {
  rowActions,
  type ClosedByRight,
  type Offer,
  type Reader,
  type RowAction,
} from '../macro/minutes/row-actions';
import type { MinutesRow } from '../../src/contract/documentation';
import { useTexts } from '../shared/text';
import { offerId } from './element-ids';
import styles from './byline.module.css';

const RIGHTS: readonly ClosedByRight[] = [
  'writers',
  'groupApproves',
  'steeringApproves',
  'tovholderPublishes',
];

const isClosedByState = ({ closed }: Offer): boolean =>
  closed !== null && !RIGHTS.some((right) => right === closed);

export interface OffersProps {
  row: MinutesRow;
  reader: Reader;
  onChoose: (action: RowAction) => void;
}

/** The next steps; one that somebody else takes says whose it is. What the state closes, the flow shows already. */
export const Offers = ({ row, reader, onChoose }: OffersProps) => {
  const { t } = useTexts();
  const offers = rowActions(row, reader).filter((offer) => !isClosedByState(offer));
  const next = offers.find(({ action, closed }) => closed === null && action !== 'reopen');
  return (
    <ul className={styles.offers}>
      {offers.map(({ action, closed }) => (
        <li key={action}>
          <Button
            appearance={action === next?.action ? 'primary' : 'default'}
            id={offerId(action)}
            isDisabled={closed !== null}
            aria-describedby={closed === null ? undefined : `${offerId(action)}-why`}
            onClick={() => onChoose(action)}
          >
            {t(`minutes.action.${action}`)}
          </Button>
          {closed !== null && <span id={`${offerId(action)}-why`}>{t(`minutes.closed.${closed}`)}</span>}
        </li>
      ))}
    </ul>
  );
};

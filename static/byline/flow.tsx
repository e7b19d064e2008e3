import type { MinutesOnPage, MinutesRow } from '../../src/contract/documentation';
import { MINUTES_STATES } from '../../src/domain/minutes/minutes';
import { OutsideLink, placeOf } from '../shared/documentation/links';
import { nameOf } from '../shared/parts/person-name';
import { isWebAddress } from '../shared/parts/web-address';
import { useTexts } from '../shared/text';
import { FLOW } from './element-ids';
import styles from './byline.module.css';

const WAY = MINUTES_STATES.filter((state) => state !== 'found');

/** Kladde → til godkendelse → godkendt → udgivet, and where on that way the minutes are. */
export const Flow = ({ state }: Pick<MinutesRow, 'state'>) => {
  const { t } = useTexts();
  return (
    <ol id={FLOW} tabIndex={-1} className={styles.flow} aria-label={t('minutes.byline.flow')}>
      {WAY.map((step) => (
        <li key={step} aria-current={step === state ? 'step' : undefined}>
          {t(`documentation.minutesStates.${step}`)}
        </li>
      ))}
    </ol>
  );
};

const Published = ({ publication }: Pick<MinutesRow, 'publication'>) => {
  const { t, format } = useTexts();
  if (!publication) return null;
  const { address, on } = publication;
  return (
    <li>
      {t('minutes.byline.published', { date: format.date(on) })}{' '}
      <OutsideLink address={address}>{isWebAddress(address) ? placeOf(address) : address}</OutsideLink>
    </li>
  );
};

/** Who approved which version and when, whether it still is that version, and where it is published. */
export const Facts = ({ row, people }: { row: MinutesRow; people: MinutesOnPage['people'] }) => {
  const texts = useTexts();
  const { t, format } = texts;
  const { approval, publication, changedAfterApproval, version } = row;
  if (!approval && !publication) return null;
  return (
    <ul className={styles.facts}>
      {approval && (
        <li>
          {t('minutes.byline.approved', {
            date: format.date(approval.on),
            name: nameOf(approval.by, people, texts),
            version: approval.version,
          })}
        </li>
      )}
      {approval && changedAfterApproval && (
        <li className={styles.changed}>
          {t('minutes.byline.changed', { version, approved: approval.version })}
        </li>
      )}
      <Published publication={publication} />
    </ul>
  );
};

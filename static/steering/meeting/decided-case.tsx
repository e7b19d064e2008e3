import SectionMessage from '@atlaskit/section-message';
import { NOTHING } from '../../../src/domain/money';
import { useTexts } from '../../shared/text';
import type { Result } from '../state/meeting';

/** What the meeting decided in a case that somebody looks at again. */
export const DecidedHere = ({ result }: { result: Result }) => {
  const { t, format } = useTexts();
  const { key, outcome, amount, extraGrant } = result;
  return (
    <SectionMessage appearance="success">
      <p>{t(`steering.ruled.${outcome}`, { key })}</p>
      {amount !== null && <p>{t('meeting.upTo', { amount: format.kroner(amount) })}</p>}
      {extraGrant > NOTHING && <p>{t('meeting.withGrant', { amount: format.kroner(extraGrant) })}</p>}
    </SectionMessage>
  );
};

/** A case that somebody decided outside of the meeting. */
export const DecidedElsewhere = () => {
  const { t } = useTexts();
  return <SectionMessage appearance="warning">{t('meeting.elsewhere')}</SectionMessage>;
};

import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import { useState } from 'react';
import type { SetUpCheck } from '../../../src/contract/definitions';
import type { Finding, FindingState } from '../../../src/domain/set-up/findings';
import { call, valueOf } from '../../shared/bridge';
import { ErrorMessage } from '../../shared/parts/error-message';
import { HostLink } from '../../shared/parts/host-link';
import { useTexts } from '../../shared/text';
import { useAction } from '../../shared/use-action';
import { SectionBox } from '../parts/section';
import { findingText } from './finding-text';
import { addressOf, placeOf } from './places';
import styles from './set-up.module.css';

const LOOKS = { missing: 'removed', unknown: 'moved', ok: 'success' } as const;

/** What is to be done comes first. */
const ORDER: readonly FindingState[] = ['missing', 'unknown', 'ok'];

const FindingRow = ({ finding, checked }: { finding: Finding; checked: SetUpCheck }) => {
  const texts = useTexts();
  const { t } = texts;
  const text = findingText(finding, texts);
  const place = placeOf(finding.check);
  return (
    <li className={styles.finding}>
      <span className={styles.state}>
        <Lozenge appearance={LOOKS[finding.state]}>{t(`setUp.state.${finding.state}`)}</Lozenge>
      </span>
      <div className={styles.words}>
        <strong>{t(`setUp.check.${finding.check}`)}</strong>
        {text !== null && <p>{text}</p>}
        {finding.state !== 'ok' && place !== null && (
          <p>
            <HostLink href={addressOf(place, checked)}>{t(`setUp.place.${place}`)}</HostLink>
          </p>
        )}
      </div>
    </li>
  );
};

const countOf = ({ findings }: SetUpCheck, state: FindingState): number =>
  findings.filter((finding) => finding.state === state).length;

const Summary = ({ checked }: { checked: SetUpCheck | null }) => {
  const { t, format } = useTexts();
  return (
    <p role="status" className={styles.summary}>
      {checked &&
        t('setUp.summary', {
          missing: countOf(checked, 'missing'),
          unknown: countOf(checked, 'unknown'),
          ok: countOf(checked, 'ok'),
          time: format.time(checked.at),
        })}
    </p>
  );
};

/** What the app needs in Jira and of the product, checked when somebody asks for it: the page itself waits for nothing. */
export const SetUpSection = ({ productId }: { productId: string }) => {
  const { t } = useTexts();
  const action = useAction();
  const [checked, setChecked] = useState<SetUpCheck | null>(null);
  const check = () =>
    void action.run(async () => setChecked(await valueOf(call('checkSetUp', { productId }))));
  return (
    <SectionBox title={t('setUp.title')} help={t('setUp.help')}>
      <div>
        <Button onClick={check} isLoading={action.busy}>
          {t(checked ? 'setUp.again' : 'setUp.start')}
        </Button>
      </div>
      {action.error && <ErrorMessage error={action.error} />}
      <Summary checked={checked} />
      {checked?.managedBy === 'team' && <p className={styles.summary}>{t('setUp.teamManaged')}</p>}
      {checked && (
        <ul className={styles.findings} aria-label={t('setUp.title')}>
          {ORDER.flatMap((state) =>
            checked.findings
              .filter((finding) => finding.state === state)
              .map((finding) => <FindingRow key={finding.check} finding={finding} checked={checked} />),
          )}
        </ul>
      )}
    </SectionBox>
  );
};

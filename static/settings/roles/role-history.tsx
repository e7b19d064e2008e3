import Heading from '@atlaskit/heading';
import type { SettingsPage } from '../../../src/contract/definitions';
import { isRoleMatter, type Decision } from '../../../src/domain/decision';
import { nameOf } from '../../shared/parts/person-name';
import { roleText } from '../../shared/parts/role-text';
import { useTexts } from '../../shared/text';
import styles from './roles.module.css';

interface PastProps {
  decision: Decision;
  people: SettingsPage['people'];
}

const Past = ({ decision, people }: PastProps) => {
  const texts = useTexts();
  const { t, format, locale } = texts;
  const { at, basis, takenBy, matter } = decision;
  if (!isRoleMatter(matter)) return null;
  const named = (accountId: string): string => nameOf(accountId, people, texts);
  const kept = matter.matter === 'handedOver' ? matter.kept.map((role) => t(`shared.role.${role}`)) : [];
  return (
    <li>
      {t('settings.tovholder.past', {
        date: format.date(at),
        what: roleText(matter, texts, named),
        name: named(takenBy),
      })}
      {kept.length > 0 &&
        ` ${t('settings.tovholder.kept', {
          list: new Intl.ListFormat(locale, { type: 'conjunction' }).format(kept),
        })}`}
      {basis !== '' && ` ${t('settings.tovholder.because', { reason: basis })}`}
    </li>
  );
};

/** The handovers and stand-ins of the product as the decision log has them, newest first. */
export const RoleHistory = ({ page }: { page: SettingsPage }) => {
  const { t } = useTexts();
  return (
    <div className={styles.group}>
      <Heading as="h3" size="small">
        {t('settings.tovholder.history')}
      </Heading>
      {page.roleHistory.length === 0 ? (
        <p className={styles.none}>{t('settings.tovholder.noHistory')}</p>
      ) : (
        <ul className={styles.members}>
          {page.roleHistory.map((decision) => (
            <Past key={decision.decisionId} decision={decision} people={page.people} />
          ))}
        </ul>
      )}
    </div>
  );
};

import type { MacroView, Section } from '../../../src/contract/documentation';
import type { Contact } from '../../../src/domain/publishing/profile';
import { useTexts, type Texts } from '../../shared/text';
import styles from './publishing.module.css';

const emailsText = (contacts: readonly Contact[], { t, locale }: Texts): string => {
  const emails = contacts.filter(({ email, consentOn }) => email !== '' && consentOn !== null);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(emails.map(({ email }) => email));
  return emails.length === 0 ? t('macro.publish.noEmails') : t('macro.publish.emails', { list });
};

/** What of a section becomes public, as it is now; a section that this macro does not show is told of without counts. */
export const publicText = (section: Section, macro: MacroView, texts: Texts): string => {
  const { t } = texts;
  const { documentation, product, roadmap } = macro;
  if (macro[section] === null) return t('macro.publish.notHere');
  switch (section) {
    case 'documentation':
      return t('macro.publish.documentation', { count: documentation?.tally.total ?? 0 });
    case 'minutes':
      return t('macro.publish.minutes');
    case 'product': {
      const contacts = product?.profile.contacts ?? [];
      const described = t('macro.publish.product', { count: contacts.length });
      return contacts.length === 0 ? described : `${described} ${emailsText(contacts, texts)}`;
    }
    case 'roadmap': {
      const count = Object.values(roadmap ?? {}).reduce((sum, wishes) => sum + wishes.length, 0);
      return t('macro.publish.roadmap', { count });
    }
  }
};

/** Section by section, what everybody may read from then on. */
export const PublicList = ({ macro, sections }: { macro: MacroView; sections: readonly Section[] }) => {
  const texts = useTexts();
  return (
    <div>
      <p className={styles.what}>{texts.t('macro.publish.what')}</p>
      <dl className={styles.list}>
        {sections.map((section) => (
          <div key={section}>
            <dt>{texts.t(`macro.section.${section}`)}</dt>
            <dd>{publicText(section, macro, texts)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
};

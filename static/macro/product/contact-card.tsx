import type { Contact } from '../../../src/domain/publishing/profile';
import { Label } from '../../shared/documentation/label';
import { useTexts } from '../../shared/text';
import styles from './product.module.css';

const TONES = { active: 'success', low: 'warning', paused: 'neutral' } as const;

/** An address as the mail program reads it: what stands around the at-sign may not change where the mail goes. */
const mailto = (email: string): string => `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}`;

/** Whom to ask. The e-mail is only there with its owner's consent. */
export const ContactCard = ({ contact }: { contact: Contact }) => {
  const { t } = useTexts();
  const { name, authority, kind, hoursPerWeek, availability, email, consentOn } = contact;
  return (
    <li className={styles.contact}>
      <span className={styles.name}>
        {name} <Label tone={TONES[availability]}>{t(`macro.product.availability.${availability}`)}</Label>
      </span>
      {authority !== '' && <span>{authority}</span>}
      <span className={styles.kind}>
        {t(`macro.product.kind.${kind}`)}
        {hoursPerWeek !== null && ` · ${t('macro.product.hours', { count: hoursPerWeek })}`}
      </span>
      {email !== '' && consentOn !== null && (
        <a className={styles.email} href={mailto(email)}>
          {email}
        </a>
      )}
    </li>
  );
};

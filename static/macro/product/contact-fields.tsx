import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import { useId } from 'react';
import { AVAILABILITIES, CONTACT_KINDS } from '../../../src/domain/publishing/profile';
import { ChoiceOf } from '../../shared/documentation/choice-of';
import { DayField } from '../../shared/documentation/day-field';
import { TextField } from '../../shared/parts/text-field';
import { useTexts } from '../../shared/text';
import { withConsent, withEmail, type ContactDraft, type ContactProblems } from './profile-draft';
import styles from '../../shared/documentation/form.module.css';

export interface ContactFieldsProps {
  number: number;
  contact: ContactDraft;
  problems: ContactProblems;
  /** ISO day. */
  today: string;
  onChange: (contact: ContactDraft) => void;
  onRemove: () => void;
}

/** The consent to an e-mail, with its day: without both the e-mail is not published. */
const Consent = ({ contact, problems, today, onChange }: ContactFieldsProps) => {
  const { t } = useTexts();
  const errorId = useId();
  if (contact.email.trim() === '') return null;
  return (
    <div className={styles.group}>
      <Checkbox
        label={t('macro.profile.consent')}
        isChecked={contact.consents}
        isInvalid={problems.consents !== undefined}
        aria-describedby={problems.consents && errorId}
        onChange={(event) => onChange(withConsent(contact, event.currentTarget.checked, today))}
      />
      {problems.consents && (
        <p id={errorId} className={styles.problem}>
          {t(`macro.profile.${problems.consents}`)}
        </p>
      )}
      {contact.consents && (
        <DayField
          name="consentOn"
          required
          latest={today}
          label={t('macro.profile.consentOn')}
          error={problems.consentOn && t(`macro.profile.${problems.consentOn}`)}
          value={contact.consentOn}
          onChange={(consentOn) => onChange({ ...contact, consentOn })}
        />
      )}
    </div>
  );
};

const Who = ({ contact, problems, onChange }: ContactFieldsProps) => {
  const { t } = useTexts();
  return (
    <div className={styles.pair}>
      <TextField
        name="name"
        required
        label={t('macro.profile.name')}
        error={problems.name && t(`macro.profile.${problems.name}`)}
        value={contact.name}
        onChange={(name) => onChange({ ...contact, name })}
      />
      <TextField
        name="authority"
        label={t('macro.profile.authority')}
        value={contact.authority}
        onChange={(authority) => onChange({ ...contact, authority })}
      />
    </div>
  );
};

const How = ({ contact, problems, onChange }: ContactFieldsProps) => {
  const { t } = useTexts();
  return (
    <>
      <div className={styles.pair}>
        <ChoiceOf
          label={t('macro.profile.kind')}
          options={CONTACT_KINDS.map((value) => ({ value, label: t(`macro.product.kind.${value}`) }))}
          value={contact.kind}
          onChoose={(kind) => onChange({ ...contact, kind })}
        />
        <ChoiceOf
          label={t('macro.profile.availability')}
          options={AVAILABILITIES.map((value) => ({
            value,
            label: t(`macro.product.availability.${value}`),
          }))}
          value={contact.availability}
          onChoose={(availability) => onChange({ ...contact, availability })}
        />
      </div>
      <TextField
        name="hours"
        label={t('macro.profile.hours')}
        error={problems.hours && t(`macro.profile.${problems.hours}`)}
        value={contact.hours}
        onChange={(hours) => onChange({ ...contact, hours })}
      />
    </>
  );
};

/** One contact person, with all that becomes public of them. */
export const ContactFields = (props: ContactFieldsProps) => {
  const { number, contact, problems, onChange, onRemove } = props;
  const { t } = useTexts();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('macro.profile.contact', { number })}</legend>
      <Who {...props} />
      <How {...props} />
      <TextField
        name="email"
        type="email"
        label={t('macro.profile.email')}
        helper={t('macro.profile.emailHelp')}
        error={problems.email && t(`macro.profile.${problems.email}`)}
        value={contact.email}
        onChange={(email) => onChange(withEmail(contact, email))}
      />
      <Consent {...props} />
      <div>
        <Button appearance="subtle" spacing="compact" onClick={onRemove}>
          {t('macro.profile.remove', { number })}
        </Button>
      </div>
    </fieldset>
  );
};

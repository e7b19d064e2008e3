import Button from '@atlaskit/button/new';
import { MOST_CONTACTS } from '../../../src/domain/publishing/profile';
import { TextField } from '../../shared/parts/text-field';
import { isWebAddress } from '../../shared/parts/web-address';
import { WordsField } from '../../shared/parts/words-field';
import { useTexts } from '../../shared/text';
import { ContactFields } from './contact-fields';
import { contactProblems, NEW_CONTACT, type ProfileDraft } from './profile-draft';
import styles from '../../shared/documentation/form.module.css';

export interface ProfileFieldsProps {
  name: string;
  draft: ProfileDraft;
  /** Tells what is missing, once somebody has tried to save. */
  isTelling: boolean;
  /** ISO day. */
  today: string;
  write: (part: Partial<ProfileDraft>) => void;
}

const Questions = ({ name, draft, write }: ProfileFieldsProps) => {
  const { t } = useTexts();
  const question = (field: 'what' | 'needs' | 'value' | 'vision') => (
    <WordsField
      name={field}
      label={t(`macro.product.${field}`, { name })}
      rows={3}
      value={draft[field]}
      onChange={(value) => write({ [field]: value })}
    />
  );
  return (
    <>
      {question('what')}
      {question('needs')}
      {question('value')}
      {question('vision')}
    </>
  );
};

/** Whether the address of the vision may be sent. */
export const isVisionUrl = (url: string): boolean => url.trim() === '' || isWebAddress(url);

const Contacts = ({ draft: { contacts }, isTelling, today, write }: ProfileFieldsProps) => {
  const { t } = useTexts();
  return (
    <>
      {contacts.map((contact, index) => (
        <ContactFields
          key={index}
          number={index + 1}
          contact={contact}
          problems={isTelling ? contactProblems(contact) : {}}
          today={today}
          onChange={(changed) => write({ contacts: contacts.with(index, changed) })}
          onRemove={() => write({ contacts: contacts.toSpliced(index, 1) })}
        />
      ))}
      {contacts.length < MOST_CONTACTS && (
        <div className={styles.row}>
          <Button onClick={() => write({ contacts: [...contacts, NEW_CONTACT] })}>
            {t('macro.profile.add')}
          </Button>
          <p className={styles.note}>{t('macro.profile.share')}</p>
        </div>
      )}
    </>
  );
};

/** The four questions, the vision, and the contacts. */
export const ProfileFields = (props: ProfileFieldsProps) => {
  const { draft, isTelling, write } = props;
  const { t } = useTexts();
  return (
    <>
      <Questions {...props} />
      <TextField
        name="visionUrl"
        type="url"
        longest={2_000}
        label={t('macro.profile.visionUrl')}
        error={isTelling && !isVisionUrl(draft.visionUrl) ? t('macro.item.linkWrong') : undefined}
        value={draft.visionUrl}
        onChange={(visionUrl) => write({ visionUrl })}
      />
      <Contacts {...props} />
    </>
  );
};

import Button, { LinkButton } from '@atlaskit/button/new';
import { useState } from 'react';
import { mailtoFor } from '../../../src/text/mailto';
import { TextField } from '../../shared/parts/text-field';
import { WordsField } from '../../shared/parts/words-field';
import { copyText } from '../../shared/parts/copy-text';
import { useTexts } from '../../shared/text';
import styles from '../../shared/documentation/form.module.css';

export interface NewsDraft {
  subject: string;
  text: string;
}

export interface NewsDraftFieldsProps {
  draft: NewsDraft;
  to: string;
  /** Tells what is missing, once somebody has tried to send. */
  isTelling: boolean;
  onChange: (draft: NewsDraft) => void;
}

const LONGEST = 10_000;

/** The ways of the draft out of the page: into a mail program, or into the clipboard. */
const WaysOut = ({ draft, to }: Pick<NewsDraftFieldsProps, 'draft' | 'to'>) => {
  const { t } = useTexts();
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const address = mailtoFor({ to, ...draft });
  const take = async () => setCopied(await copyText(`${draft.subject}\n\n${draft.text}`));
  return (
    <div className={styles.row}>
      {address !== null && <LinkButton href={address}>{t('macro.news.mail')}</LinkButton>}
      <Button onClick={() => void take()}>{t('macro.news.copy')}</Button>
      {address === null && <p className={styles.note}>{t('macro.news.tooLong')}</p>}
      <p className={styles.note} role="status">
        {isCopied !== null && t(isCopied ? 'macro.news.copied' : 'macro.news.notCopied')}
      </p>
    </div>
  );
};

/** What is told, to be put right before it is sent. */
export const NewsDraftFields = ({ draft, to, isTelling, onChange }: NewsDraftFieldsProps) => {
  const { t } = useTexts();
  const missing = (text: string, message: string) => (isTelling && text.trim() === '' ? message : undefined);
  return (
    <>
      <TextField
        name="subject"
        required
        label={t('macro.news.subject')}
        error={missing(draft.subject, t('macro.news.subjectMissing'))}
        value={draft.subject}
        onChange={(subject) => onChange({ ...draft, subject })}
      />
      <WordsField
        name="text"
        required
        label={t('macro.news.text')}
        rows={8}
        longest={LONGEST}
        error={missing(draft.text, t('macro.news.textMissing'))}
        value={draft.text}
        onChange={(text) => onChange({ ...draft, text })}
      />
      <WaysOut draft={draft} to={to} />
    </>
  );
};

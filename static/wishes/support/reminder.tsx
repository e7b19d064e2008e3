import { LinkButton } from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import type { ProductHeading } from '../../../src/contract/definitions';
import { mailtoFor } from '../../../src/text/mailto';
import { LabelledField } from '../../shared/parts/labelled-field';
import { useTexts } from '../../shared/text';

/** A text to send to those who have not answered. The app knows no addresses, so people choose who gets it. */
export const Reminder = ({ names, heading }: { names: string; heading: ProductHeading }) => {
  const { t } = useTexts();
  const { name: product, key } = heading;
  const subject = t('wishes.support.reminderSubject', { product });
  const text = t('wishes.support.reminderText', { names, product, key });
  const address = mailtoFor({ to: '', subject, text });
  return (
    <>
      <LabelledField label={t('wishes.support.reminder')} helper={t('wishes.support.reminderHelp')}>
        {({ id, 'aria-describedby': describedBy }) => (
          <TextArea
            id={id}
            aria-describedby={describedBy}
            isReadOnly
            resize="smart"
            value={text}
            onFocus={(event) => event.currentTarget.select()}
          />
        )}
      </LabelledField>
      {address !== null && (
        <LinkButton href={address} spacing="compact">
          {t('wishes.support.mail')}
        </LinkButton>
      )}
    </>
  );
};

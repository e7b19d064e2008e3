import Button from '@atlaskit/button/new';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { ProductView } from '../../../src/contract/documentation';
import { answeredQuestions, type Profile } from '../../../src/domain/publishing/profile';
import { OutsideLink } from '../../shared/documentation/links';
import { useTexts } from '../../shared/text';
import { refetchChecklist } from '../refetch-checklist';
import { mayIn } from '../rights';
import { SectionCard } from '../section-card';
import type { SectionProps } from '../sections';
import { ContactCard } from './contact-card';
import styles from './product.module.css';

const ProfileDialog = lazy(async () => ({ default: (await import('./profile-dialog')).ProfileDialog }));

interface AnswerProps {
  question: string;
  /** Readers see what is answered; who may answer also sees what is not. */
  isShown: boolean;
  children: ReactNode;
}

const Answer = ({ question, isShown, children }: AnswerProps) => {
  const { t } = useTexts();
  if (!isShown) return null;
  return (
    <div className={styles.answer}>
      <h3 className={styles.question}>{question}</h3>
      {children || <p className={styles.open}>{t('macro.product.open')}</p>}
    </div>
  );
};

const typed = (text: string): ReactNode => text !== '' && <p className={styles.typed}>{text}</p>;

const Vision = ({ profile: { vision, visionUrl } }: { profile: Profile }) => {
  const { t } = useTexts();
  return (
    <>
      {typed(vision)}
      {visionUrl !== null && (
        <p>
          <OutsideLink address={visionUrl}>{t('macro.product.visionLink')}</OutsideLink>
        </p>
      )}
    </>
  );
};

interface DescriptionProps {
  name: string;
  profile: Profile;
  mayEdit: boolean;
}

const Description = ({ name, profile, mayEdit }: DescriptionProps) => {
  const { t } = useTexts();
  const { what, needs, value, vision, visionUrl, contacts } = profile;
  const hasVision = vision !== '' || visionUrl !== null;
  return (
    <div className={styles.answers}>
      <Answer question={t('macro.product.what', { name })} isShown={mayEdit || what !== ''}>
        {typed(what)}
      </Answer>
      <Answer question={t('macro.product.needs')} isShown={mayEdit || needs !== ''}>
        {typed(needs)}
      </Answer>
      <Answer question={t('macro.product.value')} isShown={mayEdit || value !== ''}>
        {typed(value)}
      </Answer>
      <Answer question={t('macro.product.contact')} isShown={mayEdit || contacts.length > 0}>
        {contacts.length > 0 && (
          <ul className={styles.contacts}>
            {contacts.map((contact, index) => (
              <ContactCard key={index} contact={contact} />
            ))}
          </ul>
        )}
      </Answer>
      <Answer question={t('macro.product.vision')} isShown={mayEdit || hasVision}>
        {hasVision && <Vision profile={profile} />}
      </Answer>
    </div>
  );
};

const isEmpty = (profile: Profile): boolean =>
  answeredQuestions(profile) === 0 && profile.vision === '' && profile.visionUrl === null;

interface ProductProps extends SectionProps {
  product: ProductView;
}

const Product = ({ macro, product, onChange }: ProductProps) => {
  const { t } = useTexts();
  const [isEditing, setEditing] = useState(false);
  const { profile } = product;
  const { name } = macro.plan;
  const mayEdit = mayIn(macro, 'keepProfile');
  return (
    <SectionCard
      title={t('macro.section.product')}
      aside={mayEdit && t('macro.product.answered', { count: answeredQuestions(profile) })}
      actions={
        mayEdit && (
          <Button aria-haspopup="dialog" onClick={() => setEditing(true)}>
            {t('macro.product.edit')}
          </Button>
        )
      }
    >
      {isEmpty(profile) ? (
        <p>{t(mayEdit ? 'macro.product.emptyEditor' : 'macro.product.empty')}</p>
      ) : (
        <Description name={name} profile={profile} mayEdit={mayEdit} />
      )}
      {isEditing && (
        <Suspense fallback={null}>
          <ProfileDialog
            name={name}
            product={product}
            onChanged={(changed) => onChange((now) => ({ ...now, product: changed }))}
            onSaved={() => void refetchChecklist(macro, onChange)}
            onClose={() => setEditing(false)}
          />
        </Suspense>
      )}
    </SectionCard>
  );
};

/** "Produktet": OS2's four questions, the vision, and whom to ask. */
export const ProductSection = (props: SectionProps) =>
  props.macro.product && <Product {...props} product={props.macro.product} />;

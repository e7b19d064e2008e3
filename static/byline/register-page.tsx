import { useState } from 'react';
import type { MinutesOnPage } from '../../src/contract/documentation';
import { ChoiceOf } from '../shared/documentation/choice-of';
import { todayInDenmark } from '../shared/documentation/today';
import { useTexts } from '../shared/text';
import { InlineStep } from './inline-step';
import { asFound } from './this-page';
import styles from './byline.module.css';

export interface RegisterPageProps {
  pageId: string;
  page: MinutesOnPage;
  onRegistered: () => void;
}

/** A page that is no product's yet: which product's minutes it is, and of which meeting. */
export const RegisterPage = ({ pageId, page, onRegistered }: RegisterPageProps) => {
  const { t } = useTexts();
  const { products, governance } = page;
  const [row] = useState(() => asFound(pageId, todayInDenmark()));
  const [chosen, choose] = useState(products.length === 1 ? (products[0]?.productId ?? null) : null);
  if (products.length === 0) return <p>{t('minutes.byline.noProduct')}</p>;
  return (
    <div className={styles.step}>
      <p>{t('minutes.byline.notRegisteredText')}</p>
      {products.length > 1 && (
        <ChoiceOf
          label={t('minutes.byline.product')}
          options={products.map(({ productId, name, key }) => ({
            value: productId,
            label: `${name} (${key})`,
          }))}
          value={chosen ?? ''}
          onChoose={choose}
        />
      )}
      {chosen !== null && (
        <InlineStep
          subject={{ action: 'register', row, productId: chosen }}
          governance={governance}
          onDone={onRegistered}
          onFresh={onRegistered}
          onCancel={null}
        />
      )}
    </div>
  );
};

import SectionMessage from '@atlaskit/section-message';
import { useTexts } from '../text';

/**
 * That a product has no steering group, and what follows from it: the same words on every surface, once on each.
 * It tells how the product is governed, so nobody can put it away.
 *
 * @param products names of the products without one; nothing is shown where there are none
 */
export const NoSteeringGroup = ({ products }: { products: readonly string[] }) => {
  const { t, locale } = useTexts();
  if (products.length === 0) return null;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(products);
  return (
    <SectionMessage appearance="information" title={t('shared.noSteeringGroup.title', { list })}>
      <p>{t('shared.noSteeringGroup.text')}</p>
    </SectionMessage>
  );
};

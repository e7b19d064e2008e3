import type { ProductHeading } from '../../../src/contract/definitions';
import { useTexts, type Texts } from '../text';
import { ChoiceSelect, type Choice } from './choice-select';

/** The products by name. One that is configured and that this person may not see is kept, and not named. */
const choicesOf = (
  products: readonly ProductHeading[],
  chosen: string | null,
  { t, format }: Texts,
): readonly Choice[] => {
  const choices = products
    .map(({ productId, name, key }) => ({
      value: productId,
      label: t('shared.product.named', { name, key }),
    }))
    .sort((a, b) => format.compare(a.label, b.label));
  const isKnown = chosen === null || products.some(({ productId }) => productId === chosen);
  return isKnown ? choices : [...choices, { value: chosen, label: t('shared.product.hidden') }];
};

/** The product to begin with: the one that is configured, else the obvious choice of who sees no other. */
export const firstProduct = (
  products: readonly ProductHeading[],
  configured: string | undefined,
): string | null => {
  const [only, ...others] = products;
  return configured ?? (others.length === 0 ? (only?.productId ?? null) : null);
};

export interface ProductChoiceProps {
  /** Those that the person may see. */
  products: readonly ProductHeading[];
  value: string | null;
  /** Says what is missing, once somebody has tried to save. */
  isTelling: boolean;
  onChoose: (productId: string | null) => void;
}

/** The choice of the product that a macro or a gadget shows. */
export const ProductChoice = ({ products, value, isTelling, onChoose }: ProductChoiceProps) => {
  const texts = useTexts();
  const { t } = texts;
  return (
    <ChoiceSelect
      label={t('shared.product.label')}
      value={value}
      choices={choicesOf(products, value, texts)}
      helper={products.length === 0 ? t('shared.product.none') : undefined}
      error={isTelling && value === null ? t('shared.product.missing') : undefined}
      onChoose={onChoose}
    />
  );
};

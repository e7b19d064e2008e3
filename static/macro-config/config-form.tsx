import { view } from '@forge/bridge';
import Button from '@atlaskit/button/new';
import { useState, type FormEvent } from 'react';
import { SECTIONS, type MacroChoices, type Section } from '../../src/contract/documentation';
import { SectionChoice } from '../macro/section-choice';
import type { MacroConfig } from '../shared/documentation/macro-config';
import { ChoiceSelect, type Choice } from '../shared/parts/choice-select';
import { ErrorMessage } from '../shared/parts/error-message';
import { useTexts, type Texts } from '../shared/text';
import { useAction } from '../shared/use-action';
import { keepConfig } from './keep-config';
import { Preview } from './preview';
import styles from './config-page.module.css';

export interface ConfigFormProps {
  choices: MacroChoices;
  config: MacroConfig | null;
  spaceId: string;
}

/** The products by name. One that is configured and that this person may not see is kept, and not named. */
const productChoices = (
  { products }: MacroChoices,
  productId: string | null,
  { t, format }: Texts,
): readonly Choice[] => {
  const choices = products
    .map(({ name, key, ...product }) => ({
      value: product.productId,
      label: t('macro.config.productOf', { name, key }),
    }))
    .sort((a, b) => format.compare(a.label, b.label));
  const isKnown = productId === null || products.some((product) => product.productId === productId);
  return isKnown ? choices : [...choices, { value: productId, label: t('macro.config.hidden') }];
};

/** One product is the obvious choice of who sees no other. */
const firstProduct = ({ choices, config }: ConfigFormProps): string | null => {
  const [only, ...others] = choices.products;
  return config?.productId ?? (others.length === 0 ? (only?.productId ?? null) : null);
};

/** What is chosen, with the macro as it will look below it. */
export const ConfigForm = (props: ConfigFormProps) => {
  const { choices, config, spaceId } = props;
  const texts = useTexts();
  const { t } = texts;
  const [productId, setProductId] = useState(() => firstProduct(props));
  const [sections, setSections] = useState<readonly Section[]>(config?.sections ?? SECTIONS);
  const [isTelling, setTelling] = useState(false);
  const action = useAction();
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTelling(true);
    if (productId === null || sections.length === 0) return;
    void action.run(() => keepConfig({ productId, sections }, spaceId));
  };
  return (
    <>
      <form className={styles.form} onSubmit={save} noValidate>
        <ChoiceSelect
          label={t('macro.config.product')}
          value={productId}
          choices={productChoices(choices, productId, texts)}
          helper={choices.products.length === 0 ? t('macro.config.noProducts') : undefined}
          error={isTelling && productId === null ? t('macro.config.productMissing') : undefined}
          onChoose={setProductId}
        />
        <SectionChoice
          label={t('macro.config.sections')}
          helper={t('macro.config.sectionsHelp')}
          chosen={sections}
          error={isTelling && sections.length === 0 ? t('macro.config.sectionsMissing') : undefined}
          onChoose={setSections}
        />
        {action.error && <ErrorMessage error={action.error} />}
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" isLoading={action.busy}>
            {t('shared.save')}
          </Button>
          <Button appearance="subtle" isDisabled={action.busy} onClick={() => void view.close()}>
            {t('shared.cancel')}
          </Button>
        </div>
      </form>
      <Preview productId={productId} sections={sections} />
    </>
  );
};

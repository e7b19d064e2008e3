import { view } from '@forge/bridge';
import Button from '@atlaskit/button/new';
import { useState, type FormEvent } from 'react';
import { SECTIONS, type MacroChoices, type Section } from '../../src/contract/documentation';
import { SectionChoice } from '../macro/section-choice';
import type { MacroConfig } from '../shared/documentation/macro-config';
import { ErrorMessage } from '../shared/parts/error-message';
import { firstProduct, ProductChoice } from '../shared/parts/product-choice';
import { useTexts } from '../shared/text';
import { useAction } from '../shared/use-action';
import { keepConfig } from './keep-config';
import { Preview } from './preview';
import styles from './config-page.module.css';

export interface ConfigFormProps {
  choices: MacroChoices;
  config: MacroConfig | null;
  spaceId: string;
}

/** What is chosen, with the macro as it will look below it. */
export const ConfigForm = ({ choices, config, spaceId }: ConfigFormProps) => {
  const { t } = useTexts();
  const [productId, setProductId] = useState(() => firstProduct(choices.products, config?.productId));
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
        <ProductChoice
          products={choices.products}
          value={productId}
          isTelling={isTelling}
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

import { view } from '@forge/bridge';
import Button from '@atlaskit/button/new';
import { RadioGroup } from '@atlaskit/radio';
import Textfield from '@atlaskit/textfield';
import { useState, type ChangeEvent, type FormEvent } from 'react';
import type { ProductHeading } from '../../src/contract/definitions';
import { FEWEST_WISHES, MOST_WISHES } from '../../src/contract/gadget';
import { isCountable, USUAL_WISHES, type GadgetConfig } from '../shared/gadget-config';
import { ErrorMessage } from '../shared/parts/error-message';
import { LabelledField } from '../shared/parts/labelled-field';
import { firstProduct, ProductChoice } from '../shared/parts/product-choice';
import { useTexts } from '../shared/text';
import { useAction } from '../shared/use-action';
import { configOf, type GadgetDraft } from './gadget-draft';
import styles from './gadget-edit.module.css';

/** Minutes between one fetching and the next on a dashboard that stays open. */
const REFRESH_MINUTES = 30;

export interface EditFormProps {
  /** Those that the person may see. */
  products: readonly ProductHeading[];
  config: GadgetConfig | null;
}

interface PartProps {
  products: readonly ProductHeading[];
  draft: GadgetDraft;
  isTelling: boolean;
  change: (patch: Partial<GadgetDraft>) => void;
}

const draftOf = ({ products, config }: EditFormProps): GadgetDraft => {
  const configured = config?.show === 'product' ? config : null;
  return {
    show: config?.show ?? 'product',
    productId: firstProduct(products, configured?.productId),
    wishes: String(configured?.wishes ?? USUAL_WISHES),
  };
};

const ViewChoice = ({ draft, change }: Pick<PartProps, 'draft' | 'change'>) => {
  const { t } = useTexts();
  return (
    <RadioGroup
      name="show"
      aria-label={t('gadget.edit.title')}
      value={draft.show}
      options={(['product', 'waiting'] as const).map((value) => ({
        value,
        label: t(`gadget.edit.${value}`),
      }))}
      onChange={(event) => change({ show: event.currentTarget.value === 'waiting' ? 'waiting' : 'product' })}
    />
  );
};

const WishesField = ({ draft, isTelling, change }: PartProps) => {
  const { t } = useTexts();
  const problem = t('gadget.edit.wishesProblem', { fewest: FEWEST_WISHES, most: MOST_WISHES });
  return (
    <LabelledField
      label={t('gadget.edit.wishes')}
      error={isTelling && !isCountable(draft.wishes) ? problem : undefined}
    >
      {(field) => (
        <Textfield
          {...field}
          name="wishes"
          type="number"
          inputMode="numeric"
          min={FEWEST_WISHES}
          max={MOST_WISHES}
          width="xsmall"
          value={draft.wishes}
          onChange={(event: ChangeEvent<HTMLInputElement>) => change({ wishes: event.currentTarget.value })}
        />
      )}
    </LabelledField>
  );
};

const ProductFields = (props: PartProps) => (
  <>
    <ProductChoice
      products={props.products}
      value={props.draft.productId}
      isTelling={props.isTelling}
      onChoose={(productId) => props.change({ productId })}
    />
    <WishesField {...props} />
  </>
);

/** What the gadget is to show. Jira keeps it with the gadget and shows the gadget with it. */
export const EditForm = (props: EditFormProps) => {
  const { t } = useTexts();
  const [draft, setDraft] = useState(() => draftOf(props));
  const [isTelling, setTelling] = useState(false);
  const action = useAction();
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTelling(true);
    const config = configOf(draft);
    if (config) void action.run(() => view.submit({ ...config, refresh: REFRESH_MINUTES }));
  };
  const part: PartProps = {
    products: props.products,
    draft,
    isTelling,
    change: (patch) => setDraft((now) => ({ ...now, ...patch })),
  };
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <ViewChoice {...part} />
      {draft.show === 'product' ? <ProductFields {...part} /> : <p>{t('gadget.edit.waitingHelp')}</p>}
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
  );
};

import Heading from '@atlaskit/heading';
import type { Person } from '../../../../src/contract/definitions';
import { responsibleMembers, type ProductSettings } from '../../../../src/domain/product';
import { may } from '../../../../src/domain/roles';
import type { Wish } from '../../../../src/domain/wish';
import { ChoiceSelect } from '../../parts/choice-select';
import { nameOf } from '../../parts/person-name';
import { PersonSelect } from '../../parts/person-select';
import { useTexts } from '../../text';
import type { WishesState } from '../state/wishes-state';
import { Beneficiaries } from './beneficiaries';
import styles from './drawer.module.css';
import { EstimateEdit } from './estimate-edit';
import { InvoiceReference } from './invoice-reference';
import { RecordError } from './record-error';
import { useOrder, type OrderEditing } from './use-order';
import type { WishRecord } from './use-wish-record';

export interface OrderSectionProps {
  wish: Wish;
  state: WishesState;
  record: WishRecord;
}

interface PartProps {
  state: WishesState;
  people: readonly Person[] | null;
  editing: OrderEditing;
}

const OrderFields = ({ state, people, editing }: PartProps) => {
  const { t, format } = useTexts();
  const { order, change } = editing;
  const accountIds = responsibleMembers(state.page).map((member) => member.accountId);
  const known = state.page.authorities.map(({ id, name }) => ({ value: id, label: name }));
  const isKnown = order.ordererId === null || known.some(({ value }) => value === order.ordererId);
  const former = isKnown ? [] : [{ value: order.ordererId ?? '', label: t('wishes.order.formerAuthority') }];
  return (
    <>
      <div data-place="orderer">
        <ChoiceSelect
          label={t('wishes.order.orderer')}
          value={order.ordererId}
          choices={[...known.sort((a, b) => format.compare(a.label, b.label)), ...former]}
          onChoose={(ordererId) => change({ ordererId })}
        />
      </div>
      <div data-place="approver">
        <PersonSelect
          label={t('wishes.order.approver')}
          value={order.approverId}
          accountIds={accountIds}
          people={people}
          onChoose={(approverId) => change({ approverId })}
          helper={t('wishes.order.approverHelp')}
        />
      </div>
      <div data-place="owner">
        <PersonSelect
          label={t('wishes.order.owner')}
          value={order.ownerId}
          accountIds={accountIds}
          people={people}
          onChoose={(ownerId) => change({ ownerId })}
        />
      </div>
    </>
  );
};

const OrderFacts = ({ state, people, editing: { order } }: PartProps) => {
  const texts = useTexts();
  const { t } = texts;
  const orderer = state.page.authorities.find(({ id }) => id === order.ordererId)?.name;
  const none = t(order.ordererId === null ? 'shared.person.none' : 'wishes.order.formerAuthority');
  return (
    <dl className={styles.facts}>
      <dt>{t('wishes.order.orderer')}</dt>
      <dd>{orderer ?? none}</dd>
      <dt>{t('wishes.order.approver')}</dt>
      <dd>{nameOf(order.approverId, people, texts)}</dd>
      <dt>{t('wishes.order.owner')}</dt>
      <dd>{nameOf(order.ownerId, people, texts)}</dd>
    </dl>
  );
};

const Estimate = ({ wish, state, record }: OrderSectionProps) => {
  const { t, format } = useTexts();
  const mayEstimate = wish.stage === 'open' && may(state.page.actor, 'estimateWish', state.page.settings);
  return (
    <div data-place="estimate" tabIndex={-1}>
      {mayEstimate ? (
        <EstimateEdit key={wish.estimate} wish={wish} record={record} />
      ) : (
        <dl className={styles.facts}>
          <dt>{t('wishes.order.estimate')}</dt>
          <dd>{wish.estimate === null ? t('wishes.order.noEstimate') : format.kroner(wish.estimate)}</dd>
        </dl>
      )}
    </div>
  );
};

/** Who delivers, and where the agreement with them can be read. */
const Vendor = ({ settings }: { settings: ProductSettings }) => {
  const { t } = useTexts();
  const { vendorName, vendorAgreementUrl } = settings;
  return (
    <dl className={styles.facts}>
      <dt>{t('wishes.order.vendor')}</dt>
      <dd>
        {vendorName ?? t('wishes.order.noVendor')}
        {vendorAgreementUrl && (
          <>
            {' · '}
            <a href={vendorAgreementUrl} target="_blank" rel="noreferrer noopener">
              {t('wishes.order.vendorAgreement')}
            </a>
          </>
        )}
      </dd>
    </dl>
  );
};

/** What is ordered by whom, who approves it, who owns it, whom it benefits and what it is estimated at. */
export const OrderSection = ({ wish, state, record }: OrderSectionProps) => {
  const { t } = useTexts();
  const editing = useOrder(wish, record);
  const { actor, settings, authorities } = state.page;
  const isClosed = wish.stage === 'closed';
  const mayDescribe = !isClosed && may(actor, 'describeOrder', settings);
  const people = record.detail?.people ?? (record.loadError ? [] : null);
  const Part = mayDescribe ? OrderFields : OrderFacts;
  return (
    <section className={styles.section} aria-labelledby="wish-order">
      <Heading size="small" as="h3" id="wish-order">
        {t('wishes.order.title')}
      </Heading>
      {!mayDescribe && !isClosed && <p className={styles.subtle}>{t('wishes.order.readOnly')}</p>}
      <Estimate wish={wish} state={state} record={record} />
      {wish.stage !== 'open' && <InvoiceReference reference={wish.key} />}
      <Part state={state} people={people} editing={editing} />
      <Vendor settings={settings} />
      <Beneficiaries
        authorities={authorities}
        chosen={editing.order.beneficiaryIds}
        onChoose={mayDescribe ? (beneficiaryIds) => editing.change({ beneficiaryIds }) : undefined}
      />
      <p className={styles.subtle} role="status">
        {editing.saving && t('wishes.order.saving')}
      </p>
      <RecordError error={editing.error} onReload={record.reload} />
    </section>
  );
};

import Button from '@atlaskit/button/new';
import Lozenge, { type ThemeAppearance } from '@atlaskit/lozenge';
import SectionMessage from '@atlaskit/section-message';
import { useState } from 'react';
import type { Economy } from '../../../src/contract/economy';
import {
  AGREEMENT_KINDS,
  agreementOf,
  agreementState,
  needsAttention,
  type Agreement,
  type AgreementKind,
  type AgreementState,
} from '../../../src/domain/agreements';
import type { Authority } from '../../../src/domain/product';
import { may } from '../../../src/domain/roles';
import { isoDayOf } from '../../../src/text/date-text';
import { useTexts, type Texts } from '../../shared/text';
import type { RecordsProps } from '../records/records-props';
import records from '../records/records.module.css';
import { AgreementDialog } from './agreement-dialog';
import { Part } from './part';

const APPEARANCE: Readonly<Record<AgreementState['state'], ThemeAppearance>> = {
  missing: 'removed',
  ended: 'removed',
  endsSoon: 'moved',
  coming: 'inprogress',
  inForce: 'success',
};

const stateText = (state: AgreementState, { t, format }: Texts): string => {
  switch (state.state) {
    case 'missing':
      return t('economy.agreements.state.missing');
    case 'coming':
      return t('economy.agreements.state.coming', { date: format.date(state.from) });
    case 'ended':
      return t('economy.agreements.state.ended', { date: format.date(state.until) });
    case 'endsSoon':
      return t('economy.agreements.state.endsSoon', { date: format.date(state.until), days: state.days });
    case 'inForce':
      return state.until === null
        ? t('economy.agreements.state.inForce')
        : t('economy.agreements.state.inForceUntil', { date: format.date(state.until) });
  }
};

interface CellProps {
  authority: Authority;
  kind: AgreementKind;
  agreement: Agreement | undefined;
  today: string;
  onEdit: (() => void) | null;
}

const Cell = ({ authority, kind, agreement, today, onEdit }: CellProps) => {
  const texts = useTexts();
  const { t } = texts;
  const state = agreementState(agreement, today);
  return (
    <td>
      <Lozenge appearance={APPEARANCE[state.state]} maxWidth="100%">
        {stateText(state, texts)}
      </Lozenge>{' '}
      {agreement?.reference}{' '}
      {onEdit && (
        <Button
          spacing="compact"
          appearance="subtle"
          aria-haspopup="dialog"
          aria-label={t('economy.agreements.change', {
            change: t(agreement ? 'economy.agreements.edit' : 'economy.agreements.add'),
            authority: authority.name,
            kind: t(`economy.agreements.kind.${kind}`),
          })}
          onClick={onEdit}
        >
          {t(agreement ? 'economy.agreements.edit' : 'economy.agreements.add')}
        </Button>
      )}
    </td>
  );
};

interface Editing {
  authority: Authority;
  kind: AgreementKind;
}

type AgreementsProps = Pick<RecordsProps, 'state' | 'onReload'> & { economy: Economy };

const Warning = ({ count }: { count: number }) => {
  const { t } = useTexts();
  if (count === 0) return null;
  return (
    <SectionMessage appearance="warning">
      <p>{t('economy.agreements.warning', { count })}</p>
    </SectionMessage>
  );
};

/** Which authorities have agreed in writing to take part and to be invoiced, and what is missing of it. */
export const Agreements = ({ state: { page }, economy, onReload }: AgreementsProps) => {
  const { t, locale } = useTexts();
  const [editing, setEditing] = useState<Editing | null>(null);
  const { agreements, at } = economy;
  const today = isoDayOf(at);
  const mayEdit = may(page.actor, 'keepAgreements', page.settings);
  const authorities = [...page.authorities].sort((a, b) => a.name.localeCompare(b.name, locale));
  const states = authorities.flatMap(({ id }) =>
    AGREEMENT_KINDS.map((kind) => agreementState(agreementOf(agreements.value, id, kind), today)),
  );
  if (authorities.length === 0) return null;
  return (
    <Part title={t('economy.agreements.title')}>
      <Warning count={states.filter(needsAttention).length} />
      <div className={records.scroll} role="group" aria-label={t('economy.agreements.title')} tabIndex={0}>
        <table className={records.table}>
          <caption>{t('economy.agreements.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('economy.agreements.authority')}</th>
              {AGREEMENT_KINDS.map((kind) => (
                <th key={kind} scope="col">
                  {t(`economy.agreements.kind.${kind}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {authorities.map((authority) => (
              <tr key={authority.id}>
                <th scope="row">{authority.name}</th>
                {AGREEMENT_KINDS.map((kind) => (
                  <Cell
                    key={kind}
                    authority={authority}
                    kind={kind}
                    agreement={agreementOf(agreements.value, authority.id, kind)}
                    today={today}
                    onEdit={mayEdit ? () => setEditing({ authority, kind }) : null}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {editing && (
        <AgreementDialog
          product={page.heading}
          rev={agreements.rev}
          {...editing}
          agreement={agreementOf(agreements.value, editing.authority.id, editing.kind)}
          onDone={() => void onReload()}
          onReload={() => void onReload()}
          onClose={() => setEditing(null)}
        />
      )}
    </Part>
  );
};

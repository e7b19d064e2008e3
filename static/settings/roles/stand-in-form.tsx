import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { nameStandIn, type StandIn } from '../../../src/domain/tovholder';
import { call, valueOf } from '../../shared/bridge';
import { DayField } from '../../shared/documentation/day-field';
import { PersonSelect } from '../../shared/parts/person-select';
import { ErrorMessage } from '../../shared/parts/error-message';
import { useTexts } from '../../shared/text';
import { candidatesOf } from '../state/member-rules';
import { useSaving } from '../state/use-saving';
import type { SectionProps } from '../state/use-settings-draft';
import { TovholderForm, type FormProblem } from './tovholder-form';
import styles from './roles.module.css';

interface Draft {
  accountId: string | null;
  from: string;
  until: string;
}

const problemOf = (
  { accountId, from, until }: Draft,
  { page }: Pick<SectionProps, 'page'>,
): FormProblem | null => {
  if (accountId === null) return 'nobodyChosen';
  if (from === '' || until === '') return 'daysMissing';
  const named = nameStandIn(page.product, { accountId, from, until }, page.today);
  return named.ok ? null : named.error;
};

/** A stand-in that is named already can be ended by the tovholder at any time. */
const EndStandIn = ({ page, onSaved, onReload }: SectionProps) => {
  const { t } = useTexts();
  const saving = useSaving(onSaved);
  const { productId } = page.product;
  const end = () =>
    saving.send(() =>
      valueOf(
        call('nameStandIn', {
          productId,
          rev: page.rev,
          standIn: null,
          reason: t('settings.tovholder.ended'),
        }),
      ),
    );
  return (
    <div>
      <Button onClick={end} isLoading={saving.action.busy}>
        {t('settings.tovholder.end')}
      </Button>
      {saving.action.error && <ErrorMessage error={saving.action.error} onReload={onReload} />}
    </div>
  );
};

/** Names who stands in for the tovholder, from one day to another. */
export const StandInForm = (props: SectionProps) => {
  const { t } = useTexts();
  const { page } = props;
  const { productId, standIn } = page.product;
  const nobody: Draft = { accountId: null, from: page.today, until: '' };
  const [draft, setDraft] = useState(nobody);
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const chosen: StandIn | null = draft.accountId === null ? null : { ...draft, accountId: draft.accountId };
  return (
    <>
      <TovholderForm
        {...props}
        label={t('settings.tovholder.nameStandIn')}
        problem={problemOf(draft, props)}
        onOpen={() => setDraft(nobody)}
        send={(reason) => valueOf(call('nameStandIn', { productId, rev: page.rev, standIn: chosen, reason }))}
      >
        <p className={styles.none}>{t('settings.tovholder.standInHelp')}</p>
        <PersonSelect
          label={t('settings.tovholder.standIn')}
          value={draft.accountId}
          accountIds={candidatesOf(page.product.members)}
          people={page.people}
          onChoose={(accountId) => change({ accountId })}
        />
        <DayField
          label={t('settings.tovholder.from')}
          name="from"
          required
          value={draft.from}
          onChange={(from) => change({ from })}
        />
        <DayField
          label={t('settings.tovholder.until')}
          name="until"
          required
          value={draft.until}
          onChange={(until) => change({ until })}
        />
      </TovholderForm>
      {standIn && standIn.until >= page.today && <EndStandIn {...props} />}
    </>
  );
};

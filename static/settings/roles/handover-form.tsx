import { useState } from 'react';
import type { Role } from '../../../src/domain/roles';
import { handOver } from '../../../src/domain/tovholder';
import { call, valueOf } from '../../shared/bridge';
import { PersonSelect } from '../../shared/parts/person-select';
import { useTexts } from '../../shared/text';
import { CheckList } from '../parts/check-list';
import { candidatesOf, otherRolesOf, tovholdersOf } from '../state/member-rules';
import type { SectionProps } from '../state/use-settings-draft';
import { TovholderForm, type FormProblem } from './tovholder-form';
import styles from './roles.module.css';

interface Draft {
  from: string | null;
  to: string | null;
  /** The other roles that are given up. */
  lost: readonly Role[];
}

const problemOf = ({ from, to }: Draft, { page }: SectionProps): FormProblem | null => {
  if (from === null || to === null) return 'nobodyChosen';
  const handed = handOver(page.product, { from, to, keep: [] });
  return handed.ok ? null : handed.error;
};

interface PartProps extends SectionProps {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
}

/** One tovholder needs no choice; whoever is the tovholder hands over their own role unless they choose otherwise. */
const From = ({ page, draft, change }: PartProps) => {
  const { t } = useTexts();
  const tovholders = tovholdersOf(page.product.members).map(({ accountId }) => accountId);
  if (tovholders.length < 2) return null;
  return (
    <PersonSelect
      label={t('settings.tovholder.handFrom')}
      value={draft.from}
      accountIds={tovholders}
      people={page.people}
      onChoose={(from) => change({ from, lost: [] })}
    />
  );
};

const Kept = ({ page, draft, change }: PartProps) => {
  const { t } = useTexts();
  const others = otherRolesOf(page.product.members, draft.from);
  if (others.length === 0) return null;
  return (
    <CheckList
      legend={t('settings.tovholder.keep')}
      options={others.map((role) => ({ value: role, label: t(`shared.role.${role}`) }))}
      chosen={others.filter((role) => !draft.lost.includes(role))}
      onChange={(kept) => change({ lost: others.filter((role) => !kept.includes(role)) })}
    />
  );
};

/** Hands the role of tovholder over to another member. */
export const HandoverForm = (props: SectionProps) => {
  const { t } = useTexts();
  const { page } = props;
  const { members, productId } = page.product;
  const tovholders = tovholdersOf(members).map(({ accountId }) => accountId);
  const own = tovholders.find((accountId) => accountId === page.actor.accountId);
  const nobody: Draft = { from: own ?? tovholders[0] ?? null, to: null, lost: [] };
  const [draft, setDraft] = useState(nobody);
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const keep = otherRolesOf(members, draft.from).filter((role) => !draft.lost.includes(role));
  if (tovholders.length === 0) return null;
  return (
    <TovholderForm
      {...props}
      label={t('settings.tovholder.handOver')}
      problem={problemOf(draft, props)}
      onOpen={() => setDraft(nobody)}
      send={(reason) =>
        valueOf(
          call('handOver', {
            productId,
            rev: page.rev,
            from: draft.from ?? '',
            to: draft.to ?? '',
            keep,
            reason,
          }),
        )
      }
    >
      <p className={styles.none}>{t('settings.tovholder.handOverHelp')}</p>
      <From {...props} draft={draft} change={change} />
      <PersonSelect
        label={t('settings.tovholder.handTo')}
        value={draft.to}
        accountIds={candidatesOf(members)}
        people={page.people}
        onChoose={(to) => change({ to })}
      />
      <Kept {...props} draft={draft} change={change} />
    </TovholderForm>
  );
};

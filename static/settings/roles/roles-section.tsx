import SectionMessage from '@atlaskit/section-message';
import { useState } from 'react';
import type { Person } from '../../../src/contract/definitions';
import { nameOf } from '../../shared/parts/person-name';
import { useTexts } from '../../shared/text';
import { SectionBox } from '../parts/section';
import { decidingVendors, hasTovholder } from '../state/member-rules';
import { useMembersDraft, type MembersDraft } from '../state/use-members-draft';
import type { SectionProps } from '../state/use-settings-draft';
import { AddPerson } from './add-person';
import { Authorities } from './authorities';
import { Groups } from './groups';
import { MemberList } from './member-list';
import styles from './roles.module.css';

const Warnings = ({ draft, page }: { draft: MembersDraft; page: SectionProps['page'] }) => {
  const texts = useTexts();
  const { t } = texts;
  const vendors = decidingVendors(draft.members, page.product.settings);
  return (
    <>
      {!hasTovholder(draft.members) && (
        <SectionMessage appearance="warning">{t('settings.roles.noTovholder')}</SectionMessage>
      )}
      {vendors.map(({ accountId }) => (
        <SectionMessage key={accountId} appearance="warning">
          {t('settings.roles.vendorDecides', { name: nameOf(accountId, draft.people, texts) })}
        </SectionMessage>
      ))}
    </>
  );
};

/** What an authority has said counts for as long as it takes part: whoever takes it away is told before it is saved. */
const Unheard = ({ draft, page }: { draft: MembersDraft; page: SectionProps['page'] }) => {
  const { t } = useTexts();
  const kept = new Set(draft.authorities.map(({ id }) => id));
  const removed = page.product.authorities.filter(
    ({ id }) => !kept.has(id) && page.answers[id] !== undefined,
  );
  return (
    <div role="status">
      {removed.map(({ id, name }) => (
        <SectionMessage key={id} appearance="warning">
          {t('settings.authorities.unheard', { name, count: page.answers[id] ?? 0 })}
        </SectionMessage>
      ))}
    </div>
  );
};

/** Who takes part in the product, in which role and for which authority. */
export const RolesSection = (props: SectionProps) => {
  const { t } = useTexts();
  const { page, mayEdit, onReload } = props;
  const draft = useMembersDraft(props);
  const [editedId, setEditedId] = useState<string | null>(null);
  const nameless = draft.authorities.some(({ name }) => name.trim() === '');
  const add = (person: Person) => {
    draft.addPerson(person);
    setEditedId(person.accountId);
  };
  const saveBar = {
    action: draft.action,
    unsaved: draft.unsaved,
    savedAt: draft.savedAt,
    problem: nameless ? t('settings.authorities.nameless') : null,
    onSave: draft.save,
    onDiscard: draft.discard,
    onReload,
  };
  return (
    <SectionBox
      title={t('settings.roles.title')}
      help={t('settings.roles.help')}
      saveBar={mayEdit ? saveBar : null}
    >
      <Warnings draft={draft} page={page} />
      <MemberList draft={draft} mayEdit={mayEdit} editedId={editedId} onEdit={setEditedId} />
      {mayEdit && <AddPerson productId={page.product.productId} members={draft.members} onAdd={add} />}
      <Groups productId={page.product.productId} draft={draft} mayEdit={mayEdit} />
      <div className={styles.group}>
        <Authorities draft={draft} mayEdit={mayEdit} />
        <Unheard page={page} draft={draft} />
      </div>
    </SectionBox>
  );
};

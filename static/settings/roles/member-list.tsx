import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region';
import { useRef } from 'react';
import type { Member } from '../../../src/domain/product';
import { ROLES } from '../../../src/domain/roles';
import { nameOf } from '../../shared/parts/person-name';
import { useTexts } from '../../shared/text';
import { CheckList } from '../parts/check-list';
import { Choice } from '../parts/choice';
import type { MembersDraft } from '../state/use-members-draft';
import styles from './roles.module.css';

export interface MemberListProps {
  draft: MembersDraft;
  mayEdit: boolean;
  /** The member whose roles are open for change. */
  editedId: string | null;
  onEdit: (accountId: string | null) => void;
}

interface MemberProps extends MemberListProps {
  member: Member;
  onRemove: (member: Member) => void;
}

const Summary = ({ member, draft }: MemberProps) => {
  const texts = useTexts();
  const { t } = texts;
  const authority = draft.authorities.find(({ id }) => id === member.authorityId);
  const roles = member.roles.length > 0 ? member.roles : (['reader'] as const);
  return (
    <span className={styles.summary}>
      <span className={styles.name}>{nameOf(member.accountId, draft.people, texts)}</span>
      <span className={styles.roles}>
        {roles.map((role) => (
          <Lozenge key={role}>{t(`shared.role.${role}`)}</Lozenge>
        ))}
      </span>
      {authority && <span className={styles.authority}>{authority.name}</span>}
    </span>
  );
};

const Editor = ({ member, draft }: MemberProps) => {
  const texts = useTexts();
  const { t, format } = texts;
  const authorities = draft.authorities
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((a, b) => format.compare(a.label, b.label));
  return (
    <div className={styles.editor}>
      <CheckList
        legend={t('settings.roles.rolesOf', { name: nameOf(member.accountId, draft.people, texts) })}
        options={ROLES.map((role) => ({ value: role, label: t(`shared.role.${role}`) }))}
        chosen={member.roles}
        onChange={(roles) => draft.changeMember({ ...member, roles })}
      />
      <Choice
        label={t('settings.roles.authority')}
        helper={t('settings.roles.authorityHelp')}
        options={authorities}
        value={member.authorityId}
        onChange={(authorityId) => draft.changeMember({ ...member, authorityId })}
      />
    </div>
  );
};

const MemberRow = (props: MemberProps) => {
  const { member, draft, mayEdit, editedId, onEdit, onRemove } = props;
  const texts = useTexts();
  const { t } = texts;
  const { accountId } = member;
  const open = editedId === accountId;
  const name = { name: nameOf(accountId, draft.people, texts) };
  return (
    <li className={styles.member}>
      <div className={styles.row}>
        <Summary {...props} />
        {mayEdit && (
          <span className={styles.buttons}>
            <Button
              spacing="compact"
              // A row appears with its roles open only when its person has just been added.
              autoFocus={open}
              aria-expanded={open}
              aria-label={t(open ? 'settings.roles.doneOf' : 'settings.roles.editOf', name)}
              onClick={() => onEdit(open ? null : accountId)}
            >
              {t(open ? 'settings.roles.done' : 'settings.roles.edit')}
            </Button>
            <Button
              spacing="compact"
              aria-label={t('settings.roles.removeOf', name)}
              onClick={() => onRemove(member)}
            >
              {t('settings.remove')}
            </Button>
          </span>
        )}
      </div>
      {mayEdit && open && <Editor {...props} />}
    </li>
  );
};

/** Everybody with a part in the product; one at a time is open for change. */
export const MemberList = (props: MemberListProps) => {
  const texts = useTexts();
  const { t } = texts;
  const { draft } = props;
  const list = useRef<HTMLUListElement>(null);
  const remove = ({ accountId }: Member) => {
    draft.removeMember(accountId);
    list.current?.focus();
    announce(t('settings.removed', { name: nameOf(accountId, draft.people, texts) }));
  };
  return (
    <>
      {draft.members.length === 0 && <p className={styles.none}>{t('settings.roles.none')}</p>}
      <ul ref={list} tabIndex={-1} aria-label={t('settings.roles.title')} className={styles.members}>
        {draft.members.map((member) => (
          <MemberRow key={member.accountId} {...props} member={member} onRemove={remove} />
        ))}
      </ul>
    </>
  );
};

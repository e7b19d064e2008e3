import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import Textfield from '@atlaskit/textfield';
import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region';
import { useId, useRef, useState, type FormEvent } from 'react';
import type { Authority } from '../../../src/domain/product';
import { LabelledField } from '../../shared/parts/labelled-field';
import { useTexts } from '../../shared/text';
import { isNameTaken, membersOf } from '../state/member-rules';
import type { MembersDraft } from '../state/use-members-draft';
import styles from './roles.module.css';

const LONGEST_NAME = 300;

interface AuthorityRowProps {
  authority: Authority;
  draft: MembersDraft;
  onRemove: (authority: Authority) => void;
}

const AuthorityRow = ({ authority, draft, onRemove }: AuthorityRowProps) => {
  const { t } = useTexts();
  const reasonId = useId();
  const used = membersOf(authority, draft.members);
  return (
    <li className={styles.row}>
      <span className={styles.rename}>
        <Textfield
          aria-label={t('settings.authorities.nameOf', { name: authority.name })}
          maxLength={LONGEST_NAME}
          isInvalid={authority.name.trim() === ''}
          value={authority.name}
          onChange={(event) => draft.changeAuthority({ ...authority, name: event.currentTarget.value })}
        />
      </span>
      <Button
        spacing="compact"
        aria-label={t('settings.authorities.removeOf', { name: authority.name })}
        {...(used > 0 ? { 'aria-disabled': true, 'aria-describedby': reasonId } : {})}
        onClick={() => used === 0 && onRemove(authority)}
      >
        {t('settings.remove')}
      </Button>
      {used > 0 && (
        <span id={reasonId} className={styles.authority}>
          {t('settings.authorities.used', { count: used })}
        </span>
      )}
    </li>
  );
};

const AddAuthority = ({ draft }: { draft: MembersDraft }) => {
  const { t } = useTexts();
  const [name, setName] = useState('');
  const taken = name.trim() !== '' && isNameTaken(draft.authorities, name);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (taken || name.trim() === '') return;
    draft.changeAuthority({ id: crypto.randomUUID(), name: name.trim() });
    setName('');
    announce(t('settings.added', { name: name.trim() }));
  };
  return (
    <form className={styles.search} onSubmit={add}>
      <LabelledField
        label={t('settings.authorities.new')}
        error={taken ? t('settings.authorities.taken') : undefined}
      >
        {(field) => (
          <Textfield
            {...field}
            name="authority"
            autoComplete="off"
            maxLength={LONGEST_NAME}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        )}
      </LabelledField>
      <div>
        <Button type="submit">{t('settings.add')}</Button>
      </div>
    </form>
  );
};

/** The authorities of the product: each is one voter. One that somebody speaks for stays. */
export const Authorities = ({ draft, mayEdit }: { draft: MembersDraft; mayEdit: boolean }) => {
  const { t } = useTexts();
  const list = useRef<HTMLUListElement>(null);
  const remove = ({ id, name }: Authority) => {
    draft.removeAuthority(id);
    list.current?.focus();
    announce(t('settings.removed', { name }));
  };
  return (
    <>
      <Heading as="h3" size="small">
        {t('settings.authorities.title')}
      </Heading>
      <p className={styles.none}>{t('settings.authorities.help')}</p>
      <ul ref={list} tabIndex={-1} aria-label={t('settings.authorities.title')} className={styles.members}>
        {draft.authorities.map((authority) =>
          mayEdit ? (
            <AuthorityRow key={authority.id} authority={authority} draft={draft} onRemove={remove} />
          ) : (
            <li key={authority.id}>{authority.name}</li>
          ),
        )}
      </ul>
      {mayEdit && <AddAuthority draft={draft} />}
    </>
  );
};

import Button from '@atlaskit/button/new';
import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region';
import { useRef, useState } from 'react';
import type { DefaultCriterion } from '../../../src/domain/product';
import { useTexts } from '../../shared/text';
import { SectionBox } from '../parts/section';
import { moved } from '../state/edits';
import { useSettingsDraft, type SectionProps, type SettingsDraft } from '../state/use-settings-draft';
import { CriterionRow } from './criterion-row';
import { saveBarOf } from './save-bar-of';
import styles from './done-section.module.css';

const MOST_DEFAULTS = 20;

const Criteria = ({ draft }: { draft: SettingsDraft }) => {
  const { t } = useTexts();
  const list = useRef<HTMLOListElement>(null);
  const [addedId, setAddedId] = useState<string | null>(null);
  const { doneDefault } = draft.settings;
  const change = (criteria: readonly DefaultCriterion[]) => draft.change({ doneDefault: criteria });
  const add = () => {
    const id = crypto.randomUUID();
    setAddedId(id);
    change([...doneDefault, { id, text: '', kind: null }]);
  };
  const move = (index: number, steps: number) => {
    change(moved(doneDefault, index, steps));
    announce(t('settings.done.moved', { place: index + steps + 1, count: doneDefault.length }));
  };
  const remove = ({ id, text }: DefaultCriterion) => {
    change(doneDefault.filter((other) => other.id !== id));
    list.current?.focus();
    announce(t('settings.removed', { name: text }));
  };
  const write = (id: string, patch: Partial<DefaultCriterion>) =>
    change(doneDefault.map((other) => (other.id === id ? { ...other, ...patch } : other)));
  return (
    <>
      <ol ref={list} tabIndex={-1} aria-label={t('settings.done.title')} className={styles.criteria}>
        {doneDefault.map((criterion, index) => (
          <CriterionRow
            key={criterion.id}
            criterion={criterion}
            place={index + 1}
            count={doneDefault.length}
            isNew={criterion.id === addedId}
            onWrite={(patch) => write(criterion.id, patch)}
            onMove={(steps) => move(index, steps)}
            onRemove={() => remove(criterion)}
          />
        ))}
      </ol>
      <div>
        <Button isDisabled={doneDefault.length >= MOST_DEFAULTS} onClick={add}>
          {t('settings.done.add')}
        </Button>
      </div>
    </>
  );
};

/** The criteria that every new wish of the product starts with. */
export const DoneSection = (props: SectionProps) => {
  const { t } = useTexts();
  const draft = useSettingsDraft(props);
  const { doneDefault } = draft.settings;
  const incomplete = doneDefault.some(({ text }) => text.trim() === '');
  return (
    <SectionBox
      title={t('settings.done.title')}
      help={t('settings.done.help')}
      saveBar={saveBarOf(draft, props, incomplete ? t('settings.done.empty') : null)}
    >
      {doneDefault.length === 0 && <p className={styles.none}>{t('settings.done.none')}</p>}
      {props.mayEdit ? (
        <Criteria draft={draft} />
      ) : (
        <ol>
          {doneDefault.map(({ id, text, kind }) => (
            <li key={id}>{kind === null ? text : `${text} (${t(`settings.done.for.${kind}`)})`}</li>
          ))}
        </ol>
      )}
    </SectionBox>
  );
};

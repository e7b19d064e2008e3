import { router } from '@forge/bridge';
import { useState } from 'react';
import { PAGE_TEMPLATES, type PageTemplate } from '../../../src/contract/documentation-payloads';
import { valueOf } from '../../shared/bridge';
import { call } from '../../shared/documentation/bridge';
import { ChoiceOf } from '../../shared/documentation/choice-of';
import { FormDialog } from '../../shared/documentation/form-dialog';
import { tellDone } from '../../shared/parts/flags';
import { useTexts } from '../../shared/text';
import { useAction } from '../../shared/use-action';
import type { HeaderDialogProps } from '../header-dialogs';
import { refetchChecklist } from '../refetch-checklist';
import styles from '../../shared/documentation/form.module.css';

/** Makes a page from what the product has said of itself, and opens it. */
export const PageDialog = ({ macro, onChange, onClose }: HeaderDialogProps) => {
  const { productId } = macro;
  const { t } = useTexts();
  const [template, setTemplate] = useState<PageTemplate>('kommissorium');
  const action = useAction();
  const create = () =>
    void action.run(async () => {
      const { title, url } = await valueOf(call('createPage', { productId, template }));
      tellDone(t('macro.page.created'), title);
      onClose();
      void refetchChecklist(macro, onChange);
      await router.open(url);
    });
  return (
    <FormDialog
      title={t('macro.page.title')}
      confirm={t('macro.page.create')}
      action={action}
      onSend={create}
      onClose={onClose}
    >
      <p>{t('macro.page.explain')}</p>
      <ChoiceOf
        label={t('macro.page.label')}
        options={PAGE_TEMPLATES.map((value) => ({ value, label: t(`macro.page.${value}`) }))}
        value={template}
        onChoose={setTemplate}
      />
      <p className={styles.note} role="status">
        {t(`macro.page.${template}Help`)}
      </p>
    </FormDialog>
  );
};

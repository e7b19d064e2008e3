import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { MacroView } from '../../../src/contract/documentation';
import { valueOf } from '../../shared/bridge';
import { call } from '../../shared/documentation/bridge';
import { FormDialog } from '../../shared/documentation/form-dialog';
import { tellDone } from '../../shared/parts/flags';
import { useTexts } from '../../shared/text';
import { useAction } from '../../shared/use-action';
import type { HeaderDialogProps } from '../header-dialogs';
import { refetchChecklist } from '../refetch-checklist';
import { SectionChoice } from '../section-choice';
import { PublicList } from './public-list';
import { WithdrawDialog } from './withdraw-dialog';

/** Publishes the chosen sections as they are now, after saying exactly what of them becomes public. */
export const PublishDialog = (props: HeaderDialogProps) => {
  const { macro, sections, onChange, onClose } = props;
  const { productId, plan, publishedAt } = macro;
  const { t } = useTexts();
  const [chosen, setChosen] = useState(sections);
  const [isTelling, setTelling] = useState(false);
  const [isWithdrawing, setWithdrawing] = useState(false);
  const action = useAction();
  const publish = () => {
    setTelling(true);
    if (chosen.length === 0) return;
    void action.run(async () => {
      const published = await valueOf(call('publishSnapshot', { productId, sections: chosen }));
      onChange((now: MacroView) => ({ ...now, ...published }));
      tellDone(t('macro.publish.done', { name: plan.name }));
      onClose();
      void refetchChecklist(macro, onChange);
    });
  };
  if (isWithdrawing) return <WithdrawDialog {...props} onBack={() => setWithdrawing(false)} />;
  return (
    <FormDialog
      title={t('macro.publish.title', { name: plan.name })}
      confirm={t(publishedAt === null ? 'macro.publish.action' : 'macro.publish.again')}
      besides={
        publishedAt !== null && (
          <Button appearance="subtle" isDisabled={action.busy} onClick={() => setWithdrawing(true)}>
            {t('macro.publish.withdraw')}
          </Button>
        )
      }
      action={action}
      onSend={publish}
      onClose={onClose}
    >
      <p>{t('macro.publish.explain')}</p>
      <SectionChoice
        label={t('macro.publish.sections')}
        chosen={chosen}
        error={isTelling && chosen.length === 0 ? t('macro.publish.sectionsMissing') : undefined}
        onChoose={setChosen}
      />
      {chosen.length > 0 && <PublicList macro={macro} sections={chosen} />}
    </FormDialog>
  );
};

import SectionMessage from '@atlaskit/section-message';
import { useState } from 'react';
import type { ProductView } from '../../../src/contract/documentation';
import { CallFailed, valueOf } from '../../shared/bridge';
import { call } from '../../shared/documentation/bridge';
import { focusFirstError } from '../../shared/parts/focus-first-error';
import { FormDialog } from '../../shared/documentation/form-dialog';
import { GoneOn } from '../../shared/documentation/gone-on';
import { keepWords } from '../../shared/documentation/kept-words';
import { todayInDenmark } from '../../shared/documentation/today';
import { tellDone } from '../../shared/parts/flags';
import { useTexts } from '../../shared/text';
import { useAction } from '../../shared/use-action';
import { contactProblems, profileDraft, profileIn, type ProfileDraft } from './profile-draft';
import { isVisionUrl, ProfileFields } from './profile-fields';

const useProfileWords = keepWords<ProfileDraft>();

export interface ProfileDialogProps {
  name: string;
  product: ProductView;
  onChanged: (product: ProductView) => void;
  /** Called once the profile is saved. */
  onSaved: () => void;
  onClose: () => void;
}

const isComplete = ({ visionUrl, contacts }: ProfileDraft): boolean =>
  isVisionUrl(visionUrl) && contacts.every((contact) => Object.keys(contactProblems(contact)).length === 0);

const productNow = async (productId: string): Promise<ProductView> => {
  const { product } = await valueOf(call('openMacro', { productId, sections: ['product'] }));
  if (!product) throw new CallFailed({ code: 'refused' });
  return product;
};

/** The product in its own words, and whom to ask. What is written here is written to be published. */
export const ProfileDialog = ({ name, product, onChanged, onSaved, onClose }: ProfileDialogProps) => {
  const { t } = useTexts();
  const { rev, profile } = product;
  const { productId } = profile;
  const [openedAt] = useState(rev);
  const [today] = useState(todayInDenmark);
  const words = useProfileWords(productId, () => profileDraft(profile));
  const [isTelling, setTelling] = useState(false);
  const action = useAction();
  const save = (form: HTMLFormElement) => {
    setTelling(true);
    if (!isComplete(words.value)) {
      focusFirstError(form);
      return;
    }
    void action.run(async () => {
      onChanged(await valueOf(call('saveProfile', { productId, rev, ...profileIn(words.value) })));
      words.discard();
      tellDone(t('macro.profile.saved'));
      onClose();
      onSaved();
    });
  };
  return (
    <FormDialog
      title={t('macro.profile.title', { name })}
      width="large"
      confirm={t('shared.save')}
      action={action}
      onSend={save}
      onReload={async () => onChanged(await productNow(productId))}
      onClose={onClose}
    >
      {rev !== openedAt && (
        <SectionMessage appearance="warning">
          <p>{t('macro.profile.changed')}</p>
        </SectionMessage>
      )}
      <GoneOn isShown={words.isGoneOn} onStartOver={() => words.discard(profileDraft(profile))} />
      <p>{t('macro.profile.explain')}</p>
      <ProfileFields
        name={name}
        draft={words.value}
        isTelling={isTelling}
        today={today}
        write={words.write}
      />
    </FormDialog>
  );
};

import { inLanguage, type View } from '../../shared/in-language';
import { useTexts } from '../../shared/text';
import type { NewWishDialogProps } from './new-wish-dialog';

const VIEW: View<NewWishDialogProps> = {
  name: 'intake',
  page: async () => (await import('./new-wish-dialog')).NewWishDialog,
};

const DIALOGS = {
  'da-DK': inLanguage(VIEW, () => import('../../../locales/da-DK/intake.json')),
  'en-US': inLanguage(VIEW, () => import('../../../locales/en-US/intake.json')),
};

/** Nyt ønske with its own words, fetched when somebody opens it. */
export const LazyIntake = (props: NewWishDialogProps) => {
  const Dialog = DIALOGS[useTexts().locale];
  return <Dialog {...props} />;
};

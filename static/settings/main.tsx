import { launch } from '../shared/launch';
import { SettingsPage } from './settings-page';

const danish = () =>
  Promise.all([
    import('../../locales/da-DK/shared.json'),
    import('../../locales/da-DK/settings.json'),
    import('../../locales/da-DK/set-up.json'),
    import('../../locales/da-DK/product-file.json'),
  ]);
const english = () =>
  Promise.all([
    import('../../locales/en-US/shared.json'),
    import('../../locales/en-US/settings.json'),
    import('../../locales/en-US/set-up.json'),
    import('../../locales/en-US/product-file.json'),
  ]);

void launch({
  sections: async (locale) =>
    (await (locale === 'da-DK' ? danish() : english())).map((section) => section.default),
  render: ({ productId }) => <SettingsPage productId={productId} />,
});

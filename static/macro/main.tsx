import { launch } from '../shared/launch';
import { MacroPage } from './macro-page';

const danish = () =>
  Promise.all([
    import('../../locales/da-DK/shared.json'),
    import('../../locales/da-DK/documentation.json'),
    import('../../locales/da-DK/macro.json'),
    import('../../locales/da-DK/minutes.json'),
  ]);
const english = () =>
  Promise.all([
    import('../../locales/en-US/shared.json'),
    import('../../locales/en-US/documentation.json'),
    import('../../locales/en-US/macro.json'),
    import('../../locales/en-US/minutes.json'),
  ]);

void launch({
  sections: async (locale) =>
    (await (locale === 'da-DK' ? danish() : english())).map((section) => section.default),
  render: ({ config }) => <MacroPage config={config} />,
});

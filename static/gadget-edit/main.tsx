import { launch } from '../shared/launch';
import { GadgetEdit } from './gadget-edit';

const danish = () =>
  Promise.all([import('../../locales/da-DK/shared.json'), import('../../locales/da-DK/gadget.json')]);
const english = () =>
  Promise.all([import('../../locales/en-US/shared.json'), import('../../locales/en-US/gadget.json')]);

void launch({
  sections: async (locale) =>
    (await (locale === 'da-DK' ? danish() : english())).map((section) => section.default),
  render: ({ config }) => <GadgetEdit config={config} />,
});

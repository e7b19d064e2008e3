import { launch } from '../shared/launch';
import { SteeringPage } from './steering-page';

const danish = () =>
  Promise.all([import('../../locales/da-DK/shared.json'), import('../../locales/da-DK/steering.json')]);
const english = () =>
  Promise.all([import('../../locales/en-US/shared.json'), import('../../locales/en-US/steering.json')]);

void launch({
  sections: async (locale) =>
    (await (locale === 'da-DK' ? danish() : english())).map((section) => section.default),
  render: () => <SteeringPage />,
});

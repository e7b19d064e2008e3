import { launch } from '../shared/launch';
import { IssuePanel } from './issue-panel';

const danish = () =>
  Promise.all([import('../../locales/da-DK/shared.json'), import('../../locales/da-DK/wishes.json')]);
const english = () =>
  Promise.all([import('../../locales/en-US/shared.json'), import('../../locales/en-US/wishes.json')]);

void launch({
  sections: async (locale) =>
    (await (locale === 'da-DK' ? danish() : english())).map((section) => section.default),
  render: ({ productId, issueId }) => <IssuePanel productId={productId} wishId={issueId} />,
});

import type { Wish } from '../../../../src/domain/wish';
import { useTexts } from '../../text';
import { DraftShell, type DraftShellProps } from './draft-shell';
import type { WishAction } from './wish-action';

export interface ActionShellProps extends Omit<DraftShellProps, 'title' | 'width'> {
  action: WishAction;
  wish: Wish;
}

/** The frame around every action: its name and the wish in the title. */
export const ActionShell = ({ action, wish, ...shell }: ActionShellProps) => {
  const { t } = useTexts();
  return (
    <DraftShell title={t(`wishes.action.title.${action}`, { key: wish.key, title: wish.title })} {...shell} />
  );
};

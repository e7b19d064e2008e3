import type { FrameStatus } from '../domain/money-line';
import type { Ore } from '../domain/money';
import type { Governance } from '../domain/roles';
import { link } from './adf/nodes';
import type { TextNode } from './adf/types';
import { wishAddress } from './wish-address';
import { decidingGroup, kroner, shortDate, words } from './confluence-texts';

interface NamedWish {
  key: string;
  title: string;
}

/** A wish by key and title. */
export const wishName = ({ key, title }: NamedWish): string => words('wish', { key, title }).trim();

export const wishLink = (site: string, wish: NamedWish): TextNode =>
  link(wishAddress(site, wish.key), wishName(wish));

export const estimateWords = (estimate: Ore | null): string =>
  estimate === null ? words('none') : kroner(estimate);

/** The rules give an amount to every approval and to nothing else. */
const decidedWords = (amount: Ore | null, group: string): string =>
  amount === null
    ? words('frameStatus.notApproved', { group })
    : words('frameStatus.approved', { group, amount: kroner(amount) });

/** How a wish stands to the frame, with the amounts. */
export const frameStatusWords = (status: FrameStatus, governance: Governance): string => {
  const group = decidingGroup(governance);
  switch (status.status) {
    case 'overLimit':
      return words('frameStatus.overLimit', { amount: kroner(status.by) });
    case 'overFrame':
      return words('frameStatus.overFrame', { amount: kroner(status.short) });
    case 'atSteering':
      return words('frameStatus.atSteering', { group, date: shortDate(status.since) });
    case 'decided':
      return decidedWords(status.amount, group);
    case 'committed':
      return words('frameStatus.committed', { amount: kroner(status.amount) });
    default:
      return words(`frameStatus.${status.status}`);
  }
};

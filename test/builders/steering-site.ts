import { kroner } from '../../src/domain/money';
import type { Member } from '../../src/domain/product';
import type { ProjectPermission } from '../../stage/jira/model';
import { PERSONAS } from '../../stage/personas';
import { anAnswerTo, aPaper } from './cases';
import type { Site } from './site';

/** A wish with its sagsoplæg before the steering group; its id and that of the case. */
export const aSubmittedWish = async (
  site: Site,
  {
    title,
    estimate = 310_000,
    answerBy = null,
  }: { title: string; estimate?: number; answerBy?: string | null },
): Promise<{ wishId: string; caseId: string }> => {
  const wishId = await site.readyWish({ title, estimate });
  const { wish } = await site.value('coordinationOdense', 'submitCase', {
    wishId,
    reason: 'economy',
    paper: aPaper(),
    also: [],
    answerBy,
    links: [],
    amount: kroner(estimate),
  });
  return { wishId, caseId: wish.case?.caseId ?? '' };
};

type Ruling = Partial<Parameters<Site['call']>[2]> & object;

/** The steering group's answer to a case as it stands. */
export const anAnswer = async (site: Site, caseId: string, ruling: Ruling = {}) => {
  const { rev } = await site.value('steeringAarhus', 'openCase', { caseId });
  return site.value('steeringAarhus', 'decideCase', anAnswerTo({ caseId, rev, ...ruling }));
};

/** More products for which the same people sit on the steering group. */
export const moreProducts = async (site: Site, count: number): Promise<void> => {
  const granted: readonly ProjectPermission[] = ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS'];
  const permissions = Object.fromEntries(
    Object.values(PERSONAS).map(({ accountId }) => [accountId, granted]),
  );
  const members: Member[] = [
    { accountId: PERSONAS.tovholder.accountId, roles: ['tovholder'], authorityId: 'aarhus' },
    { accountId: PERSONAS.steeringAarhus.accountId, roles: ['steering'], authorityId: 'aarhus' },
  ];
  for (let number = 1; number <= count; number += 1) {
    const { id } = site.stage.jira.createProject({
      key: `P${number}`,
      name: `OS2produkt ${number}`,
      permissions,
    });
    await site.value('administrator', 'saveMembers', {
      productId: id,
      rev: 0,
      authorities: [{ id: 'aarhus', name: 'Aarhus Kommune' }],
      members,
      groups: [],
    });
  }
};

import type { Project } from '../jira/model';
import { PERSONAS } from '../personas';
import { DEMO_AUTHORITIES, DEMO_MEMBERS } from './demo-people';
import type { DemoClient } from './demo-client';
import { DEMO_SUPPORT } from './demo-support';

const DELEGATE = 'coordinationBallerup';

/** The members with the delegate speaking for an authority that has nobody of its own among the personas. */
const membersWith = (authorityId: string) =>
  DEMO_MEMBERS.map((member) =>
    member.accountId === PERSONAS[DELEGATE].accountId ? { ...member, authorityId } : member,
  );

interface Seeding {
  project: Project;
  wishIds: readonly string[];
  /** Revision of the product's settings. */
  rev: number;
}

/** Lets the authorities of the sample data speak, one after the other, and leaves the members as they were. */
export async function seedSupport(client: DemoClient, { project, wishIds, rev }: Seeding): Promise<void> {
  const saveMembers = (at: number, members: typeof DEMO_MEMBERS) =>
    client.call('tovholder', 'saveMembers', {
      productId: project.id,
      rev: rev + at,
      authorities: DEMO_AUTHORITIES,
      members,
      groups: [],
    });
  for (const [at, { authorityId, supports, declines }] of DEMO_SUPPORT.entries()) {
    await saveMembers(at, membersWith(authorityId));
    const answers = [
      ...supports.map((wish) => ({ wish, answer: 'supports' })),
      ...declines.map((wish) => ({ wish, answer: 'declines' })),
    ];
    for (const [said, { wish, answer }] of answers.entries()) {
      const change = { change: 'answer', wishId: wishIds[wish] ?? '', answer };
      await client.call(DELEGATE, 'supportWish', { rev: said, change });
    }
  }
  await saveMembers(DEMO_SUPPORT.length, DEMO_MEMBERS);
}

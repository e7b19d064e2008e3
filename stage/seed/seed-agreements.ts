import type { Project } from '../jira/model';
import type { DemoClient } from './demo-client';
import { DEMO_AUTHORITIES } from './demo-people';

const DAY_MS = 86_400_000;

const dayFromNow = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** One agreement runs out, one has run out, and the last authority has signed nothing yet. */
const untilOf = (place: number): string | null => {
  if (place === 1) return dayFromNow(40);
  return place === 2 ? dayFromNow(-12) : null;
};

/** Writes down the agreements with the authorities of the sample data. */
export async function seedAgreements(client: DemoClient, project: Project): Promise<void> {
  const signed = DEMO_AUTHORITIES.slice(0, -1).flatMap(({ id }, place) => [
    {
      kind: 'connection',
      authorityId: id,
      until: untilOf(place),
      reference: `Sag ${client.year - 1}-${place + 11}`,
    },
    { kind: 'invoicing', authorityId: id, until: null, reference: `Sag ${client.year - 1}-${place + 41}` },
  ]);
  for (const [rev, agreement] of signed.entries())
    await client.call('secretariat', 'keepAgreement', {
      productId: project.id,
      rev,
      agreement: { ...agreement, from: `${client.year - 1}-01-01` },
    });
}

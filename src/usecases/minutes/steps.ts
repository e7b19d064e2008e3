import type { MinutesRow } from '../../contract/documentation';
import { approve, publish, reopen, submit } from '../../domain/minutes/flow';
import { isoDayOf } from '../../text/date-text';
import type { DocumentationWorld } from '../documentation-ports';
import { takeStep } from './minutes-at-hand';

interface OnPage {
  pageId: string;
  rev: number;
}

/** Kladde → til godkendelse. */
export const submitMinutes = (world: DocumentationWorld, { pageId, rev }: OnPage): Promise<MinutesRow> =>
  takeStep(world, { pageId, rev, action: 'writeMinutes', take: submit });

/** Til godkendelse → godkendt: the version that was read is the one that is approved. */
export const approveMinutes = (
  world: DocumentationWorld,
  { pageId, rev, version }: OnPage & { version: number },
): Promise<MinutesRow> =>
  takeStep(world, {
    pageId,
    rev,
    action: 'approveMinutes',
    take: (minutes, { page, admission }) =>
      approve(minutes, {
        version,
        currentVersion: page.version,
        on: isoDayOf(world.now()),
        by: world.accountId,
        roles: admission.actor.roles,
        governance: admission.product.value.settings,
      }),
  });

/** Godkendt → udgivet, with the address on os2.eu. */
export const publishMinutes = (
  world: DocumentationWorld,
  { pageId, rev, address, on }: OnPage & { address: string; on: string },
): Promise<MinutesRow> =>
  takeStep(world, {
    pageId,
    rev,
    action: 'publishMinutes',
    take: (minutes) => publish(minutes, { address, on, today: isoDayOf(world.now()), by: world.accountId }),
  });

/** One step back, for a text that turned out wrong. */
export const reopenMinutes = (world: DocumentationWorld, { pageId, rev }: OnPage): Promise<MinutesRow> =>
  takeStep(world, { pageId, rev, action: 'approveMinutes', take: reopen });

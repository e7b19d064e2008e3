import type { Support, Supported } from '../../src/domain/support/support';

/** What Aarhus says: it supports these wishes in this order, without points. */
export const aSupport = (overrides: Partial<Support> & { wishIds?: readonly string[] } = {}): Support => {
  const { wishIds = [], ...rest } = overrides;
  const supported: readonly Supported[] = wishIds.map((wishId) => ({ wishId, points: null }));
  return { productId: '10000', authorityId: 'aarhus', supported, declined: [], ...rest };
};

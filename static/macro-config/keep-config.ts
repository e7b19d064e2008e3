import { view } from '@forge/bridge';
import { CallFailed, valueOf } from '../shared/bridge';
import { call } from '../shared/documentation/bridge';
import type { MacroConfig } from '../shared/documentation/macro-config';

/**
 * Keeps the choice in the page, and tells the product in which space its documentation lives.
 * Somebody who may not decide that may still put the macro on a page; any other failure keeps the form open.
 *
 * @throws CallFailed
 */
export const keepConfig = async (config: MacroConfig, spaceId: string): Promise<void> => {
  const { productId } = config;
  if (spaceId !== '') {
    await valueOf(call('linkSpace', { productId, spaceId })).catch((thrown: unknown) => {
      if (!(thrown instanceof CallFailed && thrown.error.code === 'refused')) throw thrown;
    });
  }
  await view.submit({ config });
};

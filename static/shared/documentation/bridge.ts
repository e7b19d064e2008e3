import { makeInvoke } from '@forge/bridge';
import type { DocumentationDefinitions } from '../../../src/contract/documentation';

/** Calls the functions of the surfaces in Confluence: `await valueOf(call('openMacro', { productId, sections }))`. */
export const call = makeInvoke<DocumentationDefinitions>();

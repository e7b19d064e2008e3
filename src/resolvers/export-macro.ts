import * as v from 'valibot';
import { SECTIONS } from '../contract/documentation';
import { openMacro as macroPayload } from '../contract/documentation-payloads';
import { exportDocument } from '../text/export-document';
import { openMacro } from '../usecases/publishing/open-macro';
import { accountBehind } from './account';
import { createVisit } from './documentation-world';

const config = v.object({
  productId: v.unknown(),
  sections: v.optional(v.array(v.picklist(SECTIONS)), [...SECTIONS]),
});

/** The configuration stands in another place for PDF than for Word. */
const request = v.object({
  context: v.optional(v.object({ config: v.optional(config), siteUrl: v.optional(v.string()) }), {}),
  extensionPayload: v.optional(v.object({ config: v.optional(config) }), {}),
});

/**
 * What the macro leaves in a PDF, a Word file or any other export: the product as it is for who exports,
 * and what was published for everybody else.
 */
export const exportMacro = async (payload: unknown, context: unknown): Promise<object> => {
  const { context: place, extensionPayload } = v.parse(request, payload);
  const wanted = v.safeParse(macroPayload, place.config ?? extensionPayload.config);
  const visit = createVisit(accountBehind(context));
  const { productId, sections } = wanted.success ? wanted.output : { productId: '0', sections: [] };
  const view = await openMacro(visit, { productId, sections });
  return exportDocument(view, {
    sections,
    exportedAt: visit.now(),
    ...(place.siteUrl === undefined ? {} : { site: place.siteUrl }),
  });
};

import * as v from 'valibot';
import { documentSchema, type AdfDocument } from '../confluence/page/adf-node';
import { type ForgeMacro } from '../confluence/page/forge-macro';
import type { MacroModule } from '../manifest';
import { isAdf } from '../documents/adf';
import type { Invoker } from '../runtime/invoker';
import { SITE } from '../runtime/site';
import { contentExtension, type WikiPlace } from './wiki-context';
import type { ExportType } from './wiki-paths';

/**
 * What the export of a macro is given. The documents name `exportType`, `context.content.id` and
 * `extensionPayload.macro.body` only; where the page and the configuration are, for each kind of export, is told by
 * apps in public that read both (PDF: context.extension and extensionPayload.config; Word: context.content and
 * context.config). That 'other' is as Word is [assumed].
 * https://developer.atlassian.com/platform/forge/change-the-confluence-frontend-with-the-ui-kit/#specify-the-export-view
 */
export function exportPayload(macro: ForgeMacro, exportType: ExportType, place: WikiPlace) {
  const { page, choice, siteUrl } = place;
  const { content, space, ...extension } = contentExtension('macro', place);
  const body = macro.body ? { macro: { body: macro.body } } : {};
  const context = {
    cloudId: SITE.cloudId,
    localId: macro.localId,
    moduleKey: macro.moduleKey,
    environmentId: SITE.environmentId,
    environmentType: SITE.environmentType,
    siteUrl,
    ...(choice.reader === null ? {} : { accountId: choice.reader }),
  };
  if (exportType === 'pdf') {
    return {
      exportType,
      context: { ...context, extension: { ...extension, content, space } },
      extensionPayload: { config: macro.config, ...body },
    };
  }
  return {
    exportType,
    context: { ...context, contentId: page.id, content, spaceKey: space.key, space, config: macro.config },
    extensionPayload: body,
  };
}

export type MacroExport = { document: AdfDocument } | { problem: 'none' | 'failed'; reason: string };

/** What stands in the place of a macro when the page is exported. */
export async function exportMacro(
  macro: ForgeMacro,
  module: MacroModule,
  { invoker, type, place }: { invoker: Invoker; type: ExportType; place: WikiPlace },
): Promise<MacroExport> {
  const functionKey = module.adfExport?.function;
  if (functionKey === undefined)
    return macro.body ? { document: macro.body } : { problem: 'none', reason: '' };
  try {
    const payload = exportPayload(macro, type, place);
    const answer = await invoker.runForPage(functionKey, payload, { module, reader: place.choice.reader });
    if (!isAdf(answer)) return { problem: 'failed', reason: 'the answer is not a document (ADF)' };
    return { document: v.parse(documentSchema, answer) };
  } catch (error) {
    return { problem: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

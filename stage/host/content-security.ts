import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio/slim';
import type { Manifest } from '../manifest';

type Permissions = Parameters<CSPProcessingService['getCspDetails']>[1];

const quiet = { info: () => undefined };

/** The document with a script that runs before everything else in it. */
export function withFirstScript(html: string, tag: string): string {
  const document = load(html);
  document('head').prepend(tag);
  return document.html();
}

/**
 * The policy under which the platform serves a document of the app in production. The stage's own address
 * takes the place of the product's, and reports stay on this machine.
 */
export function contentSecurityPolicy(
  html: string,
  { manifest, productOrigin, reportUri }: { manifest: Manifest; productOrigin: string; reportUri: string },
): string {
  // The manifest was checked when it was read; the package only gives the same shape another name.
  const permissions = (manifest.permissions ?? {}) as Permissions;
  const existingCSPDetails = new CSPProcessingService(quiet, load).getCspDetails(html, permissions);
  return new CSPInjectionService()
    .getInjectableCSP({ existingCSPDetails, microsEnv: 'prod', parentEmbeddingDomain: productOrigin })
    .map((directive) => (directive.startsWith('report-uri') ? `report-uri ${reportUri}` : directive))
    .join('; ');
}

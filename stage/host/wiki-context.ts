import type { ForgeMacro } from '../confluence/page/forge-macro';
import type { PageView } from '../types';
import { moduleContext, type ModuleContext } from './module-context';
import type { Choice } from './choice';

/** A page of Confluence as somebody looks at it. */
export interface WikiPlace {
  page: PageView;
  choice: Choice;
  siteUrl: string;
  /** The path of the page that is shown: of the view or of the editor. */
  path: string;
}

/**
 * What a module is told of the page it stands on.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/confluence-content-byline-item/#extension-context
 */
export function contentExtension(type: string, { page, siteUrl, path }: WikiPlace) {
  const { id, space } = page;
  return {
    type,
    content: { id, type: 'page', subtype: null },
    space: { id: space.id, key: space.key },
    location: `${siteUrl}${path}`,
  };
}

/**
 * What a macro is told of itself: `references` stays empty, as nothing on the stage refers to other macros.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/macro/#extension-context
 */
export function macroContext(macro: ForgeMacro, place: WikiPlace): ModuleContext {
  const { moduleKey, config, body } = macro;
  return moduleContext({
    module: { key: moduleKey },
    ...place.choice,
    siteUrl: place.siteUrl,
    ...(macro.localId === '' ? {} : { localId: macro.localId }),
    extension: {
      ...contentExtension('macro', place),
      isEditing: false,
      references: [],
      config,
      ...(body ? { macro: { body } } : {}),
    },
  });
}

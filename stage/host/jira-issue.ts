import { fieldPlace, issuePage, type IssuePanel } from '../jira/page/issue-page';
import type { IssueField, IssueView } from '../jira/page/issue-view';
import { issuePanels } from '../manifest';
import { iconAddress } from './byline';
import type { Choice } from './choice';
import { moduleContext } from './module-context';
import type { IssueConfig, ModuleConfig, PlacedModule } from './page-config';
import type { ShownPage, SitePages } from './site-pages';

/** An issue as somebody looks at it. */
interface IssuePlace {
  view: IssueView;
  choice: Choice;
  pages: SitePages;
}

const siteUrl = ({ pages }: IssuePlace): string => pages.options.origins().origin;

/**
 * What a module is told of the issue it stands on.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-issue-panel/#extension-data
 */
function issueExtension(type: string, place: IssuePlace) {
  const { id, key, type: issueType, project } = place.view;
  return {
    type,
    issue: { id, key, type: issueType.name, typeId: issueType.id },
    project: { id: project.id, key: project.key, type: 'software' },
    location: `${siteUrl(place)}/browse/${key}`,
  };
}

/** The panels of the app are on every issue, as where an administrator has pinned them to the project. */
function panelsOf(place: IssuePlace): { panels: IssuePanel[]; placed: PlacedModule[] } {
  const { view, choice, pages } = place;
  const modules = issuePanels(pages.options.manifest).filter(({ displayConditions }) =>
    view.shows(displayConditions),
  );
  const panels = modules.map((module) => ({
    moduleKey: module.key,
    title: pages.titleOf(module, choice.locale),
    icon: (module.icon === undefined ? undefined : iconAddress(module.icon, pages)) ?? null,
    viewportSize: module.viewportSize,
    place: `panel-${module.key}`,
  }));
  const placed = modules.map((module, index) => ({
    key: module.key,
    title: panels[index]?.title ?? module.key,
    resource: module.resource,
    place: `panel-${module.key}`,
    ownsAddress: false,
    context: moduleContext({
      module,
      ...choice,
      siteUrl: siteUrl(place),
      extension: { ...issueExtension(module.type, place), isNewToIssue: false },
    }),
  }));
  return { panels, placed };
}

/** https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-custom-field/#extension-data */
function fieldModule(
  field: IssueField,
  entryPoint: 'view' | 'edit',
  place: IssuePlace,
): ModuleConfig | undefined {
  const document = field[entryPoint];
  if (!document?.experience.includes('issue-view')) return undefined;
  return {
    key: field.moduleKey,
    title: field.name,
    resource: document.resource,
    context: moduleContext({
      module: { key: field.moduleKey },
      ...place.choice,
      siteUrl: siteUrl(place),
      localId: field.type,
      extension: {
        ...issueExtension('jira:customField', place),
        entryPoint,
        fieldId: field.id,
        fieldType: field.type,
        fieldValue: field.value,
        renderContext: 'issue-view',
        experience: 'issue-view',
      },
    }),
  };
}

const shownFields = (place: IssuePlace): PlacedModule[] =>
  place.view.fields.flatMap((field) => {
    const module = fieldModule(field, 'view', place);
    return module ? [{ ...module, place: fieldPlace(field), ownsAddress: false }] : [];
  });

function issueConfig(place: IssuePlace, accountId: string): IssueConfig {
  const { view, choice } = place;
  const editable = view.fields.filter(({ isEditable }) => isEditable);
  return {
    key: view.key,
    accountId,
    locale: choice.locale,
    fields: editable.map((field) => {
      const { id, name, valueType, value } = field;
      return { id, name, valueType, value, editor: fieldModule(field, 'edit', place) ?? null };
    }),
  };
}

/** The page of an issue, with what the app has on it. */
export function issueOnPage(
  issueKey: string,
  choice: Choice,
  pages: SitePages,
): Omit<ShownPage, 'path' | 'product'> | undefined {
  const { reader: accountId, locale } = choice;
  const view = accountId === null ? undefined : pages.options.jira.issue?.(issueKey, { accountId, locale });
  if (!view || accountId === null) return undefined;
  const place = { view, choice, pages };
  const { panels, placed } = panelsOf(place);
  return {
    title: `${view.key} ${view.summary}`,
    content: issuePage(view, panels, locale),
    placed: [...placed, ...shownFields(place)],
    issue: issueConfig(place, accountId),
  };
}

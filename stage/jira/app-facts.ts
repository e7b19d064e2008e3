import * as v from 'valibot';
import { scopesOf } from '../rest/scopes';
import { SITE } from '../runtime/site';

const textSchema = v.union([v.string(), v.object({ i18n: v.string() })]);

/** A text of the manifest: itself, or a key of the texts in its languages. */
export type ManifestText = v.InferOutput<typeof textSchema>;

const propertySchema = v.object({
  type: v.optional(v.string(), 'string'),
  searchAlias: v.optional(v.string()),
});

/** https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-custom-field/#formatter */
const formatterSchema = v.object({
  expression: v.string(),
  /** Whether the CSV export shows the formatted value. */
  export: v.optional(v.boolean(), false),
  /** Whether the history shows the formatted value; what it does is told by its name only. */
  historyView: v.optional(v.boolean(), false),
});

/** https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-custom-field/#validation */
const validationSchema = v.object({ expression: v.string(), errorMessage: v.optional(textSchema) });

const entryPoint = {
  resource: v.optional(v.string()),
  experience: v.optional(v.array(v.string()), []),
};

const customFieldSchema = v.object({
  key: v.string(),
  name: textSchema,
  description: v.optional(textSchema, ''),
  type: v.picklist(['string', 'number', 'object', 'date', 'datetime', 'user', 'group']),
  /** https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-custom-field/#collection-types */
  collection: v.optional(v.picklist(['none', 'list']), 'none'),
  readOnly: v.optional(v.boolean(), false),
  schema: v.optional(v.object({ properties: v.optional(v.record(v.string(), propertySchema), {}) }), {}),
  formatter: v.optional(formatterSchema),
  validation: v.optional(validationSchema),
  view: v.optional(v.object({ ...entryPoint, formatter: v.optional(formatterSchema) }), {}),
  edit: v.optional(v.object({ ...entryPoint, validation: v.optional(validationSchema) }), {}),
});

const PROJECT_TYPES = ['company-managed', 'team-managed'] as const;

/** https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator/#properties */
const validatorSchema = v.object({
  key: v.string(),
  name: textSchema,
  description: textSchema,
  function: v.optional(v.string()),
  expression: v.optional(v.string()),
  errorMessage: v.optional(v.union([textSchema, v.object({ expression: v.string() })])),
  projectTypes: v.optional(v.array(v.picklist(PROJECT_TYPES)), ['company-managed']),
});

/** What the emulated Jira reads of the app's manifest. */
const manifestSchema = v.object({
  app: v.object({ id: v.string() }),
  modules: v.object({
    'jira:customField': v.optional(v.array(customFieldSchema), []),
    'jira:workflowValidator': v.optional(v.array(validatorSchema), []),
  }),
});

export type ManifestField = v.InferOutput<typeof customFieldSchema>;
export type ManifestValidator = v.InferOutput<typeof validatorSchema>;
export type ProjectType = (typeof PROJECT_TYPES)[number];

export interface AppFacts {
  appId: string;
  fields: ManifestField[];
  validators: ManifestValidator[];
  scopes: ReadonlySet<string>;
  text: (text: ManifestText) => string;
}

const untranslated = (text: ManifestText): string => (typeof text === 'string' ? text : text.i18n);

export function readManifest(manifest: unknown, text: AppFacts['text'] = untranslated): AppFacts {
  const { app, modules } = v.parse(manifestSchema, manifest);
  return {
    appId: app.id.replace(/^.*app\//, ''),
    fields: modules['jira:customField'],
    validators: modules['jira:workflowValidator'],
    scopes: scopesOf(manifest),
    text,
  };
}

/** The id of a module on the site, as fields and workflow rules name it. */
export const extensionId = ({ appId }: Pick<AppFacts, 'appId'>, moduleKey: string): string =>
  `ari:cloud:ecosystem::extension/${appId}/${SITE.environmentId}/static/${moduleKey}`;

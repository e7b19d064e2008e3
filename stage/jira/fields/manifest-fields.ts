import * as v from 'valibot';

const propertySchema = v.object({
  type: v.optional(v.string(), 'string'),
  searchAlias: v.optional(v.string()),
});

const customFieldSchema = v.object({
  key: v.string(),
  name: v.string(),
  description: v.optional(v.string(), ''),
  type: v.picklist(['string', 'number', 'object', 'date', 'datetime', 'user', 'group']),
  readOnly: v.optional(v.boolean(), false),
  schema: v.optional(v.object({ properties: v.optional(v.record(v.string(), propertySchema), {}) }), {}),
});

/** What the emulated Jira reads of the app's manifest. */
const manifestSchema = v.object({
  app: v.object({ id: v.string() }),
  modules: v.object({ 'jira:customField': v.optional(v.array(customFieldSchema), []) }),
  permissions: v.optional(v.object({ scopes: v.optional(v.array(v.string()), []) }), {}),
});

export type ManifestField = v.InferOutput<typeof customFieldSchema>;

export interface AppFacts {
  appId: string;
  fields: ManifestField[];
  scopes: ReadonlySet<string>;
}

export function readManifest(manifest: unknown): AppFacts {
  const { app, modules, permissions } = v.parse(manifestSchema, manifest);
  return {
    appId: app.id.replace(/^.*app\//, ''),
    fields: modules['jira:customField'],
    scopes: new Set(permissions.scopes),
  };
}

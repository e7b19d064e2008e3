import { extensionId, type AppFacts, type ManifestField } from '../app-facts';
import type { JiraStore } from '../store/jira-store';
import type { FieldInfo, ForgeField } from './field-info';
import { BUILT_IN_FIELDS } from './system-fields';

const FIRST_FORGE_FIELD = 10101;

/** All fields of the site: Jira's own and those the app's manifest declares. */
export class FieldCatalogue {
  readonly all: readonly FieldInfo[];
  readonly forge: readonly ForgeField[];
  private readonly byId: ReadonlyMap<string, FieldInfo>;
  private readonly forgeById: ReadonlyMap<string, ForgeField>;

  constructor(app: AppFacts, store: JiraStore) {
    this.forge = app.fields.map((field) => describe(field, app, customIdOf(field, store)));
    this.all = [...BUILT_IN_FIELDS, ...this.forge.map(({ info }) => info)];
    this.byId = new Map(this.all.map((field) => [field.id, field]));
    this.forgeById = new Map(this.forge.map((field) => [field.info.id, field]));
  }

  field(id: string): FieldInfo | undefined {
    return this.byId.get(id);
  }

  fieldByKey(key: string): FieldInfo | undefined {
    return this.all.find((field) => field.key === key);
  }

  forgeField(id: string): ForgeField | undefined {
    return this.forgeById.get(id);
  }

  forgeFieldOfModule(moduleKey: string): ForgeField | undefined {
    return this.forge.find((field) => field.moduleKey === moduleKey);
  }
}

/** A field keeps its number when the manifest gains, loses or reorders others. */
const customIdOf = (field: ManifestField, store: JiraStore): number =>
  Number(store.idFor(`field:${field.key}`, { name: 'custom-field', first: FIRST_FORGE_FIELD }));

/** Where the document of an entry point stands in for Jira's own field: only where the manifest says so. */
const documentOf = ({ resource, experience }: ManifestField['view']) =>
  resource === undefined ? undefined : { resource, experience };

function describe(field: ManifestField, app: AppFacts, customId: number): ForgeField {
  const key = extensionId(app, field.key);
  const name = app.text(field.name);
  const properties = Object.entries(field.schema.properties ?? {}).flatMap(([name, { type, searchAlias }]) =>
    searchAlias === undefined ? [] : [{ name, type, alias: searchAlias }],
  );
  const configuration = { environment: 'DEVELOPMENT', ...(field.readOnly ? { readOnly: true } : {}) };
  const isList = field.collection === 'list';
  const valueType = isList ? { type: 'array', items: field.type } : { type: field.type };
  return {
    moduleKey: field.key,
    description: app.text(field.description),
    type: field.type,
    isList,
    readOnly: field.readOnly,
    properties,
    formatter: field.view.formatter ?? field.formatter,
    validation: field.edit.validation ?? field.validation,
    view: documentOf(field.view),
    edit: documentOf(field.edit),
    info: {
      id: `customfield_${customId}`,
      key,
      name,
      custom: true,
      orderable: true,
      navigable: true,
      searchable: true,
      clauseNames: [`cf[${customId}]`, name, ...properties.map(({ alias }) => alias)],
      schema: { ...valueType, custom: key, customId, configuration },
    },
  };
}

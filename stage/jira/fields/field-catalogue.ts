import { SITE } from '../../runtime/site';
import type { JiraStore } from '../store/jira-store';
import type { FieldInfo, ForgeField } from './field-info';
import type { AppFacts, ManifestField } from './manifest-fields';
import { BUILT_IN_FIELDS } from './system-fields';

const FIRST_FORGE_FIELD = 10101;

/** All fields of the site: Jira's own and those the app's manifest declares. */
export class FieldCatalogue {
  readonly all: readonly FieldInfo[];
  readonly forge: readonly ForgeField[];
  private readonly byId: ReadonlyMap<string, FieldInfo>;
  private readonly forgeById: ReadonlyMap<string, ForgeField>;

  constructor(app: AppFacts, store: JiraStore) {
    this.forge = app.fields.map((field) => describe(field, app.appId, customIdOf(field, store)));
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

function describe(field: ManifestField, appId: string, customId: number): ForgeField {
  const key = `ari:cloud:ecosystem::extension/${appId}/${SITE.environmentId}/static/${field.key}`;
  const properties = Object.entries(field.schema.properties ?? {}).flatMap(([name, { type, searchAlias }]) =>
    searchAlias === undefined ? [] : [{ name, type, alias: searchAlias }],
  );
  const configuration = { environment: 'DEVELOPMENT', ...(field.readOnly ? { readOnly: true } : {}) };
  return {
    moduleKey: field.key,
    description: field.description,
    type: field.type,
    readOnly: field.readOnly,
    properties,
    info: {
      id: `customfield_${customId}`,
      key,
      name: field.name,
      custom: true,
      orderable: true,
      navigable: true,
      searchable: true,
      clauseNames: [`cf[${customId}]`, field.name, ...properties.map(({ alias }) => alias)],
      schema: { type: field.type, custom: key, customId, configuration },
    },
  };
}

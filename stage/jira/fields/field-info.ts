import type { ManifestField } from '../app-facts';

/** A field as `GET /field` shows it. */
export interface FieldInfo {
  id: string;
  key: string;
  name: string;
  custom: boolean;
  navigable: boolean;
  orderable: boolean;
  searchable: boolean;
  clauseNames: string[];
  schema?: {
    type: string;
    items?: string;
    system?: string;
    custom?: string;
    customId?: number;
    configuration?: Record<string, unknown>;
  };
}

/** A property of an object field that JQL can reach. */
export interface SearchableProperty {
  name: string;
  type: string;
  alias: string;
}

/** A document of the app that shows or edits a field, and the places where it does. */
export interface FieldDocument {
  resource: string;
  experience: readonly string[];
}

/** A field that a module of the app's manifest declares. */
export interface ForgeField {
  info: FieldInfo;
  description: string;
  type: string;
  /** Whether it stores a list of such values. */
  isList: boolean;
  readOnly: boolean;
  moduleKey: string;
  properties: SearchableProperty[];
  formatter: ManifestField['formatter'];
  validation: ManifestField['validation'];
  view: FieldDocument | undefined;
  edit: FieldDocument | undefined;
}

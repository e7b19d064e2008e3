import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { handlerParts } from './runtime/handler';

const name = v.pipe(v.string(), v.regex(/^[A-Za-z0-9:\-_.]+$/));

const indexSchema = v.union([
  name,
  v.object({ name, range: v.array(name), partition: v.optional(v.array(name)) }),
]);

const entitySchema = v.object({
  name: v.pipe(name, v.minLength(3), v.maxLength(60)),
  attributes: v.record(
    v.pipe(name, v.maxLength(30)),
    v.object({ type: v.picklist(['string', 'boolean', 'float', 'integer', 'any']) }),
  ),
  indexes: v.optional(v.pipe(v.array(indexSchema), v.maxLength(7))),
});

const titleSchema = v.union([v.string(), v.looseObject({ i18n: v.string() })]);

const ofFunction = v.looseObject({ function: v.string() });

const LAYOUTS = ['native', 'basic', 'blank', 'block', 'inline', 'bodied', 'inline-bodied'] as const;

const uiModuleSchema = v.looseObject({
  key: v.string(),
  resource: v.string(),
  title: v.optional(titleSchema),
  layout: v.optional(v.picklist(LAYOUTS), 'native'),
  resolver: v.optional(v.looseObject({ function: v.optional(v.string()) })),
  unlicensedAccess: v.optional(v.array(v.picklist(['unlicensed', 'anonymous', 'customer'])), []),
});

const sizeSchema = v.union([
  v.string(),
  v.looseObject({ width: v.string(), height: v.optional(v.string()) }),
]);

/** `config: true` and a config without a resource are for macros of another making (UI Kit). */
const macroConfigSchema = v.looseObject({
  resource: v.string(),
  title: v.optional(titleSchema),
  viewportSize: v.optional(sizeSchema, 'medium'),
  openOnInsert: v.optional(v.boolean(), true),
});

const macroSchema = v.looseObject({
  ...uiModuleSchema.entries,
  layout: v.optional(v.picklist(['block', 'inline', 'bodied', 'inline-bodied']), 'block'),
  description: v.optional(titleSchema),
  hidden: v.optional(v.boolean(), false),
  config: v.optional(v.union([macroConfigSchema, v.boolean(), v.looseObject({})])),
  adfExport: v.optional(ofFunction),
});

/** The one condition the stage knows; a module with another one is refused rather than always shown. */
const contentConditionSchema = v.strictObject({
  entityPropertyExists: v.strictObject({ entity: v.literal('content'), propertyKey: v.string() }),
});

const bylineItemSchema = v.looseObject({
  ...uiModuleSchema.entries,
  tooltip: v.optional(titleSchema),
  icon: v.optional(v.string()),
  viewportContainer: v.optional(v.picklist(['popup', 'modal']), 'popup'),
  viewportSize: v.optional(sizeSchema, 'medium'),
  dynamicProperties: v.optional(ofFunction),
  displayConditions: v.optional(contentConditionSchema),
});

const issuePanelSchema = v.looseObject({
  ...uiModuleSchema.entries,
  icon: v.optional(v.string()),
  /** Without it, a panel is as high as what is in it. */
  viewportSize: v.optional(v.string()),
  displayConditions: v.optional(v.unknown()),
});

const gadgetSchema = v.looseObject({
  ...uiModuleSchema.entries,
  description: v.optional(titleSchema),
  edit: v.optional(v.looseObject({ resource: v.optional(v.string()) })),
  /** False where the gadget refreshes itself. */
  refreshable: v.optional(v.boolean(), true),
});

/** Modules whose documents stand in parts of them: fields, gadgets. */
const partsSchema = v.looseObject({
  name: v.optional(titleSchema),
  view: v.optional(v.looseObject({ resource: v.optional(v.string()) })),
  edit: v.optional(v.looseObject({ resource: v.optional(v.string()) })),
});

const filterSchema = v.optional(v.looseObject({ ignoreSelf: v.optional(v.boolean()) }));

const triggerSchema = v.looseObject({
  key: v.string(),
  function: v.string(),
  events: v.array(v.union([v.string(), v.looseObject({ eventType: v.string(), filter: filterSchema })])),
  filter: filterSchema,
});

const scheduledTriggerSchema = v.looseObject({
  key: v.string(),
  function: v.string(),
  interval: v.picklist(['fiveMinute', 'hour', 'day', 'week']),
});

const consumerSchema = v.looseObject({
  key: v.string(),
  queue: v.string(),
  function: v.optional(v.string()),
  resolver: v.optional(v.looseObject({ function: v.string(), method: v.optional(v.string()) })),
});

const functionSchema = v.looseObject({
  key: v.string(),
  handler: v.pipe(v.string(), v.regex(/^[^.]+\.[^.]+$/)),
  timeoutSeconds: v.optional(v.number()),
});

const manifestSchema = v.looseObject({
  app: v.looseObject({
    id: v.string(),
    storage: v.optional(v.looseObject({ entities: v.optional(v.array(entitySchema)) })),
  }),
  modules: v.objectWithRest(
    {
      trigger: v.optional(v.array(triggerSchema)),
      scheduledTrigger: v.optional(v.array(scheduledTriggerSchema)),
      consumer: v.optional(v.array(consumerSchema)),
      function: v.optional(v.array(functionSchema)),
    },
    v.unknown(),
  ),
  resources: v.optional(
    v.array(
      v.looseObject({
        key: v.string(),
        path: v.string(),
        entry: v.optional(v.record(v.string(), v.string())),
      }),
    ),
  ),
  translations: v.optional(
    v.looseObject({
      resources: v.array(v.looseObject({ key: v.string(), path: v.string() })),
      fallback: v.looseObject({ default: v.string() }),
    }),
  ),
  permissions: v.optional(
    v.looseObject({
      scopes: v.optional(v.array(v.string())),
      external: v.optional(v.record(v.string(), v.unknown())),
    }),
  ),
});

export type Manifest = v.InferOutput<typeof manifestSchema>;
export type EntityDefinition = v.InferOutput<typeof entitySchema>;
export type FunctionDefinition = v.InferOutput<typeof functionSchema>;
export type UiModule = v.InferOutput<typeof uiModuleSchema> & { type: string };
export type ModuleTitle = v.InferOutput<typeof titleSchema>;
export type MacroModule = v.InferOutput<typeof macroSchema> & { type: 'macro' };
export type MacroConfig = v.InferOutput<typeof macroConfigSchema>;
export type IssuePanelModule = v.InferOutput<typeof issuePanelSchema> & { type: 'jira:issuePanel' };
export type GadgetModule = v.InferOutput<typeof gadgetSchema> & { type: typeof GADGET };
export type BylineItemModule = v.InferOutput<typeof bylineItemSchema> & { type: typeof BYLINE_ITEM };

const GADGET = 'jira:dashboardGadget';
const BYLINE_ITEM = 'confluence:contentBylineItem';

/** The manifest as the stage reads it. What the stage does not use is kept as it stands. */
export function parseManifest(source: unknown): Manifest {
  const result = v.safeParse(manifestSchema, source);
  if (result.success) return result.output;
  throw new Error(`The manifest is not readable: ${JSON.stringify(v.flatten(result.issues))}`);
}

export function readManifest(root: string): Manifest {
  return parseManifest(parse(readFileSync(join(root, 'manifest.yml'), 'utf8')));
}

/** The app's id without what precedes it in an address (ari). */
export const appIdOf = ({ app }: Pick<Manifest, 'app'>): string => app.id.split('/')[1] ?? app.id;

/** A module as one that shows a document: where its parts do, it does. */
function withResource(module: unknown): unknown {
  const parts = v.safeParse(partsSchema, module);
  if (!parts.success || 'resource' in parts.output) return module;
  const { name, view, edit } = parts.output;
  const resource = view?.resource ?? edit?.resource;
  return resource === undefined ? module : { title: name, ...parts.output, resource };
}

/** Every module that shows a document of the app, with its type. */
export function uiModules(manifest: Manifest): UiModule[] {
  return Object.entries(manifest.modules).flatMap(([type, modules]) =>
    Array.isArray(modules)
      ? modules
          .map(withResource)
          .flatMap((module) =>
            v.is(uiModuleSchema, module) ? [{ ...v.parse(uiModuleSchema, module), type }] : [],
          )
      : [],
  );
}

export function uiModule(manifest: Manifest, key: string): UiModule | undefined {
  return uiModules(manifest).find((module) => module.key === key);
}

const modulesOf = (manifest: Manifest, type: string): unknown[] => {
  const modules = manifest.modules[type];
  return Array.isArray(modules) ? modules : [];
};

/** The macros that show a document of the app. */
export function macros(manifest: Manifest): MacroModule[] {
  return modulesOf(manifest, 'macro').flatMap((module) =>
    v.is(macroSchema, module) ? [{ ...v.parse(macroSchema, module), type: 'macro' as const }] : [],
  );
}

/** The configuration of a macro, if a document of the app shows it. */
export function macroConfig({ config }: MacroModule): MacroConfig | undefined {
  return v.is(macroConfigSchema, config) ? v.parse(macroConfigSchema, config) : undefined;
}

/** The items that the app puts under the title of a page. */
export function bylineItems(manifest: Manifest): BylineItemModule[] {
  return modulesOf(manifest, BYLINE_ITEM).map((module) => ({
    ...v.parse(bylineItemSchema, module),
    type: BYLINE_ITEM,
  }));
}

/** The panels that the app has on the page of an issue. */
export function issuePanels(manifest: Manifest): IssuePanelModule[] {
  return modulesOf(manifest, 'jira:issuePanel').flatMap((module) =>
    v.is(issuePanelSchema, module)
      ? [{ ...v.parse(issuePanelSchema, module), type: 'jira:issuePanel' as const }]
      : [],
  );
}

/** The gadgets that can be put on a dashboard. */
export function gadgetModules(manifest: Manifest): GadgetModule[] {
  return modulesOf(manifest, GADGET).flatMap((module) =>
    v.is(gadgetSchema, module) ? [{ ...v.parse(gadgetSchema, module), type: GADGET }] : [],
  );
}

/** Whether somebody who is not signed in gets to see the module. */
export const isOpenToAnonymous = ({ unlicensedAccess }: Pick<UiModule, 'unlicensedAccess'>): boolean =>
  unlicensedAccess.includes('anonymous');

/** The files that hold the functions of the manifest. */
export function functionFiles(manifest: Manifest): string[] {
  const files = (manifest.modules.function ?? []).map(({ handler }) => handlerParts(handler).file);
  return [...new Set(files)];
}

/** The module for which a page runs a function that is no resolver. */
export function moduleOfFunction(manifest: Manifest, functionKey: string): UiModule | undefined {
  const exporting = macros(manifest).filter(({ adfExport }) => adfExport?.function === functionKey);
  const describing = bylineItems(manifest).filter(
    ({ dynamicProperties }) => dynamicProperties?.function === functionKey,
  );
  return [...exporting, ...describing][0];
}

export function functionDefinition(manifest: Manifest, key: string): FunctionDefinition {
  const definition = manifest.modules.function?.find((candidate) => candidate.key === key);
  if (!definition) throw new Error(`The manifest has no function "${key}"`);
  return definition;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';

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

const uiModuleSchema = v.looseObject({
  key: v.string(),
  resource: v.string(),
  title: v.optional(titleSchema),
  layout: v.optional(v.picklist(['native', 'basic', 'blank']), 'native'),
  resolver: v.optional(v.looseObject({ function: v.optional(v.string()) })),
});

const filterSchema = v.optional(v.looseObject({ ignoreSelf: v.optional(v.boolean()) }));

const triggerSchema = v.looseObject({
  key: v.string(),
  function: v.string(),
  events: v.array(v.union([v.string(), v.looseObject({ eventType: v.string(), filter: filterSchema })])),
  filter: filterSchema,
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

/** The manifest as the stage reads it. What the stage does not use is kept as it stands. */
export function parseManifest(source: unknown): Manifest {
  const result = v.safeParse(manifestSchema, source);
  if (result.success) return result.output;
  throw new Error(`The manifest is not readable: ${JSON.stringify(v.flatten(result.issues))}`);
}

export function readManifest(root: string): Manifest {
  return parseManifest(parse(readFileSync(join(root, 'manifest.yml'), 'utf8')));
}

/** Every module that shows a document of the app, with its type. */
export function uiModules(manifest: Manifest): UiModule[] {
  return Object.entries(manifest.modules).flatMap(([type, modules]) =>
    Array.isArray(modules)
      ? modules.flatMap((module) =>
          v.is(uiModuleSchema, module) ? [{ ...v.parse(uiModuleSchema, module), type }] : [],
        )
      : [],
  );
}

export function uiModule(manifest: Manifest, key: string): UiModule | undefined {
  return uiModules(manifest).find((module) => module.key === key);
}

export function functionDefinition(manifest: Manifest, key: string): FunctionDefinition {
  const definition = manifest.modules.function?.find((candidate) => candidate.key === key);
  if (!definition) throw new Error(`The manifest has no function "${key}"`);
  return definition;
}

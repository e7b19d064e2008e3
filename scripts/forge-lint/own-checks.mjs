// What the official lint leaves out.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { findOperation, pathsOf, scopeColumns } from '../open-api/operations.mjs';
import { productCalls } from './product-calls.mjs';

const require = createRequire(import.meta.url);

/** Modules that were drawn by UI Kit 1, which Atlassian has removed: a function and no resource. */
const DRAWN_BY_A_FUNCTION =
  /^(jira:(projectPage|globalPage|issue(Panel|Glance|Context|Action|Activity)|adminPage|dashboardGadget|projectSettingsPage)|confluence:(contentBylineItem|contentAction|contextMenu|globalPage|spacePage|homepageFeed|spaceSettings|globalSettings)|macro)$/;

const uiKitOne = ({ manifest, packages }) => {
  const old = Object.keys({ ...packages.dependencies, ...packages.devDependencies }).filter(
    (name) => name === '@forge/ui',
  );
  const modules = Object.entries(manifest.modules).flatMap(([type, list]) =>
    DRAWN_BY_A_FUNCTION.test(type)
      ? list.filter((one) => one.function && !one.resource).map(({ key }) => `${type} ${key}`)
      : [],
  );
  return [
    ...old.map((name) => `${name} draws UI Kit 1, which Atlassian has removed`),
    ...modules.map((module) => `${module} is drawn by a function (UI Kit 1); give it a resource`),
  ];
};

const importsOf = (texts, name) => texts.some((text) => text.includes(`from '${name}'`));

const storageScope = ({ manifest, texts }) =>
  importsOf(texts, '@forge/kvs') && !manifest.permissions.scopes.includes('storage:app')
    ? ['@forge/kvs is used, so the manifest must declare storage:app']
    : [];

const noEgress = ({ manifest }) => [
  ...(manifest.permissions.external ? ['permissions.external: the app sends nothing to other places'] : []),
  ...(manifest.remotes ? ['remotes: the app runs on Atlassian only'] : []),
];

const unreadable = (calls) =>
  calls
    .filter(({ method, path }) => !method || !path)
    .map(
      ({ where }) =>
        `${where}: write the path and the method as literals at the call, so that they are checked`,
    );

const unknown = (found) =>
  found
    .filter(({ operation }) => !operation)
    .map(({ where, method, path }) => `${where}: the documents know no ${method.toUpperCase()} ${path}`);

const scopesInUse = (found, texts) =>
  new Set([
    ...found.flatMap(({ operation }) => (operation ? Object.values(scopeColumns(operation)).flat() : [])),
    ...(importsOf(texts, '@forge/kvs') ? ['storage:app'] : []),
  ]);

/** Events of Confluence's pages are sent to apps with this scope, which no call of REST asks for. */
const PAGE_EVENTS = { scope: 'read:confluence-content.summary', begin: 'avi:confluence:' };

const isForEvents = (scope, { modules }) =>
  scope === PAGE_EVENTS.scope &&
  modules.trigger.some(({ events }) => events.some((event) => event.startsWith(PAGE_EVENTS.begin)));

const checkCalls = ({ manifest, files, texts, documents }) => {
  const paths = Object.values(documents).flatMap(pathsOf);
  const calls = files.flatMap((file) => productCalls(file));
  const found = calls
    .filter(({ method, path }) => method && path)
    .map((call) => ({ ...call, operation: findOperation(paths, call) }));
  const used = scopesInUse(found, texts);
  const idle = manifest.permissions.scopes.filter(
    (scope) => !used.has(scope) && !isForEvents(scope, manifest),
  );
  return [
    ...unreadable(calls),
    ...unknown(found),
    ...idle.map((scope) => `The scope ${scope} is declared, but no call needs it`),
  ];
};

/** Events written as objects are passed over by the official check of triggers. */
const triggerScopes = async ({ manifest }) => {
  const { validateTriggerScopes } = require('@forge/manifest');
  const events = (manifest.modules.trigger ?? []).flatMap(({ events: list }) => list);
  const names = events.map((event) => (typeof event === 'string' ? event : event.eventType));
  const answers = await Promise.all(
    names.map((name) => validateTriggerScopes(name, manifest.permissions.scopes)),
  );
  return answers.flatMap(({ event, missingScopes }) =>
    missingScopes.map((scope) => `The trigger ${event} needs the scope ${scope}`),
  );
};

/** Returns every problem as a sentence. */
export const ownChecks = async ({ manifest, packages, files, documents }) => {
  const subject = {
    manifest,
    packages,
    files,
    documents,
    texts: files.map((file) => readFileSync(file, 'utf8')),
  };
  return [
    ...uiKitOne(subject),
    ...storageScope(subject),
    ...noEgress(subject),
    ...checkCalls(subject),
    ...(await triggerScopes(subject)),
  ];
};

import { spaceOf } from '../access';
import { badRequest, notEmulated } from '../http/errors';
import { bodyIn, type Representation } from '../bodies/page-body';
import type { Page, Space } from '../model';
import type { World } from '../world';
import { pageLink } from './page-bean';
import { knownUser } from './user-bean';

/** A space in the first generation. */
export const spaceContent = ({ id, key, name }: Space) => ({
  id: Number(id),
  key,
  alias: key,
  name,
  type: 'global',
  status: 'current',
  _expandable: { homepage: '' },
  _links: { webui: `/spaces/${key}`, self: `/rest/api/space/${key}` },
});

const historyContent = (page: Page, world: World) => ({
  latest: true,
  createdBy: knownUser(page.author, world),
  ownedBy: knownUser(page.owner, world),
  createdDate: page.created,
});

const versionContent = ({ version }: Page, world: World) => ({
  by: knownUser(version.author, world),
  when: version.created,
  message: version.message,
  number: version.number,
  minorEdit: false,
});

const labelsContent = (page: Page, { store }: World) => {
  const results = store.labelsOf(page).map(({ id, prefix, name }) => ({ id, prefix, name, label: name }));
  return { results, start: 0, limit: 200, size: results.length, _links: {} };
};

const bodyContent = (format: Representation, page: Page) => ({
  value: bodyIn(format, page.body),
  representation: format,
  embeddedContent: [],
  _expandable: { content: `/rest/api/content/${page.id}` },
});

type Part = (page: Page, world: World) => Record<string, unknown>;

/** What can be expanded, by its name. */
const PARTS: Readonly<Record<string, Part>> = {
  space: (page, world) => ({ space: spaceContent(spaceOf(page, world)) }),
  history: (page, world) => ({ history: historyContent(page, world) }),
  version: (page, world) => ({ version: versionContent(page, world) }),
  ancestors: (page, world) => ({
    ancestors: world.store.ancestorsOf(page).map((above) => plainContent(above, world)),
  }),
  'metadata.labels': (page, world) => ({ metadata: { labels: labelsContent(page, world) } }),
};

const BODIES: Readonly<Record<string, Representation>> = {
  'body.storage': 'storage',
  'body.atlas_doc_format': 'atlas_doc_format',
  'body.view': 'view',
};

/** The other names the official document gives. */
const NOT_EMULATED =
  /^(childTypes|container|metadata|operations|children|restrictions|history|body|descendants|extensions)(\.|$)/;

/** Refuses names of parts that do not exist, and those the stage has not. */
export function checkExpand(names: readonly string[]): void {
  for (const name of names.filter((given) => !(given in PARTS) && !(given in BODIES))) {
    if (NOT_EMULATED.test(name)) throw notEmulated(`expand=${name}`);
    throw badRequest(`There is nothing called '${name}' to expand.`);
  }
}

const plainContent = (page: Page, world: World) => ({
  id: page.id,
  type: 'page',
  status: page.status,
  title: page.title,
  childTypes: {},
  macroRenderedOutput: {},
  restrictions: {},
  _expandable: { container: '', metadata: '', history: `/rest/api/content/${page.id}/history`, body: '' },
  _links: {
    webui: pageLink(page, world),
    self: `${world.site}/wiki/rest/api/content/${page.id}`,
  },
});

/** A page in the first generation, with the parts that are asked for. */
export function contentBean(page: Page, expand: readonly string[], world: World): Record<string, unknown> {
  const parts = expand.map((name) => PARTS[name]?.(page, world) ?? {});
  const formats = expand.flatMap((name) => BODIES[name] ?? []);
  const body = Object.fromEntries(formats.map((format) => [format, bodyContent(format, page)]));
  return {
    ...plainContent(page, world),
    ...Object.fromEntries(parts.flatMap((part) => Object.entries(part))),
    ...(formats.length > 0 ? { body } : {}),
  };
}

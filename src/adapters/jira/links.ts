import { route } from '@forge/api';
import * as v from 'valibot';
import type { IssueLink } from '../../usecases/intake/ports';
import { actingAs, JSON_HEADERS, type Acting } from '../acting-as';
import { absent, accepted, bodyOf, reading } from './rest';

const types = v.object({ issueLinkTypes: v.array(v.object({ id: v.string(), name: v.string() })) });

const typeNamed = async (acting: Acting, name: string): Promise<string | null> => {
  const response = await reading(() =>
    actingAs(acting).requestJira(route`/rest/api/3/issueLinkType`, { headers: JSON_HEADERS }),
  );
  return (await bodyOf(response, types)).issueLinkTypes.find((type) => type.name === name)?.id ?? null;
};

const linked = v.object({
  fields: v.object({
    issuelinks: v.optional(
      v.array(
        v.object({ type: v.object({ id: v.string() }), outwardIssue: absent(v.object({ id: v.string() })) }),
      ),
      [],
    ),
  }),
});

const hasLink = async (acting: Acting, { from, to }: IssueLink, typeId: string): Promise<boolean> => {
  const response = await reading(() =>
    actingAs(acting).requestJira(route`/rest/api/3/issue/${from}?fields=issuelinks`, {
      headers: JSON_HEADERS,
    }),
  );
  const { fields } = await bodyOf(response, linked);
  return fields.issuelinks.some(({ type, outwardIssue }) => type.id === typeId && outwardIssue?.id === to);
};

/** Links two issues unless they are linked so already; nothing where the site has no such type. */
export const linkIssues = async (acting: Acting, link: IssueLink): Promise<void> => {
  const typeId = await typeNamed(acting, link.type);
  if (typeId === null || (await hasLink(acting, link, typeId))) return;
  // In Jira's own words the issue that "duplicates" is the inward one: from it, the other one is outward.
  const body = { type: { id: typeId }, inwardIssue: { id: link.from }, outwardIssue: { id: link.to } };
  await accepted(
    await actingAs(acting).requestJira(route`/rest/api/3/issueLink`, {
      method: 'POST',
      headers: JSON_HEADERS,
      body: JSON.stringify(body),
    }),
  );
};

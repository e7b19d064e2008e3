import { route } from '@forge/api';
import * as v from 'valibot';
import { actingAs, JSON_HEADERS, type Acting } from '../acting-as';
import { accepted, bodyOf, reading } from './rest';

/** Marks a comment with the errand that wrote it, so that it is never written twice. */
const MARK = 'tovholder.errand';

export const writeComment = async (
  acting: Acting,
  { wishId, errandId, document }: { wishId: string; errandId: string; document: object },
): Promise<void> => {
  const properties = [{ key: MARK, value: { errandId } }];
  await accepted(
    await actingAs(acting).requestJira(route`/rest/api/3/issue/${wishId}/comment`, {
      method: 'POST',
      headers: JSON_HEADERS,
      body: JSON.stringify({ body: document, properties }),
    }),
  );
};

const comments = v.object({
  comments: v.array(
    v.object({ properties: v.optional(v.array(v.object({ key: v.string(), value: v.unknown() })), []) }),
  ),
});
const mark = v.object({ errandId: v.string() });

/** Whether the errand's comment is among the newest, where it would be. */
export const hasComment = async (wishId: string, errandId: string): Promise<boolean> => {
  const response = await reading(() =>
    actingAs('app').requestJira(
      route`/rest/api/3/issue/${wishId}/comment?orderBy=-created&maxResults=50&expand=properties`,
      { headers: JSON_HEADERS },
    ),
  );
  const read = await bodyOf(response, comments);
  return read.comments.some(({ properties }) =>
    properties.some(({ key, value }) => key === MARK && v.is(mark, value) && value.errandId === errandId),
  );
};

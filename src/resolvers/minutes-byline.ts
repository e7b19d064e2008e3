import * as v from 'valibot';
import { bylineWords } from '../text/byline-words';
import { openMinutes } from '../usecases/minutes/open-minutes';
import { accountBehind } from './account';
import { createDocumentationWorld } from './documentation-world';
import { reportFault } from './report-fault';

const place = v.object({
  extension: v.object({ content: v.object({ id: v.pipe(v.unknown(), v.transform(String)) }) }),
});

/** What stands under the title of a page: how far its minutes are. Nothing is told that the reader may not see. */
export const minutesByline = async (
  payload: unknown,
  context: unknown,
): Promise<{ title?: string; tooltip?: string }> => {
  const accountId = accountBehind(context);
  const read = v.safeParse(place, payload);
  if (accountId === null || !read.success) return {};
  try {
    const { row } = await openMinutes(createDocumentationWorld(accountId), {
      pageId: read.output.extension.content.id,
    });
    return row ? bylineWords(row) : {};
  } catch (error) {
    reportFault('minutesByline', error);
    return {};
  }
};

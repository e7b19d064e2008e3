import * as v from 'valibot';
import { createArchive } from '../resolvers/documentation-world';
import { reportFault } from '../resolvers/report-fault';
import { notePage } from '../usecases/minutes/note-page';

const pageEvent = v.object({
  content: v.object({ id: v.pipe(v.unknown(), v.transform(String), v.regex(/^\d+$/)) }),
});

/** A page was made, changed, moved or deleted in Confluence: the index of minutes follows. */
export const onPageEvent = async (event: unknown): Promise<void> => {
  const read = v.safeParse(pageEvent, event);
  if (!read.success) return reportFault('onPageEvent', new Error('an event without a page'));
  await notePage(createArchive(), read.output.content.id);
};

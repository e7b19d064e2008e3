import * as v from 'valibot';

/** Ids are numbers in some events and texts in others. */
export const projectId = v.pipe(v.unknown(), v.transform(String), v.regex(/^\d+$/));

import { isoDayOf } from '../../../src/text/date-text';

/** The ISO day that it is in Denmark. */
export const todayInDenmark = (): string => isoDayOf(new Date().toISOString());

import { asApp, asUser } from '@forge/api';

/** With whose rights a call is made. */
export type Acting = 'user' | 'app';

export const actingAs = (acting: Acting) => (acting === 'user' ? asUser() : asApp());

export const JSON_HEADERS = { Accept: 'application/json', 'Content-Type': 'application/json' };

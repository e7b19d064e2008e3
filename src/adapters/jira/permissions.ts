import * as v from 'valibot';
import { anyObject } from '../any-object';

/** What `mypermissions` answers: each permission that was asked about, by its name. */
export const permissionsSchema = v.object({ permissions: anyObject });

const granted = v.object({ havePermission: v.literal(true) });

/** Whether a permission is among those that Jira grants; nothing is where Jira shows none. */
export const isGranted = (found: v.InferOutput<typeof permissionsSchema> | null, name: string): boolean =>
  v.is(granted, found?.permissions[name]);

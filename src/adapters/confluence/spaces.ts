import { asUser, route } from '@forge/api';
import * as v from 'valibot';
import type { Space } from '../../usecases/documentation-ports';
import { JSON_HEADERS } from '../acting-as';
import { bodyIfVisible, reading } from './rest';

const space = v.object({
  id: v.string(),
  key: v.string(),
  name: v.string(),
  _links: v.optional(v.object({ base: v.optional(v.string(), '') }), {}),
});

export const readSpace = async (spaceId: string): Promise<Space | null> => {
  const response = await reading(() =>
    asUser().requestConfluence(route`/wiki/api/v2/spaces/${spaceId}`, { headers: JSON_HEADERS }),
  );
  const found = await bodyIfVisible(response, space);
  if (!found) return null;
  const { id, key, name, _links } = found;
  return { spaceId: id, key, name, site: _links.base.replace(/\/wiki$/, '') };
};

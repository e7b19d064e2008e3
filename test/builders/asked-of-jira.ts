import type { Site } from './site';

/** What the app asks Jira for while something is done: method and path of every call, sorted. */
export const askedOfJira = async (site: Site, work: () => Promise<unknown>): Promise<string[]> => {
  const before = site.stage.calls.length;
  await work();
  return site.stage.calls
    .slice(before)
    .filter(({ product, caller }) => product === 'jira' && caller === 'app')
    .map(({ method, path }) => `${method} ${path.split('?')[0]}`)
    .sort();
};

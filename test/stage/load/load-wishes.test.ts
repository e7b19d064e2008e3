import { loadWishes, LoadRefused } from '../../../stage/load/load-wishes';
import { readWishes, type WishItem } from '../../../stage/load/read-wishes';
import { issueTypeOf } from '../../../stage/load/wish-issue';
import { at, list, METTE, openSite } from '../jira/jira-site';

const item = (title: string, given: Partial<WishItem> = {}): WishItem => ({
  title,
  body: '',
  url: '',
  labels: [],
  ...given,
});

function load(site: ReturnType<typeof openSite>, items: readonly WishItem[], projectKey = 'VEJ') {
  const seen: number[] = [];
  const created = loadWishes({
    items,
    projectKey,
    post: (body) => site.call(METTE, 'POST /rest/api/3/issue/bulk', body),
    progress: (done) => seen.push(done),
  });
  return { created, seen };
}

describe('loading wishes', () => {
  it('makes one issue of each, fifty at a time', async () => {
    const site = openSite();
    const { created, seen } = load(
      site,
      Array.from({ length: 120 }, (_, index) => item(`Ønske ${index}`)),
    );
    expect(await created).toBe(120);
    expect(seen).toEqual([50, 100, 120]);
  });

  it('keeps body, source and labels', async () => {
    const site = openSite();
    const url = 'https://github.com/OS2iot/OS2iot-frontend/issues/104';
    await load(site, [
      item('Vis frames', { body: 'Første linje\n\nAnden', url, labels: ['feature', 'to ord'] }),
    ]).created;
    const issue = await site.call(METTE, 'GET /rest/api/3/issue/VEJ-1');
    expect(at(issue.body, 'fields', 'labels')).toEqual(['feature', 'to-ord']);
    expect(list(issue.body, 'fields', 'description', 'content')).toHaveLength(3);
    expect(JSON.stringify(issue.body)).toContain(url);
  });

  it.each([
    [item('Fix login'), 'Vedligehold'],
    [item('Bedre tekster', { labels: ['hotfix'] }), 'Vedligehold'],
    [item('Rettelse af dato'), 'Vedligehold'],
    [item('Prefix til eksport'), 'Udvikling'],
    [item('Vis frames', { labels: ['feature'] }), 'Udvikling'],
  ])('takes repairs for maintenance: %j', (wish, type) => {
    expect(issueTypeOf(wish)).toBe(type);
  });

  it('keeps hostile content as text', async () => {
    const site = openSite();
    const hostile = '<img src=x onerror=alert(1)>\n"; DROP TABLE issue; --';
    await load(site, [item(hostile, { body: hostile, url: 'javascript:alert(1)' })]).created;
    const issue = await site.call(METTE, 'GET /rest/api/3/issue/VEJ-1');
    expect(at(issue.body, 'fields', 'summary')).toBe(hostile.replace('\n', ' '));
    expect(JSON.stringify(issue.body)).not.toContain('"href"');
  });

  it('stops at a refusal and says how many were made', async () => {
    const site = openSite();
    const { created } = load(site, [item('Et'), item('To')], 'NIX');
    const refused = await created.catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(LoadRefused);
    expect(refused).toMatchObject({
      created: 0,
      reason: expect.stringContaining('valid project is required'),
    });
  });

  it('refuses a file that holds no wishes, and says where', () => {
    expect(() => readWishes('{"items":[{"title":"Et"},{"title":7}]}')).toThrow(/items\.1\.title/);
    expect(readWishes('{"items":[{"title":" Et ","reply":"tak"}]}')).toEqual([item('Et')]);
  });
});

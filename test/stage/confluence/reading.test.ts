import type { PageNode } from '../../../stage/types';
import { KARL, LINE, METTE, openWiki, PETER, storageBody, update, V1, V2 } from './wiki';

const outline = (nodes: readonly PageNode[]): string =>
  nodes
    .map(({ title, children }) => (children.length > 0 ? `${title} (${outline(children)})` : title))
    .join(', ');

async function someTree() {
  const wiki = openWiki();
  const meetings = await wiki.page('Møder');
  const january = await wiki.page('Januar', { parentId: meetings });
  await wiki.page('Februar', { parentId: meetings });
  return { ...wiki, meetings, january };
}

describe('what the pages of the stage show', () => {
  it('is the spaces somebody may see', () => {
    const { confluence, spaceId, homepageId } = openWiki();
    confluence.createSpace({ key: 'AAB', name: 'Åbent', grants: {}, anonymous: true });
    const keys = (reader?: string | null) => confluence.spaces(reader).map(({ key }) => key);
    expect(keys()).toEqual(['KON', 'AAB']);
    expect(keys(LINE)).toEqual(['KON', 'AAB']);
    expect(keys(KARL)).toEqual(['AAB']);
    expect(keys(null)).toEqual(['AAB']);
    expect(keys('stage-ukendt')).toEqual([]);
    expect(confluence.spaces()[0]).toEqual({
      id: spaceId,
      key: 'KON',
      name: 'Koordinationsgruppen',
      homepageId,
      anonymous: false,
    });
  });

  it('is the tree of a space, without what is restricted, in the trash or a draft', async () => {
    const { confluence, spaceId, call, meetings, january } = await someTree();
    await call(METTE, `POST ${V2}/pages`, { spaceId, status: 'draft', title: 'Udkast' });
    expect(outline(confluence.pagesIn(spaceId, LINE))).toBe('Koordinationsgruppen (Møder (Januar, Februar))');
    confluence.restrict(january, { read: [METTE] });
    expect(outline(confluence.pagesIn(spaceId, LINE))).toBe('Koordinationsgruppen (Møder (Februar))');
    expect(outline(confluence.pagesIn(spaceId))).toBe('Koordinationsgruppen (Møder (Januar, Februar))');
    await call(METTE, `DELETE ${V2}/pages/${meetings}`);
    expect(outline(confluence.pagesIn(spaceId, LINE))).toBe('Koordinationsgruppen (Februar)');
    expect(confluence.pagesIn(spaceId, KARL)).toEqual([]);
    expect(confluence.pagesIn(spaceId, null)).toEqual([]);
    expect(confluence.pagesIn('1')).toEqual([]);
  });

  it('is a page with its text, its place and what the reader may do', async () => {
    const { confluence, call, january, meetings, homepageId } = await someTree();
    await call(PETER, `PUT ${V2}/pages/${january}`, update(january, 2, { body: storageBody('<p>Klar</p>') }));
    await call(METTE, `POST ${V1}/content/${january}/label`, [{ prefix: 'global', name: 'referat' }]);
    expect(confluence.page(january, LINE)).toMatchObject({
      id: january,
      title: 'Referat',
      status: 'current',
      space: { key: 'KON' },
      ancestors: [
        { id: homepageId, title: 'Koordinationsgruppen' },
        { id: meetings, title: 'Møder' },
      ],
      authorId: METTE,
      version: { number: 2, authorId: PETER },
      adf: { type: 'doc', content: [{ type: 'paragraph', content: [{ text: 'Klar' }] }] },
      storage: '<p>Klar</p>',
      labels: ['referat'],
      restricted: false,
      mayEdit: false,
    });
    expect(confluence.page(january, PETER)).toMatchObject({ mayEdit: true });
    expect(confluence.page(january, KARL)).toBeUndefined();
    expect(confluence.page(january, null)).toBeUndefined();
    expect(confluence.page('1')).toBeUndefined();
  });

  it('says when a page is not for everybody, because of a page above it', async () => {
    const { confluence, january, meetings } = await someTree();
    confluence.restrict(meetings, { read: [METTE], update: [METTE] });
    expect(confluence.page(january, METTE)).toMatchObject({ restricted: true });
    expect(confluence.page(january, PETER)).toBeUndefined();
    confluence.restrict(meetings, {});
    expect(confluence.page(january, PETER)).toMatchObject({ restricted: false });
  });
});

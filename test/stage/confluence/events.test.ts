import { at, METTE, openWiki, PETER, storageBody, update, V1, V2 } from './wiki';

describe('events', () => {
  it('tell of a new page, with accounts for the names of people', async () => {
    const { page, events, spaceId } = openWiki();
    const id = await page('Referat');
    const person = { type: 'known', accountId: METTE, displayName: METTE, email: METTE };
    expect(events).toMatchObject([
      {
        eventType: 'avi:confluence:created:page',
        selfGenerated: false,
        payload: {
          eventType: 'avi:confluence:created:page',
          atlassianId: METTE,
          eventCreatedDate: '2026-03-02T09:00:00.000Z',
          content: {
            id,
            type: 'page',
            status: 'current',
            title: 'Referat',
            space: { id: Number(spaceId), key: 'KON', name: 'Koordinationsgruppen' },
            history: { latest: true, createdBy: person, createdDate: '2026-03-02T09:00:00.000Z' },
            version: { by: person, number: 1 },
          },
        },
      },
    ]);
  });

  it('tell of updates, the trash, returns and the end of a page', async () => {
    const { page, call, events, confluence } = openWiki();
    const id = await page('Udkast');
    await call(PETER, `PUT ${V2}/pages/${id}`, update(id, 2));
    await call(METTE, `PUT ${V2}/pages/${id}/title`, { status: 'current', title: 'Referat 2' });
    await call(METTE, `DELETE ${V2}/pages/${id}`);
    confluence.restore(id);
    await call(METTE, `DELETE ${V2}/pages/${id}`);
    await call(METTE, `DELETE ${V2}/pages/${id}?purge=true`);
    expect(events.slice(1)).toMatchObject([
      {
        eventType: 'avi:confluence:updated:page',
        payload: { atlassianId: PETER, updateTrigger: 'edit_page', content: { version: { number: 2 } } },
      },
      { eventType: 'avi:confluence:updated:page', payload: { content: { title: 'Referat 2' } } },
      { eventType: 'avi:confluence:trashed:page', payload: { content: { status: 'trashed' } } },
      { eventType: 'avi:confluence:restored:page', payload: { atlassianId: 'stage-admin' } },
      { eventType: 'avi:confluence:trashed:page' },
      { eventType: 'avi:confluence:deleted:page', payload: { content: { id } } },
    ]);
  });

  it('tell of a move with what was before, and of another order as one', async () => {
    const { page, call, events, homepageId } = openWiki();
    const first = await page('Januar');
    const second = await page('Februar');
    await call(METTE, `PUT ${V1}/content/${second}/move/before/${first}`);
    await call(METTE, `PUT ${V1}/content/${second}/move/append/${first}`);
    expect(events.slice(2)).toMatchObject([
      {
        eventType: 'avi:confluence:children_reordered:page',
        payload: {
          content: { id: homepageId },
          oldSortedChildPageIds: [first, second],
          newSortedChildPageIds: [second, first],
        },
      },
      {
        eventType: 'avi:confluence:moved:page',
        payload: { content: { id: second }, prevContent: { id: second } },
      },
    ]);
  });

  it('tell of a move that comes with an update', async () => {
    const { page, call, events } = openWiki();
    const parent = await page('Møder');
    const id = await page('Udkast');
    await call(METTE, `PUT ${V2}/pages/${id}`, update(id, 2, { parentId: parent }));
    expect(events.slice(2).map(({ eventType }) => eventType)).toEqual([
      'avi:confluence:updated:page',
      'avi:confluence:moved:page',
    ]);
  });

  it('tell of restrictions', async () => {
    const { page, call, events, confluence } = openWiki();
    const id = await page('Referat');
    await call(METTE, `PUT ${V1}/content/${id}/restriction`, []);
    confluence.restrict(id, { read: [METTE] });
    expect(events.slice(1)).toMatchObject([
      {
        eventType: 'avi:confluence:permissions_updated:page',
        payload: { atlassianId: METTE, content: { id } },
      },
      { eventType: 'avi:confluence:permissions_updated:page', payload: { atlassianId: 'stage-admin' } },
    ]);
  });

  it('tell of labels with the others that are on the page', async () => {
    const { page, call, events } = openWiki();
    const id = await page('Referat');
    const other = await page('Dagsorden');
    const add = (to: string, ...names: string[]) =>
      call(
        METTE,
        `POST ${V1}/content/${to}/label`,
        names.map((name) => ({ prefix: 'global', name })),
      );
    await add(id, 'referat');
    await add(id, 'referat', 'godkendt');
    await add(other, 'referat');
    await call(METTE, `DELETE ${V1}/content/${id}/label?name=referat`);
    expect(
      events
        .slice(2)
        .map(({ eventType, payload }) => [
          eventType,
          at(payload, 'label', 'name'),
          at(payload, 'content', 'id'),
        ]),
    ).toEqual([
      ['avi:confluence:created:label', 'referat', id],
      ['avi:confluence:added:label', 'referat', id],
      ['avi:confluence:created:label', 'godkendt', id],
      ['avi:confluence:added:label', 'godkendt', id],
      ['avi:confluence:added:label', 'referat', other],
      ['avi:confluence:removed:label', 'referat', id],
    ]);
    expect(at(events[5]?.payload, 'content', 'labels')).toMatchObject([
      { name: 'referat', prefix: 'global' },
    ]);
    expect(at(events.at(-1)?.payload, 'content', 'labels')).toMatchObject([{ name: 'godkendt' }]);
  });

  it('tell that the app made the change itself, and for whom it was made', async () => {
    const { page, call, callFromApp, events } = openWiki({
      manifest: { permissions: { scopes: ['write:page:confluence'] } },
    });
    const id = await page('Udkast');
    await call('app', `PUT ${V2}/pages/${id}`, update(id, 2));
    await callFromApp(PETER, `PUT ${V2}/pages/${id}`, update(id, 3));
    expect(events.slice(1)).toMatchObject([
      { selfGenerated: true, payload: { atlassianId: 'stage-app-tovholder' } },
      { selfGenerated: false, payload: { atlassianId: PETER } },
    ]);
  });

  it('tell of a draft when it is published', async () => {
    const { call, events, spaceId } = openWiki();
    const { body } = await call(METTE, `POST ${V2}/pages`, { spaceId, status: 'draft', title: 'Udkast' });
    const id = String(at(body, 'id'));
    await call(METTE, `PUT ${V2}/pages/${id}`, update(id, 1, { status: 'draft' }));
    expect(events).toEqual([]);
    await call(METTE, `PUT ${V2}/pages/${id}`, update(id, 1));
    expect(events).toMatchObject([
      { eventType: 'avi:confluence:created:page', payload: { content: { title: 'Referat' } } },
    ]);
  });

  it('are silent about what was refused', async () => {
    const { page, call, events } = openWiki();
    const id = await page('Referat');
    await call(METTE, `PUT ${V2}/pages/${id}`, update(id, 7));
    await call(METTE, `PUT ${V2}/pages/${id}`, update(id, 2, { body: storageBody('<p>') }));
    const labels = [
      { prefix: 'global', name: 'god' },
      { prefix: 'global', name: 'ikke god' },
    ];
    await call(METTE, `POST ${V1}/content/${id}/label`, labels);
    expect(events).toHaveLength(1);
  });
});

import type { Operation } from '../../../stage/confluence/http/operation';
import { ROUTES } from '../../../stage/confluence/routes';
import { createTable } from '../../../stage/rest/table';
import { adfBody, at, document, LINE, METTE, openWiki, storageBody, text, update, V1, V2 } from './wiki';

export interface Stop {
  route: Operation;
  call: { method: string; path: string; body: unknown };
  status: number;
  body: unknown;
}

const table = createTable(ROUTES, []);

/** A walk past every operation, in ways that all succeed. */
export async function tour(): Promise<Stop[]> {
  const wiki = openWiki();
  const stops: Stop[] = [];
  const go = async (operation: string, body?: unknown): Promise<unknown> => {
    const [method = '', path = ''] = operation.split(/ (.*)/s);
    const route = table.find({ method, path })?.route;
    if (!route) throw new Error(`There is no ${operation}`);
    const answer = await wiki.call(METTE, operation, body);
    if (answer.status >= 300) throw new Error(`${operation}: ${JSON.stringify(answer.body)}`);
    stops.push({
      route,
      call: { method, path, body: body ?? null },
      status: answer.status,
      body: answer.body,
    });
    return answer.body;
  };
  const id = text(
    await go(`POST ${V2}/pages`, {
      spaceId: wiki.spaceId,
      title: 'Referat',
      parentId: wiki.homepageId,
      body: adfBody(document('Klar')),
    }),
    'id',
  );
  const other = text(
    await go(`POST ${V2}/pages?root-level=true`, {
      spaceId: wiki.spaceId,
      title: 'Dagsorden',
      status: 'current',
      body: { storage: storageBody('<p>Punkt 1</p>') },
    }),
    'id',
  );
  const one = `${V2}/pages/${id}`;
  await go(`PUT ${one}`, update(id, 2, { ownerId: LINE }));
  await go(`PUT ${one}/title`, { status: 'current', title: 'Referat af mødet' });
  await go(`POST ${V1}/content/${id}/label`, [{ prefix: 'global', name: 'referat' }]);
  await go(`POST ${one}/properties`, { key: 'godkendt', value: { af: ['Mette'] } });
  const properties = await go(`GET ${one}/properties?key=godkendt&sort=key`);
  const property = `${one}/properties/${text(properties, 'results', 0, 'id')}`;
  await go(`GET ${property}`);
  await go(`PUT ${property}`, { key: 'godkendt', value: null, version: { number: 2, message: 'Nej' } });
  await go(
    `GET ${one}?body-format=atlas_doc_format&include-labels=true&include-properties=true&include-operations=true&include-versions=true`,
  );
  await go(`GET ${one}?version=1&body-format=view`);
  await go(
    `GET ${V2}/pages?space-id=${wiki.spaceId}&id=${id},${other}&status=current&sort=-title&body-format=storage`,
  );
  await go(`GET ${V2}/spaces/${wiki.spaceId}/pages?depth=root&limit=1`);
  await go(`GET ${V2}/spaces?keys=KON&description-format=plain&sort=name`);
  await go(`GET ${V2}/spaces/${wiki.spaceId}?description-format=view`);
  await go(`GET ${one}/versions?body-format=storage&sort=modified-date`);
  const labels = await go(`GET ${one}/labels?prefix=global&sort=name`);
  await go(`GET ${V2}/labels/${text(labels, 'results', 0, 'id')}/pages?space-id=${wiki.spaceId}`);
  await go(`PUT ${V1}/content/${other}/move/append/${id}`);
  await go(`GET ${one}/direct-children?sort=child-position`);
  await go(`GET ${one}/descendants?depth=3`);
  await go(`GET ${V2}/pages/${other}/ancestors`);
  await go(`GET ${one}/operations`);
  const restrictions = [
    { operation: 'update', restrictions: { user: [{ type: 'known', accountId: METTE }] } },
  ];
  await go(`PUT ${V1}/content/${id}/restriction?expand=content`, restrictions);
  const answered = await go(`GET ${V1}/content/${id}/restriction`);
  await go(`PUT ${V1}/content/${id}/restriction`, {
    results: [],
    restrictionsHash: at(answered, 'restrictionsHash'),
  });
  await go(`GET ${V1}/content/${id}/restriction/byOperation?expand=restrictions.user`);
  const expand = 'space,version,history,ancestors,metadata.labels,body.storage,body.view';
  await go(`GET ${V1}/search?cql=type%20%3D%20page&limit=1&expand=content.space,content.version`);
  await go(`GET ${V1}/content/search?cql=type%20%3D%20page&expand=${expand}`);
  await go(`POST ${V2}/users-bulk`, { accountIds: [METTE, LINE] });
  await go(`GET ${V1}/user/current`);
  await go(`DELETE ${V1}/content/${id}/label?name=referat`);
  await go(`DELETE ${property}`);
  await go(`DELETE ${V2}/pages/${other}`);
  await go(`DELETE ${V2}/pages/${other}?purge=true`);
  return stops;
}

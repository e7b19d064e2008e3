import { createConfluence } from '../../../stage/confluence/create-confluence';
import type { ProductRequest } from '../../../stage/types';

const request = (method: string, path: string): ProductRequest => ({
  product: 'confluence',
  method,
  path,
  headers: {},
  principal: { as: 'app' },
  caller: 'app',
});

describe('the emulated Confluence', () => {
  it('answers 501 by name for what the documents know, in the shape of the second generation', async () => {
    const answer = await createConfluence().handle(
      request('GET', '/wiki/api/v2/pages/123?body-format=storage'),
    );
    expect(answer.status).toBe(501);
    expect(JSON.parse(answer.body)).toMatchObject({
      errors: [{ title: expect.stringContaining('getPageById') }],
    });
  });

  it('answers 501 by name in the shape of the first generation', async () => {
    const answer = await createConfluence().handle(request('POST', '/wiki/rest/api/content/123/label'));
    expect(answer.status).toBe(501);
    expect(JSON.parse(answer.body)).toMatchObject({ message: expect.stringContaining('addLabelsToContent') });
  });

  it('answers 404 outside of the documents', async () => {
    expect((await createConfluence().handle(request('GET', '/wiki/api/v2/minutes'))).status).toBe(404);
    expect((await createConfluence().handle(request('GET', '/wiki/rest/api/content'))).status).toBe(404);
  });
});

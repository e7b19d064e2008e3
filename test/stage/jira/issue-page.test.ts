import { load } from 'cheerio';
import { adf, DONE, ESTIMATE, KARL, METTE, openSite } from './jira-site';

describe('the page of an issue', () => {
  it('shows the wish and the fields of the app in words', async () => {
    const { wish, call, jira } = openSite();
    await wish('Fortryd', { description: adf('Slettede skilte'), [ESTIMATE]: 85000 });
    const value = { defined: true, met: 1, total: 4, frozen: true };
    await call('app', 'POST /rest/api/3/app/field/value', {
      updates: [{ customField: DONE, issueIds: [10001], value }],
    });
    const page = load(jira.renderIssuePage('VEJ-1', { accountId: METTE, locale: 'da-DK' }) ?? '');
    expect(page('h1').text()).toBe('VEJ-1 Fortryd');
    expect(page('main').text()).toEqual(expect.stringContaining('1 af 4 opfyldt (låst)'));
    expect(page('main').text()).toEqual(expect.stringContaining('85.000'));
  });

  it('speaks English to those who read English', async () => {
    const { wish, jira } = openSite();
    await wish('Fortryd');
    const page = load(jira.renderIssuePage('VEJ-1', { accountId: METTE, locale: 'en-US' }) ?? '');
    expect(page('html').attr('lang')).toBe('en');
    expect(page('main').text()).toContain('No comments.');
  });

  it('shows hostile text as text', async () => {
    const { wish, call, jira } = openSite();
    await wish('<script>alert(1)</script>', { labels: ['"><img>'] });
    await call(METTE, 'POST /rest/api/3/issue/VEJ-1/comment', {
      body: adf('</li><script>alert(2)</script>'),
    });
    const page = load(jira.renderIssuePage('VEJ-1', { accountId: METTE, locale: 'da-DK' }) ?? '');
    expect(page('script, img')).toHaveLength(0);
    expect(page('h1').text()).toContain('<script>alert(1)</script>');
  });

  it('is not there for those who may not browse', async () => {
    const { wish, jira } = openSite();
    await wish('Fortryd');
    expect(jira.renderIssuePage('VEJ-1', { accountId: KARL, locale: 'da-DK' })).toBeUndefined();
  });
});

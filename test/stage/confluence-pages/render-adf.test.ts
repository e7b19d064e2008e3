import { load } from 'cheerio';
import { html } from 'hono/html';
import type { AdfNode } from '../../../stage/confluence/page/adf-node';
import { extensionTitle } from '../../../stage/confluence/page/forge-macro';
import { renderAdf } from '../../../stage/confluence/page/render-adf';
import { WIKI_TEXTS } from '../../../stage/host/wiki-texts';
import { document, heading, macro, paragraph, text } from './documents';

async function rendered(...content: AdfNode[]) {
  const body = await renderAdf(document(...content), {
    locale: 'da-DK',
    texts: WIKI_TEXTS['da-DK'].adf,
    href: (url) => (url.startsWith('/') ? `${url}?som=mette` : url),
    cardTitle: (url) => (url.endsWith('/VEJ-1') ? 'VEJ-1' : undefined),
    extension: (node) => html`<b class="macro">${extensionTitle(node)}</b>`,
  });
  return load(body.toString());
}

const node = (type: string, attrs: Record<string, unknown>, ...content: AdfNode[]): AdfNode => ({
  type,
  attrs,
  content,
});
const list = (type: string, ...items: AdfNode[]): AdfNode => ({ type, content: items });
const linked = (words: string, href: string): AdfNode => ({
  type: 'text',
  text: words,
  marks: [{ type: 'link', attrs: { href } }],
});

describe('a document of Confluence', () => {
  test('has its headings, paragraphs, breaks and rules', async () => {
    const $ = await rendered(
      heading(2, 'Referat'),
      paragraph('a', { type: 'hardBreak' }, 'b'),
      { type: 'rule' },
      list('blockquote', paragraph('citat')),
    );
    expect($('h2').text()).toBe('Referat');
    expect($('p').first().html()).toBe('a<br>b');
    expect($('hr')).toHaveLength(1);
    expect($('blockquote p').text()).toBe('citat');
  });

  test('has the marks of its words', async () => {
    const $ = await rendered(
      paragraph(text('nu', 'strong', 'em'), text('k', 'code'), text('u', 'underline'), text('x', 'strike')),
    );
    expect($('p').html()).toBe('<strong><em>nu</em></strong><code>k</code><u>u</u><s>x</s>');
  });

  test('has lists in lists, and numbers from where they begin', async () => {
    const $ = await rendered(
      node(
        'orderedList',
        { order: 3 },
        list('listItem', paragraph('tre'), list('bulletList', list('listItem', paragraph('under')))),
      ),
    );
    expect($('ol').attr('start')).toBe('3');
    expect($('ol > li > ul > li').text().trim()).toBe('under');
  });

  test('tells in words what is done and what is decided', async () => {
    const $ = await rendered(
      node(
        'taskList',
        { localId: 't' },
        node('taskItem', { localId: '1', state: 'DONE' }, text('udsendt')),
        node('taskItem', { localId: '2', state: 'TODO' }, text('godkendt')),
      ),
      node(
        'decisionList',
        { localId: 'd' },
        node('decisionItem', { localId: '3', state: 'DECIDED' }, text('vi bygger')),
      ),
    );
    const items = $('li')
      .toArray()
      .map((item) => $(item).text().replace(/\s+/g, ' ').trim());
    expect(items).toEqual(['Udført: udsendt', 'Ikke udført: godkendt', 'Beslutning: vi bygger']);
  });

  test('has tables whose head cells say what they are the head of', async () => {
    const cell = (type: string, words: string, attrs = {}) => node(type, attrs, paragraph(words));
    const $ = await rendered(
      list(
        'table',
        list('tableRow', cell('tableHeader', 'Ønske'), cell('tableHeader', 'Pris')),
        list('tableRow', cell('tableHeader', 'VEJ-1'), cell('tableCell', '85.000 kr.')),
        list('tableRow', cell('tableCell', 'i alt', { colspan: 2 })),
      ),
    );
    expect(
      $('th')
        .map((_, head) => $(head).attr('scope'))
        .toArray(),
    ).toEqual(['col', 'col', 'row']);
    expect($('td[colspan=2]').text().trim()).toBe('i alt');
  });

  test('has panels, expands, code, columns and statuses', async () => {
    const $ = await rendered(
      node('panel', { panelType: 'warning' }, paragraph('pas på')),
      node('expand', { title: 'Bilag' }, paragraph('inde')),
      node('codeBlock', { language: 'sql' }, text('SELECT 1')),
      list('layoutSection', node('layoutColumn', { width: 33.3 }, paragraph('smal'))),
      paragraph(node('status', { text: 'GODKENDT', color: 'green' })),
    );
    expect($('.panel[data-type=warning]').text().replace(/\s+/g, ' ').trim()).toBe('Advarsel pas på');
    expect($('details summary').text()).toBe('Bilag');
    expect($('pre code').text()).toBe('SELECT 1');
    expect($('.column').attr('style')).toContain('33.3%');
    expect($('.status[data-color=green]').text()).toBe('GODKENDT');
  });

  test('names days and people as its readers do', async () => {
    const $ = await rendered(
      paragraph(
        node('date', { timestamp: String(Date.UTC(2026, 10, 24)) }),
        node('mention', { id: 'stage-mette', text: '@Mette' }),
        node('emoji', { shortName: ':tada:', text: '🎉' }),
      ),
    );
    expect($('time').attr('datetime')).toBe('2026-11-24');
    expect($('time').text()).toBe('24. nov. 2026');
    expect($('.mention').text()).toBe('@Mette');
    expect($('p').text()).toContain('🎉');
  });

  test('links on the site and away from it', async () => {
    const $ = await rendered(
      paragraph(
        linked('ønsket', '/browse/VEJ-1'),
        linked('OS2', 'https://os2.eu/'),
        node('inlineCard', { url: 'https://site.example/browse/VEJ-1' }),
      ),
    );
    const links = $('a')
      .toArray()
      .map((link) => [$(link).text(), $(link).attr('href')]);
    expect(links).toEqual([
      ['ønsket', '/browse/VEJ-1?som=mette'],
      ['OS2', 'https://os2.eu/'],
      ['VEJ-1', 'https://site.example/browse/VEJ-1'],
    ]);
  });

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    '',
  ])('keeps the words of a link but not its address when that is %s', async (href) => {
    const $ = await rendered(paragraph(linked('ord', href)));
    expect($('a')).toHaveLength(0);
    expect($('p').text()).toBe('ord');
  });

  test('has macros in the text and on lines of their own', async () => {
    const $ = await rendered(
      macro('board', '1'),
      paragraph({ type: 'inlineExtension', attrs: { extensionType: 'x', extensionKey: 'jira' } }),
    );
    expect($('body > .macro').text()).toBe('board');
    expect($('p .macro').text()).toBe('jira');
  });

  test('says of what it does not show that it is there', async () => {
    const $ = await rendered(
      { type: 'hologram' },
      list('mediaSingle', node('media', { type: 'file', id: '1', alt: 'Kort over skilte' })),
      paragraph({ type: 'sound' }),
    );
    expect(
      $('.unknown')
        .map((_, each) => $(each).text())
        .toArray(),
    ).toEqual(['hologram vises ikke her', 'Kort over skilte', 'sound vises ikke her']);
  });

  test('is text and never markup, wherever it stands', async () => {
    const evil = '"><img src=x onerror=alert(1)>';
    const $ = await rendered(
      heading(1, evil),
      node('panel', { panelType: evil }, paragraph(evil)),
      node('expand', { title: evil }, paragraph(text(evil, 'strong'))),
      paragraph(node('status', { text: evil, color: evil }), node('mention', { text: evil })),
      node('layoutColumn', { width: evil }),
      { type: evil },
    );
    expect($('img')).toHaveLength(0);
    expect($('h1').text()).toBe(evil);
  });
});

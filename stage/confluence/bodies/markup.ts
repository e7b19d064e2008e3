const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in markup. */
export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** An element with attributes; those without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null | undefined>>,
  inner = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`)
    .join('');
  return inner === '' ? `<${name}${written} />` : `<${name}${written}>${inner}</${name}>`;
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|&(?:#\d+|#x[\da-f]+|[a-z]\w*);|[<&]/gi;

/** Why a text is not well-formed markup; nothing where it is. */
export function malformation(markup: string): string | undefined {
  const open: string[] = [];
  for (const [token, closing, name, , empty] of markup.matchAll(TOKEN)) {
    if (token === '<' || token === '&') return `a bare "${token}"`;
    if (name === undefined || empty === '/') continue;
    if (closing !== '/') open.push(name);
    else if (open.pop() !== name) return `an unexpected </${name}>`;
  }
  const left = open.pop();
  return left === undefined ? undefined : `<${left}> is not closed`;
}

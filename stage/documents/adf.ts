import adfSchema from '@atlaskit/adf-schema/dist/json-schema/v1/full.json';
import Ajv, { type ValidateFunction } from 'ajv';

let validate: ValidateFunction | undefined;

/** Whether the value is a whole Atlassian document (ADF). Compiled at first use: it takes a third of a second. */
export function isAdf(value: unknown): boolean {
  validate ??= compile();
  return validate(value);
}

function compile(): ValidateFunction {
  // The published schema names draft-04, which this validator does not load; it uses nothing of it that differs.
  const schema = Object.fromEntries(Object.entries(adfSchema).filter(([key]) => key !== '$schema'));
  return new Ajv({ strict: false, logger: false }).compile(schema);
}

const BLOCKS = new Set([
  'paragraph',
  'heading',
  'listItem',
  'codeBlock',
  'blockquote',
  'tableRow',
  'taskItem',
  'panel',
]);

/** The words of a document, one line a block. */
export function adfText(node: unknown): string {
  return collect(node)
    .replace(/\n{2,}/g, '\n')
    .trim();
}

function collect(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  const own = 'text' in node && typeof node.text === 'string' ? node.text : lineBreak(node);
  const inner = 'content' in node && Array.isArray(node.content) ? node.content.map(collect).join('') : '';
  const isBlock = 'type' in node && typeof node.type === 'string' && BLOCKS.has(node.type);
  return isBlock ? `${own}${inner}\n` : `${own}${inner}`;
}

const lineBreak = (node: object): string => ('type' in node && node.type === 'hardBreak' ? '\n' : '');

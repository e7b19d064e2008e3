export interface RecordedCall {
  as: 'user' | 'app' | 'none';
  method: string;
  path: string;
  body: unknown;
}

export interface CallCheckOptions {
  documents: readonly { name: string; base?: string; document: object }[];
  scopes: readonly string[];
  textSchema: object;
}

export function createCallCheck(
  options: CallCheckOptions,
): (call: RecordedCall) => { operation: string; problems: string[] };

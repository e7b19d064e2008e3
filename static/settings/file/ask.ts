import type { Definitions } from '../../../src/contract/definitions';

type ValueOf<Name extends FileCall> = Extract<ReturnType<Definitions[Name]>, { ok: true }>['value'];

type FileCall =
  'nameThem' | 'beginExport' | 'exportRows' | 'tryImport' | 'importRows' | 'finishImport' | 'dropImport';

/** Makes a call of the app and gives its value; throws where it ends in an error. */
export type Ask = <Name extends FileCall>(
  name: Name,
  payload: Parameters<Definitions[Name]>[0],
) => Promise<ValueOf<Name>>;

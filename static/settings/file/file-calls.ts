import type { Definitions } from '../../../src/contract/definitions';

type FileCall =
  'nameThem' | 'beginExport' | 'exportRows' | 'tryImport' | 'importRows' | 'finishImport' | 'dropImport';

type ValueOf<Name extends FileCall> = Extract<ReturnType<Definitions[Name]>, { ok: true }>['value'];

/** The calls of the app that a file takes. Each gives its value, and throws where it ends in an error. */
export type FileCalls = {
  readonly [Name in FileCall]: (payload: Parameters<Definitions[Name]>[0]) => Promise<ValueOf<Name>>;
};

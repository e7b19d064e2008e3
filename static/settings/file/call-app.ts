import { call, valueOf } from '../../shared/bridge';
import type { FileCalls } from './file-calls';

/** The calls of a file through the bridge. */
export const callApp: FileCalls = {
  nameThem: (payload) => valueOf(call('nameThem', payload)),
  beginExport: (payload) => valueOf(call('beginExport', payload)),
  exportRows: (payload) => valueOf(call('exportRows', payload)),
  tryImport: (payload) => valueOf(call('tryImport', payload)),
  importRows: (payload) => valueOf(call('importRows', payload)),
  finishImport: (payload) => valueOf(call('finishImport', payload)),
  dropImport: (payload) => valueOf(call('dropImport', payload)),
};

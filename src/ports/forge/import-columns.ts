import type { ColumnMap } from '../../contract/import-columns';
import type { ImportColumns } from '../import-columns';
import { valueAt } from './table';

const columns = valueAt<ColumnMap>('import-columns');

export const forgeImportColumns: ImportColumns = { get: columns.get, set: columns.put };

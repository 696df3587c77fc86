import type { Platform, PlatformCall } from '../../preview/platform';
import type { Effect } from './weather';

interface Item {
  entityName?: string;
  key: string;
  value?: unknown;
}

/** Tells each change of the storage once it was made. */
export function noteEffects(platform: Platform, note: (effects: Effect[]) => void): void {
  const { call: pass } = platform;
  platform.call = async (call) => {
    const response = await pass(call);
    if (call.to.type === 'kvs' && response.ok) {
      const effects = effectsOf(call);
      if (effects.length > 0) note(effects);
    }
    return response;
  };
}

function effectsOf({ path, body }: PlatformCall): Effect[] {
  const operation = path.replace(/^\/api\/v1\//, '');
  const item = body as Item;
  const table = operation.startsWith('secret/') ? 'secret' : (item.entityName ?? 'value');
  switch (operation.replace(/^(secret|entity)\//, '')) {
    case 'set':
      return [{ table, key: item.key, value: item.value }];
    case 'delete':
      return [{ table, key: item.key, value: undefined }];
    case 'transaction': {
      const { set = [], delete: deleted = [] } = body as { set?: Item[]; delete?: Item[] };
      return [
        ...set,
        ...deleted.map(({ key, entityName }) => ({ key, ...(entityName && { entityName }) })),
      ].map(({ entityName = 'value', key, value }: Item) => ({ table: entityName, key, value }));
    }
    case 'batch/delete':
      return (body as Item[]).map(({ entityName = 'value', key }) => ({
        table: entityName,
        key,
        value: undefined,
      }));
    default:
      return [];
  }
}

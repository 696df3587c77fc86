import type { InvokeAnswer, InvokeRequest, ProductAnswer } from '../../server/boot';
import type { AppFrame } from '../app-frame';
import { askServer, type Site } from '../site';
import { createEvents } from './events';
import { createFlags, type FlagOptions } from './flags';
import { createHistory } from './history';
import { type BridgeTarget, navigate, urlOf } from './leave';
import { type ModalOptions, openModal } from './modals';

type BridgeCommand = (frame: AppFrame, data: never) => unknown;

interface ProductCall {
  product: string;
  restPath: string;
  fetchRequestInit?: { method?: string; body?: string | null };
}

/** The other side of @forge/bridge: what each of its commands does on a stand-in page. */
export function createBridge(site: Site, frames: Set<AppFrame>) {
  const flags = createFlags();
  const events = createEvents();
  const publicEvents = createEvents();

  const invoke = async (
    frame: AppFrame,
    { functionKey, payload }: { functionKey: string; payload?: unknown },
  ) => {
    const asked: InvokeRequest = {
      moduleKey: frame.module.key,
      functionKey,
      payload,
      switches: site.query(),
      extension: frame.extension,
    };
    const answer = await askServer<InvokeAnswer>('invoke', asked);
    if (!answer.ok) throw new Error(`There was an error invoking the function - ${answer.message}`);
    return answer.value;
  };

  const fetchProduct = (
    _: AppFrame,
    { product, restPath, fetchRequestInit: { method = 'GET', body = null } = {} }: ProductCall,
  ) => askServer<ProductAnswer>('product', { product, path: restPath, method, body, switches: site.query() });

  const close = ({ closing }: AppFrame, payload: unknown) => {
    closing?.close(payload);
    return closing !== undefined;
  };

  const onClose = ({ closing }: AppFrame, listener: () => void) => {
    if (closing) closing.onClose = listener;
    return closing !== undefined;
  };

  const commands: Record<string, BridgeCommand> = {
    invoke,
    fetchProduct,
    getContext: (frame) => frame.context(),
    getFrameId: (frame) => frame.id,
    enableTheming: (frame) => frame.enableTheming(),
    navigate: (_, to: BridgeTarget) => navigate(site, to),
    getUrl: (_, to: { target: string; moduleKey?: string }) => urlOf(site, to),
    reload: () => location.reload(),
    showFlag: (_, options: FlagOptions) => flags.show(options),
    closeFlag: (_, { id }: { id: string }) => flags.close(id),
    openModal: (frame, options: ModalOptions) => openModal(site, frame, options, frames),
    close,
    submit: close,
    onClose,
    open: () => false,
    refresh: (frame) => frame.reload(),
    createHistory,
    changeWindowTitle: (_, title: string) => {
      document.title = title;
    },
    emitReadyEvent: () => undefined,
    on: (_, listening: Parameters<typeof events.on>[0]) => events.on(listening),
    emit: (_, event: Parameters<typeof events.emit>[0]) => events.emit(event),
    onPublic: (_, listening: Parameters<typeof events.on>[0]) => publicEvents.on(listening),
    emitPublic: (_, event: Parameters<typeof events.emit>[0]) => publicEvents.emit(event),
    isRovoEnabled: () => false,
    openRovo: () => false,
  };

  /** Some parts of @forge/bridge replace the error that they get, so that its name is told in the console too. */
  return (frame: AppFrame, name: string, data: unknown): Promise<unknown> => {
    const command = commands[name];
    if (!command) {
      const error = new Error(`The preview does not emulate the bridge's '${name}'.`);
      console.error(error.message);
      return Promise.reject(error);
    }
    return Promise.resolve().then(() => command(frame, data as never));
  };
}

import { shiftDate } from '../site/shift-date';
import type { FrameHost } from './app-frame';

/*
 * Runs in the app's frame before the app's own code, as Forge's bridge script does: it gives the real @forge/bridge
 * its other side and sets the clock to the site's day.
 */
const host = (window.parent as Window & { previewHost?: FrameHost }).previewHost;
if (window.parent === window || !host)
  throw new Error('The app runs only inside a page of the preview: open / first.');

shiftDate(() => host.dateOffsetMs());

/** Answers and errors become the frame's own objects, as they do on a site, where they come as messages. */
async function callBridge(command: string, data: unknown): Promise<unknown> {
  let answer: unknown;
  try {
    answer = await host?.call(window, command, data);
  } catch (error) {
    throw new Error((error as Error).message, { cause: error });
  }
  try {
    return structuredClone(answer);
  } catch {
    return answer; // It holds functions, as a history or a subscription does.
  }
}

Object.assign(globalThis, { __bridge: { callBridge } });

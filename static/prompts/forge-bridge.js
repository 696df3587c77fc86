// The parts of @forge/bridge that prompts use; its main file would bring all the others along.
import { close } from '../../node_modules/@forge/bridge/out/view/close.js';
import { getContext } from '../../node_modules/@forge/bridge/out/view/getContext.js';
import { theme } from '../../node_modules/@forge/bridge/out/view/theme.js';

export { requestConfluence, requestJira } from '../../node_modules/@forge/bridge/out/fetch/index.js';
export { makeInvoke } from '../../node_modules/@forge/bridge/out/invoke/invoke.js';
export { router } from '../../node_modules/@forge/bridge/out/router/router.js';
export { NavigationTarget } from '../../node_modules/@forge/bridge/out/router/targets.js';
export const view = { close, getContext, theme };

// The parts of @forge/bridge that the console uses; its main file would bring all the others along, and what they need.
import { createHistory } from '../../node_modules/@forge/bridge/out/view/createHistory.js';
import { getContext } from '../../node_modules/@forge/bridge/out/view/getContext.js';
import { theme } from '../../node_modules/@forge/bridge/out/view/theme.js';

export { requestConfluence, requestJira } from '../../node_modules/@forge/bridge/out/fetch/index.js';
export { showFlag } from '../../node_modules/@forge/bridge/out/flag/flag.js';
export { makeInvoke } from '../../node_modules/@forge/bridge/out/invoke/invoke.js';
export { router } from '../../node_modules/@forge/bridge/out/router/router.js';
export { NavigationTarget } from '../../node_modules/@forge/bridge/out/router/targets.js';
export const view = { createHistory, getContext, theme };

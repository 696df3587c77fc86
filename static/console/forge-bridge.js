// The parts of @forge/bridge that the console uses; its main file would bring all the others along, and what they need.
export { requestConfluence, requestJira } from '../../node_modules/@forge/bridge/out/fetch/index.js';
export { showFlag } from '../../node_modules/@forge/bridge/out/flag/index.js';
export { makeInvoke } from '../../node_modules/@forge/bridge/out/invoke/index.js';
export { router } from '../../node_modules/@forge/bridge/out/router/index.js';
export { NavigationTarget } from '../../node_modules/@forge/bridge/out/router/targets.js';
export { view } from '../../node_modules/@forge/bridge/out/view/index.js';

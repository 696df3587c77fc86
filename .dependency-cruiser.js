/**
 * Who may import whom, types included (README, Layout). `npm run check` holds all of src, static, preview, test, bench,
 * docs and deploy to it; test/boundaries.slow.test.ts shows that each rule catches.
 */

/** The layers below the two that act: each imports itself and those before it. */
const LAYERS = ['policy', 'prompts', 'reminders', 'words', 'contract', 'budget', 'exchange', 'ports'];
const upTo = (layer) => LAYERS.slice(0, LAYERS.indexOf(layer) + 1);

const inside = (...layers) => `^src/(${layers.join('|')})/`;
/** The ports as the handlers and jobs see them; `forge` is the platform's side. */
const PORTS = '^src/ports/(?!forge/)';
const CALENDAR = '^node_modules/@internationalized/date/';
/** What the console shows as its help. */
const GUIDE = '^docs/guide\\.md$';
const PACKAGES = '^node_modules/(?!@forge/)';

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
/** The files at `from` import nothing but each other and what is at one of `to`. */
const only = (name, comment, from, ...to) => rule(name, comment, { path: from }, { pathNot: [from, ...to] });
/** Nothing imports what is at `to`, but the files at `from`. */
const closed = (name, comment, to, from) => rule(name, comment, { pathNot: from }, { path: to });

export default {
  forbidden: [
    rule('circle', 'Move what both need into a file of its own.', {}, { circular: true }),
    rule('unresolved', 'There is no such file or package.', {}, { couldNotResolve: true }),

    only('policy', 'It imports itself and the calendar library, and no more.', inside('policy'), CALENDAR),
    ...['prompts', 'reminders'].map((layer) =>
      only(layer, 'Beside itself, the policy.', inside(layer), inside('policy'), CALENDAR),
    ),
    ...['words', 'contract', 'budget', 'exchange'].map((layer) =>
      only(layer, 'What is below it, and nothing of Forge.', inside(layer), inside(...upTo(layer)), PACKAGES),
    ),
    only('ports', 'What is below them, and nothing of Forge.', PORTS, inside(...upTo('exchange')), PACKAGES),
    only(
      'forge',
      "What is below it, Forge, and how Node tells one function's run from another.",
      '^src/ports/forge/',
      inside(...LAYERS),
      '^node_modules/',
      '^async_hooks$',
    ),
    ...['handlers', 'jobs'].map((layer) =>
      only(
        layer,
        'What is below them: nothing of each other, and nothing of Forge.',
        inside(layer),
        inside(...upTo('exchange')),
        PORTS,
        PACKAGES,
      ),
    ),
    rule(
      'command-line',
      'It asks the policy, in the words of the contract.',
      { path: inside('cli') },
      { pathNot: [inside('cli', ...upTo('exchange')), PACKAGES], dependencyTypesNot: ['core'] },
    ),
    rule(
      'front-end',
      'It knows the contract, and nobody who answers.',
      { path: '^static/', pathNot: 'vite\\.config\\.ts$' },
      { pathNot: ['^static/', inside(...upTo('exchange')), PACKAGES, '^node_modules/@forge/bridge/', GUIDE] },
    ),
    rule(
      'preview',
      'It runs the app as it is built; for its examples it takes the contract.',
      { path: '^preview/' },
      { path: '^(src|static)/', pathNot: inside(...upTo('contract')) },
    ),

    ...['policy', 'prompts', 'reminders'].map((layer) =>
      closed(
        `door-of-${layer}`,
        'Import its index. The small bundle of the prompts takes single files: an index brings the policy along.',
        `^src/${layer}/(?!index\\.ts$)`,
        `^(src/${layer}|static/prompts|test)/`,
      ),
    ),
    closed(
      'storage',
      'The table asks it: cursors, failures and lost answers are handled there. The checks of an installation try it bare.',
      '^node_modules/@forge/kvs/',
      '^(src/ports/forge/(table|installation)|test)/',
    ),
    closed(
      'door-of-table',
      'Import its index.',
      '^src/ports/forge/table/(?!index\\.ts$)',
      '^src/ports/forge/table/',
    ),
    closed('wiring', 'It wires all together, for the manifest.', '^src/[^/]+$', '^(src/[^/]+$|test/|bench/)'),
    closed('front-end-apart', 'It is built by itself.', '^static/', '^(static|test|bench|docs)/'),
    closed('preview-apart', 'It stays at home.', '^preview/', '^(preview|test|bench|docs)/'),
    closed('tests-apart', 'They stay at home.', '^(test|bench|docs)/(?!guide\\.md$)', '^(test|bench|docs)/'),
    closed('deploy-apart', 'It makes the manifest.', '^deploy/', '^(deploy|test)/'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types', 'default'],
    },
  },
};

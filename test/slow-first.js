import Sequencer from '@jest/test-sequencer';

const ORDER = ['browser', 'slow', 'unit'];
const place = ({ context }) => ORDER.indexOf(context.config.displayName?.name);

/**
 * Starts the long files first, so that none is left alone at the end of a run. Jest knows their length only from an
 * earlier run, which a fresh clone has not had.
 */
export default class SlowFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
}

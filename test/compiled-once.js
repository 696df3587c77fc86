import { Script } from 'node:vm';
import Runtime from 'jest-runtime';

/** filename -> what was compiled of it, and from which text. */
const compiled = new Map();

/**
 * Jest's way to load modules, but that a module is compiled once in a process and not once for each file of tests. Each
 * file still runs all its modules anew. Compiling them took a third of the time of most files.
 */
export default class CompiledOnce extends Runtime {
  constructor(config, environment, ...others) {
    super(config, environment, ...others);
    const { executor } = this;
    const compileAnew = executor.compile.bind(executor);
    const head = `(function(${executor.injectedModuleParameters.join(',')}){`;

    executor.compile = (text, filename) => {
      const context = environment.getVmContext();
      if (context === null) return null;
      const known = compiled.get(filename);
      if (known?.text === text) return known.script.runInContext(context);
      try {
        // On the first line, the head moves the code to the right.
        const script = new Script(`${head}${text}\n})`, { filename, columnOffset: -head.length });
        compiled.set(filename, { text, script });
        return script.runInContext(context);
      } catch {
        // Jest says what is wrong in its own words.
        return compileAnew(text, filename);
      }
    };
  }
}

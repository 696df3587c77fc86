import { documents } from '../policy';
import { run } from './command';

await run({ name: 'terms', options: {}, files: { least: 0, most: 0 } }, () => {
  process.stdout.write(`${JSON.stringify({ documents }, null, 2)}\n`);
  return Promise.resolve(0);
});

import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleFunctions } from '../preview/functions/bundle';
import { costOf, inTurns } from './process-cost';

/*
 * Prints what it costs to start the functions, packed as `forge deploy` packs them: processor time of Node that loads a
 * file of functions and ends, beside an empty resolver on the same packages. `npm run bench:cold`.
 */
const TURNS = 21;
const ROOT = path.join(import.meta.dirname, '..');
const EMPTY_APP = path.join(ROOT, 'build/empty-app');

const MANIFEST = `app:
  id: ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000002
  runtime:
    name: nodejs24.x
modules:
  jira:adminPage:
    - key: empty
      resource: main
      resolver:
        function: resolver
      title: Empty
  function:
    - key: resolver
      handler: index.resolver
resources:
  - key: main
    path: static
`;

/** A resolver with one question, on the packages of Forge that the app's functions use. */
const RESOLVER = `import api, { getAppContext } from '@forge/api';
import { Queue } from '@forge/events';
import { kvs } from '@forge/kvs';
import Resolver from '@forge/resolver';

const questions = new Resolver();
questions.define('nothing', () => [api, getAppContext, kvs, Queue].length);
export const resolver = questions.getDefinitions();
`;

rmSync(EMPTY_APP, { recursive: true, force: true });
mkdirSync(path.join(EMPTY_APP, 'src'), { recursive: true });
writeFileSync(path.join(EMPTY_APP, 'manifest.yml'), MANIFEST);
writeFileSync(path.join(EMPTY_APP, 'src/index.ts'), RESOLVER);
cpSync(path.join(ROOT, 'tsconfig.json'), path.join(EMPTY_APP, 'tsconfig.json'));
const empty = await bundleFunctions(EMPTY_APP, path.join(ROOT, 'build/empty-functions'));
const app = await bundleFunctions(ROOT, path.join(ROOT, 'build/functions'));

const start = (file: string) => () => costOf(['-e', `require(${JSON.stringify(file)})`]);
const costs = inTurns(
  {
    'Node alone': () => costOf(['-e', '0']),
    'an empty resolver': start(path.join(empty, 'index.cjs')),
    'the prompts': start(path.join(app, 'index-prompts.cjs')),
    'the console and the chat': start(path.join(app, 'index.cjs')),
    'what runs by itself': start(path.join(app, 'index-jobs.cjs')),
  },
  TURNS,
);
const least = costs['an empty resolver'].processorMs;
console.log(`${''.padEnd(24)} processor  to an empty resolver`);
for (const [name, { processorMs }] of Object.entries(costs))
  console.log(
    name.padEnd(24),
    `${processorMs.toFixed(0)} ms`.padStart(9),
    (processorMs / least).toFixed(2).padStart(21),
  );

import type { importColumnQuestions } from '../contract/import-columns';
import { MOST_REMEMBERED_COLUMNS } from '../contract/limits';
import type { Ports } from '../ports';
import type { Answers } from './answers';

export function importColumnAnswers({ importColumns }: Ports): Answers<typeof importColumnQuestions> {
  return {
    getImportColumns: async () => ({ ok: true, value: (await importColumns.get()) ?? {} }),

    saveImportColumns: async ({ columns }) => {
      const known = Object.entries((await importColumns.get()) ?? {}).filter(
        ([name]) => !Object.hasOwn(columns, name),
      );
      const said = Object.entries(columns).flatMap(([name, choice]) =>
        choice === null ? [] : [[name, choice] as const],
      );
      const all = [...known, ...said].slice(-MOST_REMEMBERED_COLUMNS);
      const value = Object.fromEntries(all);
      await importColumns.set(value);
      return { ok: true, value };
    },
  };
}

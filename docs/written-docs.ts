import { termsJsonSchema } from '../src/exchange/terms/terms-schema';
import { answersPage } from './answers-page';
import { glossaryPage } from './glossary-page';
import { policyPage } from './policy-page';

/** The files of `docs` that are written from the code, by name. */
export function writtenDocs(): Record<string, string> {
  return {
    'answers.md': answersPage(),
    'glossary.md': glossaryPage(),
    'policy.md': policyPage(),
    'terms.schema.json': `${JSON.stringify(termsJsonSchema(), null, 2)}\n`,
  };
}

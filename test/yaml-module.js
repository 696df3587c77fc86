import { parse } from 'yaml';

/** Jest's way to import YAML: it is parsed once and then kept among what Jest has transformed. */
export default {
  process: (text) => ({ code: `module.exports = ${JSON.stringify(parse(text))};` }),
};

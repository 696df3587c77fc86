const { createRequire } = process.getBuiltinModule('module');

/** The library that reads workbooks is a `.mjs`, which Jest's own loader refuses; Node's does not. */
module.exports = createRequire(__filename)('hucre/xlsx');

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { isAppId, requireFirst } from '../../deploy/first-product';

const manifest = readFileSync('manifest.yml', 'utf8');
const OTHER_APP = 'ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000001';

const changedLines = (text: string): string[] => {
  const before = manifest.split('\n');
  return text.split('\n').filter((line, index) => line !== before[index]);
};

it('the manifest in the repository requires Confluence', () => {
  expect(requireFirst(manifest, 'confluence')).toBe(manifest);
});

it('the one for Jira requires Jira instead, and differs in nothing else', () => {
  const jira = requireFirst(manifest, 'jira', OTHER_APP);
  expect(parse(jira)).toMatchObject({
    app: { id: OTHER_APP, compatibility: { confluence: { required: false }, jira: { required: true } } },
  });
  expect(changedLines(jira)).toEqual([`  id: ${OTHER_APP}`, '      required: false', '      required: true']);
});

it('there and back again is the same file', () => {
  expect(requireFirst(requireFirst(manifest, 'jira'), 'confluence')).toBe(manifest);
});

it('a manifest that names one product only is refused', () => {
  expect(() => requireFirst('app:\n  compatibility:\n    jira:\n      required: true\n', 'jira')).toThrow(
    'must name confluence and jira',
  );
});

it.each([
  [OTHER_APP, true],
  ['00000000-0000-4000-8000-000000000001', false],
  ['ari:cloud:ecosystem::app/my-app', false],
  [`${OTHER_APP}\nmodules:`, false],
])('%j is an app id: %s', (text, is) => {
  expect(isAppId(text)).toBe(is);
});

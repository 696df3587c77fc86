import { titleIn, type Translations } from '../../preview/platform/translations';

/** The example of https://developer.atlassian.com/platform/forge/manifest-reference/translations/, in words of ours. */
const translations: Translations = {
  files: {
    'en-US': { app: 'App', head: 'Head', page: { title: 'Page' } },
    'zh-CN': { 'page.title': 'Page, zh-CN', page: { title: 'not this one' }, head: 'Head, zh-CN' },
    'zh-TW': { page: { title: 'Page, zh-TW' } },
    'de-DE': { head: 'Head, de-DE' },
  },
  fallback: { default: 'en-US', 'zh-TW': ['zh-CN'], 'ja-JP': ['de-DE', 'zh-CN'] },
};

it.each([
  ['page.title', 'en-US', 'Page'],
  ['page.title', 'zh-CN', 'Page, zh-CN'],
  ['page.title', 'zh-TW', 'Page, zh-TW'],
  ['page.title', 'ja-JP', 'Page, zh-CN'],
  ['page.title', 'fr-FR', 'Page'],
  ['app', 'zh-CN', 'App'],
  ['app', 'zh-TW', 'App'],
  ['app', 'ja-JP', 'App'],
  ['head', 'zh-TW', 'Head, zh-CN'],
  ['head', 'ja-JP', 'Head, de-DE'],
  ['head', 'fr-FR', 'Head'],
  ['page', 'en-US', 'page'],
  ['nowhere', 'en-US', 'nowhere'],
])('the key %s in %s reads: %s', (i18n, locale, text) => {
  expect(titleIn(translations, { i18n }, locale)).toBe(text);
});

it('a title that is no key stands as it is', () => {
  expect(titleIn(translations, 'head', 'de-DE')).toBe('head');
});

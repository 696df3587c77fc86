import type { Words } from '../words';

export const effect: Words['effect'] = {
  'chains-from-expiry': '現在の期間が終わる{start}から始まります。',
  'reaches-back':
    '前の期間が終わった{start}から始まります。そのうち {past, plural, other {# 日}}はすでに過ぎています。',
  'does-not-reach-the-day': 'この日には届かず、有効期間外のままです。',
  uninterrupted: '途切れずに続きます。',
  'begins-on-purchase': 'アップグレードの日に、{months, plural, other {新しい # か月が始まります}}。',
  'drops-prepaid-days': '支払い済みの {lost, plural, other {# 日}}が失われます。',
  'key-replaced': '新しいライセンス キーが届き、現在のキーに置き換わります。',
  'one-license-for-all': '全員用の一つのライセンスになります。そのキーを入力するのは新しいユーザーだけです。',
  'credit-for-time-left': '前のプランの残り期間は自動的に充当されます。',
  'first-period-free': '{months, plural, other {最初の # か月のメンテナンスが付きます}}。',
  'separate-license': 'このライセンスとは別の、独立したライセンスです。',
  'channel-changes': 'この日から、更新とアップグレードは Marketplace で行います。',
  'dates-stay': 'メンテナンスの日付はそのままです。',
  'dates-can-be-aligned': 'Marketplace では、終わりの日をほかのライセンスと揃えられます。',
};

export const need: Words['need'] = {
  'license-key': '現在のライセンス キー',
  'credit-card': 'クレジット カード',
  'marketplace-account': 'Atlassian Marketplace のアカウント',
  'site-owner': 'サイトの所有者',
  'own-servers': '自社サーバー',
  'new-license': '別の注文',
  'migration-first': '先に Marketplace への移行',
  'order-total': '{currency}での注文の合計',
};

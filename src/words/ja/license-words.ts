import type { Words } from '../words';

export const status: Words['status'] = {
  expired: '失効',
  inactive: '無効',
  soon: 'まもなく終了',
  covered: '有効',
  included: '込み',
  trial: 'トライアル',
  none: 'メンテナンスなし',
  unknown: '不明',
};

export const statusLine: Words['statusLine'] = {
  expired: '有効期限 {through} ({far})',
  inactive: 'サブスクリプションが無効です',
  soon: '有効期限 {through} ({far})',
  covered: '有効期限 {through} ({far})',
  included: 'サブスクリプションが有効な間は含まれます',
  trial: 'トライアルの間は含まれます',
  none: 'マイナー アップデートは無料、更新するものなし',
  unknown: '記録が足りず判断できません',
};

export const channel: Words['channel'] = {
  direct: '直接購入',
  marketplace: 'Atlassian Marketplace',
};

export const channelShort: Words['channelShort'] = { direct: '直接', marketplace: 'Marketplace' };

export const seats: Words['seats'] = {
  users: '{count, plural, other {# ユーザー}}',
  editors: '{count, plural, other {編集者 # 人}}',
  projects: '{count, plural, other {# プロジェクト}}',
};

export const event: Words['event'] = {
  new: '新規ライセンス',
  renewal: '更新',
  upgrade: 'アップグレード',
  statement: '失効日の申告',
  migration: 'Marketplace への移行',
};

export const actionAsked: Words['actionAsked'] = {
  renew: 'メンテナンスを更新できるか',
  upgrade: 'シートを増やせるか',
  downgrade: 'シートを減らせるか',
  migrate: 'Marketplace へ移行できるか',
  coTerm: '日付を揃える、または変えられるか',
  multiYear: '複数年分をまとめて購入できるか',
  payOtherwise: 'カード以外で支払えるか',
};

export const actionDone: Words['actionDone'] = {
  renew: '更新',
  upgrade: 'アップグレード',
  downgrade: 'ダウングレード',
  migrate: 'Marketplace へ移行',
  coTerm: '日付を揃える',
  multiYear: '複数年分を購入',
  payOtherwise: 'ほかの方法で支払う',
};

export const answer: Words['answer'] = { yes: 'はい', no: 'いいえ', unknown: '不明' };

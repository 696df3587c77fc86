import type { Words } from '../words';

export const reminderTitle: Words['reminderTitle'] = {
  'maintenance-before': '{through}までに Mockups メンテナンスを更新: {name}',
  'maintenance-over': 'Mockups メンテナンスが{expires}に失効: {name}',
  'evaluation-before': '{name} のトライアルは{through}まで継続',
  'evaluation-over': '{name} のトライアルは終わりました (最終日 {through})',
  'subscription-before': '{name} のサブスクリプションは{through}まで継続',
  'subscription-over': '{name} のサブスクリプションは終わりました (最終日 {through})',
};

export const reminderState: Words['reminderState'] = {
  'maintenance-before': 'メンテナンスは{through}まで継続します。',
  'maintenance-over': 'メンテナンスは{expires}に失効しました。最後の日は{through}でした。',
  'evaluation-before': 'トライアルは{through}まで継続します。',
  'evaluation-over': 'トライアルは終わりました。最後の日は{through}でした。',
  'subscription-before': 'サブスクリプションは{through}まで継続します。',
  'subscription-over': 'サブスクリプションは終わりました。最後の日は{through}でした。',
};

export const reminderRenewing: Words['reminderRenewing'] = {
  before:
    '早めに更新しても 1 日も失われません。{months, plural, other {新しい # か月は}}{expires}に始まります。',
  after:
    '{asOf}時点で、有効にするには {renewals, plural, other {# 回の更新}}が必要です。更新は購入日からではなく、前の期間が終わった日 ({expires}) から始まるためです。',
  unknown: 'できることは、コンソールのライセンスで確認してください。',
};

export const reminder: Words['reminder'] = {
  product: '製品: {product}。',
  'lost-before':
    'サポートとソフトウェア アップデートも同時に終わります。ライセンスは古いバージョンのまま使えます。',
  'lost-over':
    'サポートとソフトウェア アップデートも同時に終わりました。ライセンスは古いバージョンのまま使えます。',
  needs: '注文に必要なもの: {needs}。',
  order: '更新を注文',
  terms: '{date}付のベンダー規約による',
  host: 'サイトの管理者が [アプリの管理] で購入または更新できます。',
  contact: '連絡先: {contact}',
  console: 'コンソールで開く',
  'asked-seats': '{count, plural, other {# 人}}がシートの追加を依頼しています: {name}',
  'asked-renewal': '{count, plural, other {# 人}}が更新を依頼しています: {name}',
  'asked-upgrade': '{count, plural, other {# 人}}がアップグレードを依頼しています: {name}',
  askedText:
    '回答を待っています。だれがどのような言葉で依頼しているかは、コンソールの依頼のページにあります。',
  askedSettled: '解決: 依頼した全員に回答しました。',
  set: 'リマインダーの設定: {days, plural, =-1 {翌日} =0 {当日} =1 {前日} other {# 日前}}。',
  'until-register': 'コンソールに更新を登録すると、これは閉じられます。',
  'until-host': 'Atlassian から別の終わり、または終わりがなくなったと知らされると、これは閉じられます。',
};

export const settled: Words['settled'] = {
  removed: '解決: ライセンスは台帳からなくなりました。',
  lapsing: '解決: 管理者がこのライセンスを失効させると決めました。',
  endless: '解決: ライセンスにその終わりはなくなりました。',
  'renewed-maintenance': '解決: 台帳によると、メンテナンスは{through}まで継続します。',
  'renewed-evaluation': '解決: トライアルは{through}まで継続します。',
  'renewed-subscription': '解決: サブスクリプションは{through}まで継続します。',
  'still-over-maintenance':
    '終了: 台帳では、メンテナンスは{expires}に失効したことになりました。{asOf}時点でまだ有効ではありません{renewals, plural, =0 {} other {。# 回の更新が必要です}}。',
  'still-over-evaluation': '終了: トライアルは{expires}から終わったことになりました。',
  'still-over-subscription': '終了: サブスクリプションは{expires}から終わったことになりました。',
};

import type { Words } from '../words';

export const prompt: Words['prompt'] = {
  'subscription-inactive-admin':
    'このサイトの Mockups のサブスクリプションは{dated, select, yes {{through}に終わっています} other {無効です}}。[アプリの管理] で更新してください。それまで編集も変更もできず、リマインダーも送られません。',
  'subscription-inactive-user':
    'このサイトでは Mockups を編集できません。サブスクリプションが{dated, select, yes {{through}に終わっています} other {無効です}}。',
  'evaluation-ended-admin':
    'このサイトの Mockups のトライアルは終わりました{dated, select, yes { (最終日 {through})} other {}}。続けて使うには、[アプリの管理] で購入してください。',
  'evaluation-ended-user':
    'このサイトの Mockups のトライアルは終わりました{dated, select, yes { (最終日 {through})} other {}}。',
  'maintenance-expired-admin':
    '{what} のメンテナンスは失効しました。有効期限は {through} ({far}) でした。ライセンスは引き続き使えます。アップデートとサポートを受けるには更新してください。',
  'maintenance-expired-user':
    '{what} は{expires}からアップデートもサポートもありません。今のまま使い続けられます。',
  'evaluation-ending-admin':
    'このサイトの Mockups のトライアルの最終日は {through} ({far}) です。続けて使うには、[アプリの管理] で購入してください。',
  'evaluation-ending-user': 'このサイトの Mockups のトライアルの最終日は {through} ({far}) です。',
  'maintenance-expiring-admin':
    '{what} のメンテナンスの有効期限は {through} ({far}) です。途切れないよう、それまでに更新してください。',
  'maintenance-expiring-user':
    '{what} のアップデートとサポートは {through} ({far}) までです。その後も使い続けられます。',
  'requests-waiting-admin':
    '{more, select, yes {{count} 人以上} other {{count, plural, other {# 人}}}}が、{whose, select, site {このサイトで} other {{what} について}}{kind, select, seats {シートの追加} renewal {更新} other {アップグレード}}を依頼しています。コンソールで回答してください。',
  'requests-waiting-user': '管理者が回答する依頼があります。',
};

export const prompts: Words['prompts'] = {
  app: 'Mockups ライセンス',
  contact: '連絡先: {contact}。',
  quiet: 'Mockups ライセンスについて新しいお知らせはありません。',
  unread: 'Mockups ライセンスの新しいお知らせを読み込めませんでした。',
  open: '開く',
  ask: '管理者に依頼',
  notNow: '後で',
  renewing: '更新手続き中',
  send: '送信',
  cancel: 'キャンセル',
  retry: '再試行',
  ok: 'OK',
  openLabel: '{open}: {screen}',
  'opens-requests': '依頼',
  'opens-license': 'ライセンス',
  'opens-licenses': 'ライセンス一覧',
  someLicense: 'Mockups ライセンス',
  'hidden-not-now': '{days} 日間非表示にしました。それまでは、何かが使えなくなった場合だけ表示します。',
  'hidden-until-it-changes': '変化があるまで非表示にしました。それまでは、より急ぎのものだけ表示します。',
  'hidden-not-for-me': '{what} についてはもう表示しません。',
  'hidden-not-for-me-site': 'このサイトの Mockups については、使えなくなった場合を除き、もう表示しません。',
  'hidden-answer': '非表示にしました。',
  'choose-until-it-changes': '変化があるまで',
  'choose-not-for-me': '自分には不要',
  undo: '元に戻す',
  close: '閉じる',
  shownAgain: '再び表示しました。',
  showHidden: '非表示にしたものを表示',
  askKind: '依頼の内容',
  askText: '管理者へのひとこと (任意)',
  'ask-seats': 'シートの追加',
  'ask-renewal': '更新',
  'ask-upgrade': 'アップグレード',
  tooLong: '{most} 文字以内です。{excess} 文字減らしてください。',
  yourRequests: '自分の依頼',
  asked:
    '{on}に{whose, select, site {このサイトでの} same {} gone {登録のなくなったライセンスの} other {{what} の}}{kind, select, seats {シートの追加} renewal {更新} other {アップグレード}}を依頼しました。',
  'answered-open': 'まだ回答がありません。',
  'answered-done': '{by}: 対応済み。',
  'answered-declined': '{by}: 見送り。{said, select, yes {「{line}」} other {}}',
  'answered-under-way': '{by}: {until}まで手続き中。',
  someAdmin: '管理者',
  sent: '管理者に届きました。回答はここに表示されます。',
  alreadyAsked: '{on}にすでに依頼しています。',
  renewUntil: '手続きの期日',
  renewSilences:
    'その日まで、{what} についてはだれにも知らせません。管理者やユーザーへのお知らせ、作業項目、ページはありません。更新を依頼した人には伝わります。期日に自動的に解除されます。',
  renewSend: 'リマインダーを止める',
  renewUntilFault: '今日より後の日を選択してください。',
  renewalSet: '{until}まで、{what} についてはだれにも知らせません。',
  renewalUndone: '手続き中を解除しました。リマインダーを再開します。',
  asOf: '{when}の内容です。今も正しいかどうかは読み込めませんでした。',
  'refused-not-known': '何も保存していません。ログインしていない状態です。',
  'refused-not-licensed': '何も保存していません。ここで Mockups を使う権限がなくなっています。',
  'refused-not-admin': '何も保存していません。この操作は管理者だけができます。',
  'refused-host-license-inactive':
    '何も保存していません。このサイトの Mockups のサブスクリプションは無効です。',
  'refused-asked-enough':
    '何も保存していません。昨日からの依頼が多くなっています。管理者には届いています。続きは明日依頼してください。',
  'refused-not-found': '何も保存していません。ライセンスがもうありません。',
  'refused-bad-input': '何も保存していません。送信内容が受け付けられませんでした。長すぎる可能性があります。',
  'refused-busy': '処理が集中しています。1 分後にもう一度お試しください。',
  'refused-storage-unavailable':
    'ストレージが応答せず、保存されていない可能性があります。1 分後にもう一度お試しください。',
  'refused-internal': '問題が発生し、保存されていない可能性があります。1 分後にもう一度お試しください。',
  'refused-no-answer': '保存されたかどうか分かりません。再読み込みして確認してください。',
  'overview-title': 'ライセンス',
  'overview-now': '要判断',
  'overview-soon': 'まもなく終了',
  'overview-fine': '有効',
  'overview-unknown': '不明',
  'overview-waiting': '{count, plural, other {# 件の依頼}}が回答を待っています。',
  'overview-more': '最初の {count} 件のライセンスについて。',
};

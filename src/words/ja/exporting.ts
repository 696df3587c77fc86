import type { Words } from '../words';

export const exporting: Words['exporting'] = {
  calendar: 'カレンダー (.ics)',
  calendarName: 'Mockups メンテナンス',
  calendarSummary: 'Mockups メンテナンスの最終日: {name}',
  calendarProduct: '製品: {product}',
  calendarExpires: '更新しない場合、{day}以降はサポートもアップデートもありません。',
  calendarContact: '連絡先: {contact}',
  calendarDone: 'カレンダーを {file} に書き出しました',
  calendarText: 'お使いのカレンダーに追加してください。後でもう一度追加すると、日付が更新されます。',
  calendarNone: '終わりの日が分からないため、カレンダーに載せるものがありません',
  expiring: '失効するライセンス (予算用)',
  expiringIn: '今後 {months} か月 (CSV)',
  expiringDone: '今後 {months} か月に失効するものを {file} に書き出しました',
  expiringText:
    'その期間中ずっと有効であるために各ライセンスに必要な更新回数も含みます。すでに失効したものも含みます。',
  expiringNone: '失効したものも、今後 {months} か月に失効するものもありません',
  leftOut: '{count, plural, other {# 件のライセンス}}は、終わりの日が分からないため含まれていません。',
  failed: 'ファイルを書き出せませんでした',
  logs: '変更の記録 (CSV)',
  logsDone: '{count, plural, other {# 件の変更を {file} に書き出しました}}',
  logsText: 'ライセンスごとに最新の {most} 件の変更が残ります。アカウントを閉鎖した人の名前は含まれません。',
};

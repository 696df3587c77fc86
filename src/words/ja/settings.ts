import type { Words } from '../words';

export const settings: Words['settings'] = {
  leadTitle: '終了を知らせる時期',
  leadText: 'このうち最も長い日数を切ると、ライセンスは「まもなく終了」になります。',
  leadDays: '終了までの日数',
  leadHelp: '{most} 個までの整数をコンマで区切って入力します。例: {example}',
  leadFault: '1 から {through} までの整数を、コンマで区切って {most} 個まで入力してください。',
  zone: '毎日の確認のタイムゾーン',
  zoneHelp: 'アプリにとって今日が何日かを決めます。画面上では、お使いのタイムゾーン ({zone}) を使います。',
  whoTitle: 'この台帳を管理する人',
  whoText:
    'Jira の管理者と Confluence の管理者が共同で管理します。だれもがすべてのライセンスを表示、変更でき、ライセンス キーも表示できます。',
  ownTitle: 'このサイトのサブスクリプションの価格',
  ownText:
    '製品からは価格がわからず、推測もしません。入力した価格は予算に表示されます。空のままなら、価格のないものとして数えます。',
  saved: '設定を保存しました',
  readFailed: '設定を読み込めませんでした',
  columnsText:
    '列について指定した内容は見出しごとに記憶され、次にインポートする表に使われます。見出しの下の内容は保管しません。',
  columnsNone: 'まだ何も記憶していません。表をインポートするときに、列の内容を指定します。',
  columnsForget: 'この記憶を消して認識し直す',
  columnsUnread: '列について記憶した内容を読み込めませんでした',
  columnsNotStored: 'これは保存されていません',
};

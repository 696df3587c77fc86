import type { Words } from '../words';

export const reminders: Words['reminders'] = {
  title: 'リマインダー',
  about:
    'アプリは 1 日に 1 回、終わるものを調べ、{days} 日前、当日、翌日に知らせます。日数とタイムゾーンは設定で決めます。',
  readFailed: 'リマインダーを読み込めませんでした',
  nowhere: 'リマインダーの送り先がまだありません',
  nowhereText:
    '送り先がまだ選ばれていません。リマインダーは下の履歴に残るだけで、だれにも知らされません。Jira のプロジェクトか Confluence のスペースを選んでください。',
  neverRan: '毎日の確認はまだ実行されていません。',
  lastRan: '毎日の確認が最後に完了したのは{date}です。',
  where: 'リマインダーの送り先',
  whereText:
    'アプリが自分の名前で書き込みます。ここで更新を登録すると、次の確認で作業項目がコメント付きで閉じられ、ページの先頭に記されます。',
  'choose-workItem': 'Jira の作業項目',
  'chooseHelp-workItem':
    '終了日ごとに 1 件。何をいつまでに行うか、戻るためのリンクを載せます。次のリマインダーで更新されます。プロジェクトを表示できる人には、ライセンスの名前と連絡先が見えます。',
  projectKey: 'プロジェクト キー',
  projectKeyHelp:
    '名前またはキーで一覧から選びます。キーは作業項目の番号の前にあります。OPS-7 なら OPS です。',
  projectKeyFault: 'プロジェクト キーではありません。OPS のように英字と数字だけを入力してください。',
  issueType: '作業項目のタイプ',
  issueTypeHelp: '一覧から選ぶか、プロジェクトでの名前を入力します。例: タスク',
  issueTypeFault: 'プロジェクトにあるタイプを {most} 文字以内で入力してください。',
  requestItems: '依頼も作業項目にする',
  requestItemsHelp:
    'ライセンスと種類ごとに 1 件を毎日の確認で作成し、全員に回答すると閉じます。リマインダーと同じく、ライセンスの担当者に割り当てます。',
  'choose-page': 'Confluence のページ',
  'chooseHelp-page':
    '選んだスペースに、終了日ごとに 1 ページ。次のリマインダーで更新されます。スペースを表示できる人には、ライセンスの名前と連絡先が見えます。',
  spaceKey: 'スペース キー',
  spaceKeyHelp: '名前またはキーで一覧から選びます。キーはスペースのアドレスの /spaces/ の後にあります。',
  spaceKeyFault: 'スペース キーではありません。アドレスを除き、OPS のように入力してください。',
  chosenPlace: '選択中: {name}',
  notOffered: '今は一覧を表示できません。入力した内容は保存時に確認されます。',
  notAllOffered: '一覧にすべては含まれていません。ないものは入力できます。',
  language: '書き込む言語',
  consoleUrl: 'このコンソールのアドレス',
  consoleUrlHelp: '作業項目とページからのリンク先です。空欄ならリンクしません。https:// で始まります。',
  consoleUrlFault:
    'そのようなアドレスではありません。ブラウザーからコピーしてください。https:// で始まります。',
  useAddress: '今開いているアドレスを入力',
  always: 'どれを選んでも、リマインダーはすべて下の履歴に 1 行ずつ残ります。',
  saved: 'リマインダーを設定しました',
  savedBut: '保存しました。ただし今のままでは、リマインダーはそこに届きません:',
  undelivered: '未配信',
  undeliveredText: '成功するか終了日の件が解決するまで、毎日再試行します。',
  undeliveredUnread: '未配信のものを読み込めませんでした',
  history: '履歴',
  historyNone: 'まだ送るリマインダーはありません。',
  historyUnread: '履歴を読み込めませんでした',
  daysBefore: '{days, plural, other {# 日前}}',
  onTheDay: '当日',
  dayAfter: '翌日',
  'kind-maintenance': 'メンテナンス ({through}まで)',
  'kind-evaluation': 'トライアル ({through}まで)',
  'kind-subscription': 'サブスクリプション ({through}まで)',
  remindedAbout: '{what}。リマインダー: {when}。',
  settledAbout: '{what}。解決: この終了日はなくなったため、リマインダーを閉じました。',
  superseded: '配信されなかった以前のものを兼ねます: {earlier}。',
  'target-workItem': 'Jira の作業項目',
  'target-page': 'Confluence のページ',
  said: '応答: {detail}',
};

export const delivery: Words['delivery'] = {
  'no-project':
    'このキーのプロジェクトがないか、アプリが表示できません。キーを確認し、アプリがプロジェクトを表示できるようにしてください。',
  'no-issue-type': 'プロジェクトにそのタイプの作業項目がありません。あるものを入力してください。',
  'no-space':
    'このキーのスペースがないか、アプリが表示できません。キーを確認し、アプリがスペースを表示できるようにしてください。',
  'not-allowed': 'アプリはそこに書き込めません。その場所で作業項目やページを作成することを許可してください。',
  refused: '拒否されたか、製品がこのサイトにありません。応答にあるものを変更してください。',
  busy: '処理が集中していました。対応は不要です。',
  unavailable: '時間内に応答がありませんでした。対応は不要です。',
};

import type { Words } from '../words';

export const shell: Words['shell'] = {
  places: 'このアプリの各画面',
  licenses: 'ライセンス',
  requests: '依頼',
  budget: '予算',
  reminders: 'リマインダー',
  terms: '規約',
  settings: '設定',
  decisions: '{count, plural, other {# 件が要判断}}',
  decisionsSoFar: '少なくとも{count, plural, other {# 件が要判断}}',
  waiting: '未回答 {count} 件',
  'settings-general': '全般',
  'settings-prompts': 'お知らせ',
  'settings-columns': 'インポートの列',
  'settings-installation': 'このインストールを確認',
};

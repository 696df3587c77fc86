import type { Words } from '../words';

export const undo: Words['undo'] = {
  do: 'インポートを取り消す',
  note: 'このページを開いている間は、インポートを取り消せます。その間に誰かが変更したものは、そのまま残ります。置き換えられたライセンス キーは、1 時間以内なら元に戻せます。',
  title: 'このインポートを取り消しますか?',
  willRemove: '追加された {count, plural, other {# 件}}のライセンスは、キーとともに再び削除されます。',
  willRestore:
    '変更された {count, plural, other {# 件}}のライセンスは、ライセンス キーも含めて、以前の内容に戻ります。',
  stays: 'インポートによって回答された依頼は回答済みのままで、終了した更新は手続き中に戻りません。',
  undoing: '取り消しています: {all, number} 件中 {done, number} 件…',
  stopped: '停止しました。{all, number} 件中 {done, number} 件を取り消しました。',
  interrupted: 'まだすべては取り消されていません',
  interruptedText:
    '{all, number} 件中 {done, number} 件を処理しました。続行しても、すでに取り消されたものに影響はありません。',
  done: 'インポートを取り消しました',
  removed: '{count, number} 件を再び削除',
  restored: '{count, number} 件を元に戻しました',
  kept: '{count, plural, other {# 件はそのまま}}',
  'why-changed': 'インポートの後に誰かが変更または削除しました。',
  'why-key-forgotten': '以前のライセンス キーはもう保管されていないため、元の状態に戻せません。',
};

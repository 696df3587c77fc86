import type { Words } from '../words';

export const longImport: Words['longImport'] = {
  title: '時間のかかるインポート',
  before:
    '件数が多いため、まずすべての行を渡します。その後はアプリが約 {minutes, plural, other {# 分}}で自動的に保存します。その間、このページは閉じてかまいません。',
  noUndo: 'このインポートは、まとめて取り消すことができません。',
  handing: '受け渡し中: {all, number} 件中 {done, number} 件… 終わるまでこのページを開いておいてください。',
  notHanded: 'すべての行を渡せませんでした',
  notHandedText: '{all, number} 件中 {done, number} 件が届いています。まだ何も保存していません。',
  other: '別の時間のかかるインポートが待機中か実行中です。終わるのを待つか、ここで終わらせてください。',
  goesOn: '自動的に続きます。このページは閉じてかまいません。',
  stalled: '数分間、先に進んでいません。',
  receiving:
    '{all, number} 行中 {done, number} 行を受け取りました。まだ何も保存していません。ファイルを選択したページで続いています。そのページを閉じた場合は、待機中の行を削除し、ファイルをもう一度インポートしてください。',
  kept: '待機中の行は {day}まで保管し、その後削除します。含まれるライセンス キーは秘密のまま保管します。',
  drop: '待機中の行を削除',
  dismiss: 'この表示を片付ける',
  stored: '{count, plural, other {# 件を保存済み、または登録済み}}',
  left: '{count, plural, other {# 件は未保存}}',
  gone: '{count, plural, other {# 件は保存前に削除されました}}',
  first: '保存できなかった最初の {count, number} 件',
  stopFailed: 'インポートが自動的に停止しました',
  failed: 'うまくいきませんでした',
};

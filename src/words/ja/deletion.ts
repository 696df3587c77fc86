import type { Words } from '../words';

export const deletion: Words['deletion'] = {
  title: '削除しました',
  until: '{when} までは、ブラウザーのこのタブで、関連する内容とともに元に戻せます。',
  undo: '元に戻す',
  undoOf: '元に戻す: {what}',
  back: '{name} は台帳に戻りました',
  backSeveral: '{count, plural, other {# 件のライセンス}}が台帳に戻りました',
  late: '{count, plural, other {# 件のライセンス}}はもう元に戻せません。1 時間を過ぎたか、ライセンス キーがもう保管されていません。',
  taken:
    '{count, plural, other {# 件のライセンス}}は削除されたままです。同じ ID で別のライセンスが追加されています。',
  failed: 'すべて元に戻ったか確認できていません',
};

import type { Words } from '../words';

export const order: Words['order'] = {
  needs: '必要なもの',
  key: 'ライセンス キー',
  keyCopied: 'ライセンス キーをクリップボードにコピーしました。',
  noKey:
    'このライセンスにはライセンス キーが登録されていません。手元に用意するか、先にライセンスのページで追加してください。',
  compare: '先にアップグレードや新規ライセンスと比べてください。それらは購入日から始まります。',
  readMore: '詳細',
  planFirst: '先に計画する',
  open: '注文ページを開く',
  copyAndOpen: 'キーをコピーして注文ページを開く',
  bought: '購入しましたか?',
  boughtText:
    '購入したら、価格、注文番号、新しいキーとともにここに記録してください。アプリが購入を自動で知ることはありません。',
  boughtWhen: '{date} に注文ページを開きました ({what})。',
  boughtYes: 'はい、記録する',
  boughtLater: 'まだ',
  boughtNever: 'いいえ',
  'bought-later': '明日もう一度お尋ねします。',
  'bought-never': '今後はお尋ねしません。',
};

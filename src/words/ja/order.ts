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
};

import type { Words } from '../words';

export const title: Words['title'] = {
  byline: 'Mockups ライセンス',
  bylineHint: 'Mockups ライセンスに対応が必要かどうかと、管理者への依頼',
  gadgetAbout: 'Mockups ライセンスに対応が必要かどうか。管理者には有効な件数も表示します。',
};

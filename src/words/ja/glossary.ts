import type { Glossary } from '../glossary';

export const glossary: Glossary = {
  maintenance: { word: 'メンテナンス', avoid: ['保守', '整備'] },
  coveredThrough: { word: 'まで有効', avoid: ['カバーされ', 'で終了しました'] },
  expiresOn: { word: '失効', avoid: ['満了', '期限切れ'] },
  runsThrough: { word: 'まで継続', avoid: ['満期'] },
  trial: { word: 'トライアル', avoid: ['評価版', '試用'] },
  contact: { word: '連絡先', avoid: ['問い合わせ先', 'お問い合わせ'] },
  admin: { word: '管理者', avoid: ['アドミン'] },
  licenseKey: {
    word: 'ライセンス キー',
    avoid: ['License Key', 'ライセンスキー', 'プロダクト キー', 'シリアル番号'],
  },
  seat: { word: 'シート', avoid: ['座席', 'スロット'] },
  renewal: { word: '更新', avoid: ['リニューアル', '延長'] },
  inProgress: { word: '手続き中', avoid: ['進行中'] },
  register: { word: '台帳', avoid: ['登録簿', 'インベントリ'] },
  console: { word: 'コンソール', avoid: ['ライセンス センター'] },
  vendor: { word: 'ベンダー', avoid: ['販売元', 'メーカー', '開発元'] },
  terms: { word: '規約', avoid: ['約款'] },
};

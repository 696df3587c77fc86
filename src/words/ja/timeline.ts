import type { Words } from '../words';

export const timeline: Words['timeline'] = {
  title: 'タイムライン',
  today: '今日',
  of: '{name} の有効期間',
  empty: '有効期間の記録がありません。',
  subscription: 'サブスクリプションが有効な間は含まれます',
  free: 'マイナー アップデートは無料、メンテナンスなし',
  'period-past': '{from}~{through}: {source}、{bought}',
  'period-running': '{from}~{through}: {source}、{bought}',
  'period-ahead': '{from}~{through}: 前払い、{source}、{bought}',
  periodFromUnknown: '{through}まで: {bought}の申告による',
  lostByUpgrade: '{from}~{through}: {by}のアップグレードで失われた分',
  lostByStatement: '{from}~{through}: {by}の申告で取り消し',
  'legend-running': '今日有効',
  'legend-ahead': '前払い',
  'legend-past': '終了',
  'legend-lost': '支払い済みで失われた分',
  'legend-subscription': 'サブスクリプションに込み',
  'legend-free': '無料アップデート',
  near: '今日の前後',
  whole: '全期間',
};

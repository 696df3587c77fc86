import type { Words } from '../words';

export const timeline: Words['timeline'] = {
  title: 'Linha do tempo',
  today: 'Hoje',
  of: 'Cobertura de {name}',
  empty: 'Nenhuma cobertura está registrada.',
  subscription: 'Incluída enquanto a assinatura estiver ativa',
  free: 'Atualizações menores gratuitas; sem manutenção',
  'period-past': '{from} – {through}: {source}, {bought}',
  'period-running': '{from} – {through}: {source}, {bought}',
  'period-ahead': '{from} – {through}: comprada com antecedência, {source}, {bought}',
  periodFromUnknown: 'Até {through}: conforme declarado em {bought}',
  lostByUpgrade: '{from} – {through}: perdida com o upgrade de {by}',
  lostByStatement: '{from} – {through}: retirada pela declaração de {by}',
  'legend-running': 'cobre hoje',
  'legend-ahead': 'comprada com antecedência',
  'legend-past': 'passada',
  'legend-lost': 'paga e perdida',
  'legend-subscription': 'incluída em uma assinatura',
  'legend-free': 'atualizações gratuitas',
  near: 'Perto de hoje',
  whole: 'Tudo',
};

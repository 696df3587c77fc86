import type { Words } from '../words';

export const status: Words['status'] = {
  expired: 'Expirada',
  inactive: 'Inativa',
  soon: 'Termina em breve',
  covered: 'Coberta',
  included: 'Incluída',
  trial: 'Em teste',
  none: 'Sem manutenção',
  unknown: 'Desconhecido',
};

export const statusLine: Words['statusLine'] = {
  expired: 'Coberta até {through}, {far}',
  inactive: 'A assinatura não está ativa',
  soon: 'Coberta até {through}, {far}',
  covered: 'Coberta até {through}, {far}',
  included: 'Incluída enquanto a assinatura estiver ativa',
  trial: 'Incluída durante o período de teste',
  none: 'Atualizações menores gratuitas, nada a renovar',
  unknown: 'Não há dados suficientes para dizer',
};

export const channel: Words['channel'] = {
  direct: 'Compra direta',
  marketplace: 'Atlassian Marketplace',
};

export const channelShort: Words['channelShort'] = { direct: 'direta', marketplace: 'Marketplace' };

export const seats: Words['seats'] = {
  users: '{count, plural, one {# usuário} other {# usuários}}',
  editors: '{count, plural, one {# editor} other {# editores}}',
  projects: '{count, plural, one {# projeto} other {# projetos}}',
};

export const event: Words['event'] = {
  new: 'Nova licença',
  renewal: 'Renovação',
  upgrade: 'Upgrade',
  statement: 'Expiração declarada',
  migration: 'Migração para o Marketplace',
};

export const actionAsked: Words['actionAsked'] = {
  renew: 'Renovar a manutenção?',
  upgrade: 'Passar a mais assentos?',
  downgrade: 'Passar a menos assentos?',
  migrate: 'Migrar para o Marketplace?',
  coTerm: 'Alinhar ou mudar as datas?',
  multiYear: 'Comprar vários anos de uma vez?',
  payOtherwise: 'Pagar sem ser com cartão?',
};

export const actionDone: Words['actionDone'] = {
  renew: 'Renovar',
  upgrade: 'Fazer upgrade',
  downgrade: 'Reduzir',
  migrate: 'Migrar para o Marketplace',
  coTerm: 'Alinhar datas',
  multiYear: 'Comprar vários anos',
  payOtherwise: 'Pagar de outra forma',
};

export const answer: Words['answer'] = { yes: 'Sim', no: 'Não', unknown: 'Não se sabe' };

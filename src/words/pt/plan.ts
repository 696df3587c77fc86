import type { Words } from '../words';

export const effect: Words['effect'] = {
  'chains-from-expiry': 'Começa onde a cobertura atual termina, em {start}.',
  'reaches-back':
    'Começa onde a última cobertura terminou, em {start}: {past, plural, one {# dia já passou} other {# dias já passaram}}.',
  'does-not-reach-the-day': 'Não alcança este dia: a licença continua sem cobertura.',
  uninterrupted: 'A cobertura continua sem interrupção.',
  'begins-on-purchase':
    'No dia do upgrade, {months, plural, one {começa # novo mês} other {começam # novos meses}}.',
  'drops-prepaid-days': '{lost, plural, one {Perde-se # dia já pago} other {Perdem-se # dias já pagos}}.',
  'key-replaced': 'Você recebe uma nova chave de licença, que substitui a atual.',
  'one-license-for-all':
    'Você fica com uma única licença para todos. Só os novos usuários inserem a chave dela.',
  'credit-for-time-left': 'O tempo restante do plano antigo é creditado automaticamente.',
  'first-period-free':
    '{months, plural, =1 {O primeiro mês de manutenção está incluído} other {Os primeiros # meses de manutenção estão incluídos}}.',
  'separate-license': 'É uma licença à parte, ao lado desta.',
  'channel-changes': 'A partir deste dia, renovações e upgrades são feitos no Marketplace.',
  'dates-stay': 'As datas de manutenção ficam como estão.',
  'dates-can-be-aligned': 'No Marketplace, o fim dela pode ser alinhado ao de outras licenças.',
};

export const need: Words['need'] = {
  'license-key': 'a chave de licença atual',
  'credit-card': 'um cartão de crédito',
  'marketplace-account': 'sua conta do Atlassian Marketplace',
  'site-owner': 'um proprietário do site',
  'own-servers': 'servidores próprios',
  'new-license': 'um pedido à parte',
  'migration-first': 'antes, uma migração para o Marketplace',
  'order-total': 'o total do pedido, em {currency}',
};

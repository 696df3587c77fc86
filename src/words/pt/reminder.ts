import type { Words } from '../words';

export const reminderTitle: Words['reminderTitle'] = {
  'maintenance-before': 'Renovar a manutenção do Mockups até {through}: {name}',
  'maintenance-over': 'A manutenção do Mockups expirou em {expires}: {name}',
  'evaluation-before': 'O período de teste de {name} vai até {through}',
  'evaluation-over': 'O período de teste de {name} acabou; ele foi até {through}',
  'subscription-before': 'A assinatura de {name} vai até {through}',
  'subscription-over': 'A assinatura de {name} acabou; ela foi até {through}',
};

export const reminderState: Words['reminderState'] = {
  'maintenance-before': 'A manutenção vai até {through}.',
  'maintenance-over': 'A manutenção expirou em {expires}; o último dia dela foi {through}.',
  'evaluation-before': 'O período de teste vai até {through}.',
  'evaluation-over': 'O período de teste acabou; ele foi até {through}.',
  'subscription-before': 'A assinatura vai até {through}.',
  'subscription-over': 'A assinatura acabou; ela foi até {through}.',
};

export const reminderRenewing: Words['reminderRenewing'] = {
  before:
    'Renovar agora não custa nem um dia: {months, plural, =1 {o novo mês começa} other {os # novos meses começam}} em {expires}.',
  after:
    'Em {asOf}, {renewals, plural, one {é preciso # renovação} other {são precisas # renovações}} para ter cobertura, porque cada uma começa onde a anterior terminou ({expires}), não no dia em que você compra.',
  unknown: 'Veja a licença no console para saber o que pode ser feito.',
};

export const reminder: Words['reminder'] = {
  product: 'Produto: {product}.',
  'lost-before':
    'O suporte e as atualizações do software acabam com ela; a licença continua funcionando, em uma versão mais antiga.',
  'lost-over':
    'O suporte e as atualizações do software acabaram com ela; a licença continua funcionando, em uma versão mais antiga.',
  needs: 'Para pedir, é preciso: {needs}.',
  order: 'Pedir a renovação',
  terms: 'Segundo os termos do fornecedor de {date}',
  host: 'Um administrador do site pode comprar ou renovar em “Gerenciar aplicativos”.',
  contact: 'Contato: {contact}',
  console: 'Abrir no console',
  'asked-seats': '{count, plural, one {# pessoa pede} other {# pessoas pedem}} mais assentos: {name}',
  'asked-renewal': '{count, plural, one {# pessoa pede} other {# pessoas pedem}} uma renovação: {name}',
  'asked-upgrade': '{count, plural, one {# pessoa pede} other {# pessoas pedem}} um upgrade: {name}',
  askedText: 'Elas esperam uma resposta. Quem pede, e com que palavras, está no console, em Solicitações.',
  askedSettled: 'Resolvido: todos os que pediram têm resposta.',
  set: 'Lembrete definido para {days, plural, =-1 {o dia seguinte} =0 {o próprio dia} =1 {a véspera} other {# dias antes}}.',
  'until-register': 'Registre a renovação no console, e isto será fechado.',
  'until-host': 'Quando a Atlassian informar outro fim, ou nenhum, isto será fechado.',
};

export const settled: Words['settled'] = {
  removed: 'Resolvido: a licença não está mais no registro.',
  lapsing: 'Resolvido: um administrador decidiu deixar esta licença expirar.',
  endless: 'Resolvido: a licença não tem mais esse fim.',
  'renewed-maintenance': 'Resolvido: pelo registro, a manutenção agora vai até {through}.',
  'renewed-evaluation': 'Resolvido: o período de teste agora vai até {through}.',
  'renewed-subscription': 'Resolvido: a assinatura agora vai até {through}.',
  'still-over-maintenance':
    'Fechado: o registro agora diz que a manutenção expirou em {expires}. Em {asOf}, continua sem cobertura{renewals, plural, =0 {} =1 {: é preciso # renovação} other {: são precisas # renovações}}.',
  'still-over-evaluation': 'Fechado: o período de teste agora conta como encerrado a partir de {expires}.',
  'still-over-subscription': 'Fechado: a assinatura agora conta como encerrada a partir de {expires}.',
};

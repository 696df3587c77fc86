import type { Words } from '../words';

export const prompt: Words['prompt'] = {
  'subscription-inactive-admin':
    'A assinatura do Mockups neste site {dated, select, yes {foi até {through}} other {está inativa}}. Renove-a em “Gerenciar aplicativos”: até lá nada pode ser editado nem alterado, e nenhum lembrete é enviado.',
  'subscription-inactive-user':
    'O Mockups não pode ser editado neste site: a assinatura {dated, select, yes {foi até {through}} other {está inativa}}.',
  'evaluation-ended-admin':
    'O período de teste do Mockups neste site acabou{dated, select, yes {; ele foi até {through}} other {}}. Compre o app em “Gerenciar aplicativos” para continuar.',
  'evaluation-ended-user':
    'O período de teste do Mockups neste site acabou{dated, select, yes {; ele foi até {through}} other {}}.',
  'maintenance-expired-admin':
    'A manutenção de {what} expirou: ela cobria até {through}, {far}. A licença continua funcionando; renove-a para ter atualizações e suporte.',
  'maintenance-expired-user':
    '{what} está sem atualizações e suporte desde {expires}. Tudo continua funcionando como está.',
  'evaluation-ending-admin':
    'O período de teste do Mockups neste site vai até {through}, {far}. Compre o app em “Gerenciar aplicativos” para continuar.',
  'evaluation-ending-user': 'O período de teste do Mockups neste site vai até {through}, {far}.',
  'maintenance-expiring-admin':
    'A manutenção de {what} vai até {through}, {far}. Renove até lá para manter a cobertura.',
  'maintenance-expiring-user':
    '{what} tem atualizações e suporte até {through}, {far}. Depois disso, continua funcionando.',
  'requests-waiting-admin':
    '{more, select, yes {{count} pessoas ou mais pedem} other {{count, plural, one {# pessoa pede} other {# pessoas pedem}}}} {kind, select, seats {mais assentos} renewal {uma renovação} other {um upgrade}}{whose, select, site { neste site} other {: {what}}}. Responda no console.',
  'requests-waiting-user': 'Os administradores têm solicitações a responder.',
};

export const prompts: Words['prompts'] = {
  app: 'Licenças do Mockups',
  contact: 'Contato: {contact}.',
  quiet: 'Nada de novo sobre as licenças do Mockups.',
  unread: 'Não foi possível ler se há algo novo sobre as licenças do Mockups.',
  open: 'Abrir',
  ask: 'Pedir a um administrador',
  notNow: 'Agora não',
  renewing: 'Em renovação',
  send: 'Enviar',
  cancel: 'Cancelar',
  retry: 'Tentar de novo',
  ok: 'OK',
  openLabel: '{open}: {screen}',
  'opens-requests': 'Solicitações',
  'opens-license': 'Licença',
  'opens-licenses': 'Licenças',
  someLicense: 'Uma licença do Mockups',
  'hidden-not-now': 'Oculto por {days} dias. Até lá, nada aparece aqui, a menos que algo pare de funcionar.',
  'hidden-until-it-changes': 'Oculto até que mude. Até lá, só aparece aqui o que for mais urgente.',
  'hidden-not-for-me': 'Você não receberá mais avisos sobre {what}.',
  'hidden-not-for-me-site':
    'Você não receberá mais avisos sobre o Mockups neste site, a menos que ele pare de funcionar.',
  'hidden-answer': 'Oculto.',
  'choose-until-it-changes': 'Até que mude',
  'choose-not-for-me': 'Não é comigo',
  undo: 'Desfazer',
  close: 'Fechar',
  shownAgain: 'Exibido de novo.',
  showHidden: 'Mostrar o que ocultei',
  askKind: 'Para quê?',
  askText: 'Um recado aos administradores (opcional)',
  'ask-seats': 'Mais assentos',
  'ask-renewal': 'Uma renovação',
  'ask-upgrade': 'Um upgrade',
  tooLong: 'No máximo {most} caracteres; retire {excess}.',
  yourRequests: 'Suas solicitações',
  asked:
    'Em {on}, você pediu {kind, select, seats {mais assentos} renewal {uma renovação} other {um upgrade}}{whose, select, site { neste site} same {} gone { de uma licença que não está mais registrada} other {: {what}}}.',
  'answered-open': 'Ainda sem resposta.',
  'answered-done': '{by}: feito.',
  'answered-declined': '{by}: recusado.{said, select, yes { “{line}”} other {}}',
  'answered-under-way': '{by}: em andamento até {until}.',
  someAdmin: 'Um administrador',
  sent: 'Os administradores receberam; a resposta aparecerá aqui.',
  alreadyAsked: 'Você já pediu isso em {on}.',
  renewUntil: 'Em andamento até',
  renewSilences:
    'Antes desse dia, ninguém é lembrado de {what}: nenhum aviso para administradores ou usuários, nenhum item de trabalho, nenhuma página. Quem pediu a renovação fica sabendo. A pausa acaba sozinha.',
  renewSend: 'Pausar lembretes',
  renewUntilFault: 'Escolha um dia depois de hoje.',
  renewalSet: 'Ninguém é lembrado de {what} até {until}.',
  renewalUndone: 'Não está mais em andamento: os lembretes voltam.',
  asOf: 'Situação de {when}; não foi possível ler se ainda vale.',
  'refused-not-known': 'Nada foi salvo: você não está mais conectado.',
  'refused-not-licensed': 'Nada foi salvo: você não tem mais acesso ao Mockups aqui.',
  'refused-not-admin': 'Nada foi salvo: só administradores podem fazer isso.',
  'refused-host-license-inactive': 'Nada foi salvo: a assinatura do Mockups neste site está inativa.',
  'refused-asked-enough':
    'Nada foi salvo: você pediu muita coisa desde ontem. Os administradores receberam; peça mais amanhã.',
  'refused-not-found': 'Nada foi salvo: a licença não está mais lá.',
  'refused-bad-input': 'Nada foi salvo: o envio não foi aceito; talvez seja longo demais.',
  'refused-busy': 'Há atividade demais ao mesmo tempo. Tente de novo em um minuto.',
  'refused-storage-unavailable':
    'O armazenamento não respondeu; talvez isto não tenha sido salvo. Tente de novo em um minuto.',
  'refused-internal': 'Algo deu errado; talvez isto não tenha sido salvo. Tente de novo em um minuto.',
  'refused-no-answer': 'Não sabemos se foi salvo. Recarregue para ver.',
  'overview-title': 'Licenças',
  'overview-now': 'A decidir',
  'overview-soon': 'Terminam em breve',
  'overview-fine': 'Cobertas',
  'overview-unknown': 'Sem dados',
  'overview-waiting': '{count, plural, one {# solicitação espera} other {# solicitações esperam}} resposta.',
  'overview-more': 'Das primeiras {count} licenças.',
};

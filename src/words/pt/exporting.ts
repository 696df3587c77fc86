import type { Words } from '../words';

export const exporting: Words['exporting'] = {
  calendar: 'Calendário (.ics)',
  calendarName: 'Manutenção do Mockups',
  calendarSummary: 'Último dia de manutenção do Mockups: {name}',
  calendarProduct: 'Produto: {product}',
  calendarExpires: 'A partir de {day} não há suporte nem atualizações, a menos que seja renovada.',
  calendarContact: 'Contato: {contact}',
  calendarDone: 'O calendário está em {file}',
  calendarText: 'Adicione-o ao seu calendário. Adicionado de novo mais tarde, ele move os dias.',
  calendarNone: 'Nenhum fim é conhecido, então não há nada para um calendário',
  expiring: 'O que expira, para orçamentos',
  expiringIn: 'Nos próximos {months} meses (CSV)',
  expiringDone: 'O que expira nos próximos {months} meses está em {file}',
  expiringText:
    'Com o número de renovações de que cada licença precisa para ter cobertura nesse tempo; o que já expirou também está lá.',
  expiringNone: 'Nada expirou, e nada expira nos próximos {months} meses',
  leftOut:
    '{count, plural, one {# licença não está lá porque o fim dela não é conhecido.} other {# licenças não estão lá porque o fim delas não é conhecido.}}',
  failed: 'Não foi possível gravar o arquivo',
  logs: 'Quem mudou o quê (CSV)',
  logsDone: '{count, plural, one {# mudança está em {file}} other {# mudanças estão em {file}}}',
  logsText: 'De cada licença ficam as últimas {most} mudanças. Quem encerrou a conta não é citado.',
};

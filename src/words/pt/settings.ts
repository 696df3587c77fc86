import type { Words } from '../words';

export const settings: Words['settings'] = {
  leadTitle: 'Quando um fim é anunciado',
  leadText: 'Uma licença conta como “termina em breve” a partir do mais longo destes prazos.',
  leadDays: 'Dias antes do fim',
  leadHelp: 'Até {most} números inteiros separados por vírgulas, por exemplo {example}.',
  leadFault: 'Insira números inteiros de 1 a {through} separados por vírgulas, no máximo {most}.',
  zone: 'Fuso horário da verificação diária',
  zoneHelp: 'Ele diz que dia é para o próprio app. Na tela, vale o seu fuso: {zone}.',
  whoTitle: 'Quem mantém este registro',
  whoText:
    'Os administradores do Jira e os do Confluence o mantêm juntos. Cada um deles vê e altera todas as licenças, e pode mostrar a chave de licença de cada uma.',
  ownTitle: 'Quanto custa a assinatura deste site',
  ownText:
    'O produto não o diz e ninguém adivinha. O que você inserir aparece no orçamento; se ficar vazio, a assinatura conta lá sem preço.',
  saved: 'As configurações foram salvas',
  readFailed: 'Não conseguimos ler as configurações',
  columnsText:
    'O que se disse de uma coluna fica lembrado pelo título dela e vale para a próxima tabela importada. Nada do que está abaixo de um título é guardado.',
  columnsNone: 'Nada é lembrado ainda. Quem importa uma tabela diz lá o que as colunas contêm.',
  columnsForget: 'Esquecer isto e reconhecer de novo',
  columnsUnread: 'Não conseguimos ler o que é lembrado das colunas',
  columnsNotStored: 'Isto não foi salvo',
};

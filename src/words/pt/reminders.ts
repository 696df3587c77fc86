import type { Words } from '../words';

export const reminders: Words['reminders'] = {
  title: 'Lembretes',
  about:
    'Uma vez por dia o app olha o que termina e lembra disso {days} dias antes, no próprio dia e no dia seguinte. As configurações dizem quantos dias, e em que fuso horário.',
  readFailed: 'Não conseguimos ler os lembretes',
  nowhere: 'Os lembretes ainda não vão a lugar nenhum',
  nowhereText:
    'Ninguém escolheu para onde vão os lembretes: eles ficam no histórico abaixo, e ninguém é avisado. Escolha um projeto no Jira ou um espaço no Confluence.',
  neverRan: 'A verificação diária ainda não foi executada.',
  lastRan: 'A última verificação diária completa foi em {date}.',
  where: 'Para onde vão os lembretes',
  whereText:
    'O próprio app os escreve, em seu nome. Quando você registra a renovação aqui, a verificação seguinte fecha o item de trabalho com um comentário e anota isso no topo da página.',
  'choose-workItem': 'Um item de trabalho no Jira',
  'chooseHelp-workItem':
    'Um para cada fim: o que fazer, até quando, e o link de volta. Cada lembrete seguinte o atualiza. Quem pode ver o projeto vê o nome e o contato da licença.',
  projectKey: 'Chave do projeto',
  projectKeyHelp:
    'Escolha-o na lista pelo nome ou pela chave. A chave vem antes do número de cada item de trabalho, como OPS em OPS-7.',
  projectKeyFault: 'Isto não é uma chave de projeto. Insira só letras e dígitos, como OPS.',
  issueType: 'Tipo de item de trabalho',
  issueTypeHelp: 'Escolha-o na lista ou digite-o como o projeto o chama, por exemplo Tarefa.',
  issueTypeFault: 'Insira um tipo que o projeto tenha, com no máximo {most} caracteres.',
  requestItems: 'Também as solicitações como itens',
  requestItemsHelp:
    'Um por licença e tipo, criado pela verificação diária e fechado quando todos têm resposta. É atribuído ao responsável pela licença, como os lembretes.',
  'choose-page': 'Uma página no Confluence',
  'chooseHelp-page':
    'Uma para cada fim, no espaço que você escolher. Cada lembrete seguinte a atualiza. Quem pode ver o espaço vê o nome e o contato da licença.',
  spaceKey: 'Chave do espaço',
  spaceKeyHelp:
    'Escolha-o na lista pelo nome ou pela chave. A chave está no endereço do espaço depois de /spaces/.',
  spaceKeyFault: 'Isto não é uma chave de espaço. Insira-a sem o endereço em volta, como OPS.',
  chosenPlace: 'Escolhido: {name}',
  notOffered: 'A lista não está disponível agora. O que você digitar será verificado ao salvar.',
  notAllOffered: 'A lista não está completa. O que faltar pode ser digitado.',
  language: 'Idioma do que é escrito',
  consoleUrl: 'Endereço deste console',
  consoleUrlHelp: 'Itens de trabalho e páginas levam a ele. Vazio: sem link. Começa com https://.',
  consoleUrlFault: 'Isto não é um endereço assim. Copie-o do navegador; ele começa com https://.',
  useAddress: 'Inserir o endereço em que está aberto agora',
  always: 'Seja qual for a escolha, cada lembrete é uma linha no histórico abaixo.',
  saved: 'Os lembretes foram definidos',
  savedBut: 'Isto foi salvo. Do jeito que as coisas estão hoje, um lembrete não chegaria lá:',
  undelivered: 'Ainda não entregues',
  undeliveredText: 'Cada um é tentado de novo todos os dias até dar certo ou até que o fim seja resolvido.',
  undeliveredUnread: 'Não conseguimos ler o que não foi entregue',
  history: 'Histórico',
  historyNone: 'Ainda não houve lembrete a enviar.',
  historyUnread: 'Não conseguimos ler o histórico',
  daysBefore: '{days, plural, one {# dia} other {# dias}} antes',
  onTheDay: 'no próprio dia',
  dayAfter: 'no dia seguinte',
  'kind-maintenance': 'Manutenção até {through}',
  'kind-evaluation': 'Período de teste até {through}',
  'kind-subscription': 'Assinatura até {through}',
  remindedAbout: '{what}. Lembrete: {when}.',
  settledAbout: '{what}. Resolvido: este fim não vale mais, então os lembretes dele foram fechados.',
  superseded: 'No lugar de anteriores que não foram entregues: {earlier}.',
  'target-workItem': 'Item de trabalho no Jira',
  'target-page': 'Página no Confluence',
  said: 'A resposta foi: {detail}',
};

export const delivery: Words['delivery'] = {
  'no-project':
    'Não há projeto com esta chave, ou o app não pode vê-lo. Verifique a chave e deixe o app ver o projeto.',
  'no-issue-type': 'O projeto não tem esse tipo de item de trabalho. Insira um que ele tenha.',
  'no-space':
    'Não há espaço com esta chave, ou o app não pode vê-lo. Verifique a chave e deixe o app ver o espaço.',
  'not-allowed':
    'O app não pode escrever ali. Permita que ele crie itens de trabalho ou páginas nesse local.',
  refused: 'Foi recusado, ou o produto não está neste site. Mude o que a resposta indica.',
  busy: 'Havia atividade demais ao mesmo tempo. Não há nada a fazer.',
  unavailable: 'Não houve resposta a tempo. Não há nada a fazer.',
};

import type { Words } from '../words';

export const longImport: Words['longImport'] = {
  title: 'Uma importação longa',
  before:
    'Tantas são entregues primeiro. Depois o aplicativo as salva sozinho, em cerca de {minutes, plural, one {# minuto} other {# minutos}}: enquanto isso, você pode fechar esta página.',
  noUndo: 'Ela não pode ser desfeita de uma só vez.',
  handing: 'Entregando: {done, number} de {all, number} … Deixe esta página aberta até lá.',
  notHanded: 'Nem todas as linhas foram entregues',
  notHandedText: '{done, number} de {all, number} chegaram. Nada delas foi salvo ainda.',
  other: 'Outra importação longa espera ou continua. Espere que ela termine, ou encerre-a aqui.',
  goesOn: 'Ela continua sozinha. Você pode fechar esta página.',
  stalled: 'Faz alguns minutos que ela não avança.',
  receiving:
    '{done, number} de {all, number} linhas foram entregues, e nada delas foi salvo ainda. A página em que o arquivo foi escolhido continua com isso. Se ela estiver fechada, exclua o que espera e importe o arquivo mais uma vez.',
  kept: 'O que espera é guardado até {day} e depois excluído. As chaves de licença que estão nele ficam em segredo.',
  drop: 'Excluir o que espera',
  dismiss: 'Tirar daqui',
  stored: '{count, plural, one {# salva ou já presente} other {# salvas ou já presentes}}',
  left: '{count, plural, one {# não salva} other {# não salvas}}',
  gone: '{count, plural, one {# foi excluída antes de poder ser salva} other {# foram excluídas antes de poder ser salvas}}',
  first: 'As primeiras {count, number} que não foram salvas',
  stopFailed: 'A importação parou sozinha',
  failed: 'Não funcionou',
};

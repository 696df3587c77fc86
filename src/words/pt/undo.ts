import type { Words } from '../words';

export const undo: Words['undo'] = {
  do: 'Desfazer a importação',
  note: 'Enquanto esta página estiver aberta, a importação pode ser desfeita. O que alguém alterar nesse meio-tempo fica como está. Uma chave de licença substituída pode voltar durante uma hora.',
  title: 'Desfazer esta importação?',
  willRemove:
    '{count, plural, one {# licença adicionada é excluída de novo, com a sua chave.} other {# licenças adicionadas são excluídas de novo, com as suas chaves.}}',
  willRestore:
    '{count, plural, one {# licença alterada} other {# licenças alteradas}}: volta o que estava informado antes, inclusive a chave de licença.',
  stays:
    'As solicitações que a importação respondeu continuam respondidas, e uma renovação que ela encerrou não volta a ficar em andamento.',
  undoing: 'Desfazendo: {done, number} de {all, number}…',
  stopped: 'Parado. {done, number} de {all, number} foram desfeitas.',
  interrupted: 'Ainda não foi desfeito tudo',
  interruptedText:
    '{done, number} de {all, number} foram tratadas. Continuar não prejudica o que já foi desfeito.',
  done: 'A importação foi desfeita',
  removed: '{count, plural, one {# excluída de novo} other {# excluídas de novo}}',
  restored: '{count, plural, one {# como antes} other {# como antes}}',
  kept: '{count, plural, one {# fica como está} other {# ficam como estão}}',
  'why-changed': 'Alguém a alterou ou excluiu depois da importação.',
  'why-key-forgotten':
    'A chave de licença de antes não está mais guardada, por isso ela não pode voltar a ser como antes.',
};

import type { Words } from '../words';

export const changes: Words['changes'] = {
  title: 'Quem mudou o quê',
  show: 'Mostrar as mudanças',
  none: 'Nenhuma mudança foi registrada ainda.',
  unread: 'Não foi possível ler as mudanças',
  someone: 'alguém cuja conta foi encerrada',
  byImport: 'por uma importação',
  added: 'Adicionada ao registro',
  from: '{what}: {before} → {after}',
  text: '{what}: alterado',
  'history-added': 'Adicionado: {what}',
  'history-changed': 'Corrigido: {what}',
  'history-removed': 'Retirado: {what}',
  'key-added': 'Chave de licença: informada',
  'key-replaced': 'Chave de licença: substituída',
  'owner-assigned': 'Responsável: escolhido',
  'owner-removed': 'Responsável: mais ninguém',
  more: '{count, plural, one {e mais # mudança} other {e mais # mudanças}}',
  kept: 'As últimas {most} mudanças são mantidas.',
  forgotten:
    '{count, plural, one {# mudança anterior foi apagada} other {# mudanças anteriores foram apagadas}}.',
  export: 'Exportar como CSV',
  fileName: 'mudancas',
  when: 'Quando',
  who: 'Quem',
  what: 'O quê',
};

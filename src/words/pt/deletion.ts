import type { Words } from '../words';

export const deletion: Words['deletion'] = {
  title: 'Excluído',
  until: 'Isto pode ser desfeito nesta guia do navegador até {when}, com tudo o que faz parte.',
  undo: 'Desfazer',
  undoOf: 'Desfazer: {what}',
  back: '{name} está de novo no registro',
  backSeveral: '{count, plural, one {# licença está} other {# licenças estão}} de novo no registro',
  late: '{count, plural, one {# licença não pode mais ser trazida} other {# licenças não podem mais ser trazidas}} de volta: a hora passou, ou a chave de licença não está mais guardada.',
  taken:
    '{count, plural, one {# licença continua excluída} other {# licenças continuam excluídas}}: outra foi adicionada nesse meio-tempo com o mesmo identificador.',
  failed: 'Não se sabe se tudo foi trazido de volta',
};

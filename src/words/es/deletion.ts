import type { Words } from '../words';

export const deletion: Words['deletion'] = {
  title: 'Eliminado',
  until: 'Se puede deshacer en esta pestaña del navegador hasta el {when}, con todo lo que incluye.',
  undo: 'Deshacer',
  undoOf: 'Deshacer: {what}',
  back: '{name} vuelve a estar en el registro',
  backSeveral:
    '{count, plural, one {Una licencia vuelve} other {# licencias vuelven}} a estar en el registro',
  late: '{count, plural, one {Una licencia ya no se puede} other {# licencias ya no se pueden}} recuperar: ha pasado la hora, o la clave de licencia ya no se conserva.',
  taken:
    '{count, plural, one {Una licencia sigue eliminada} other {# licencias siguen eliminadas}}: entretanto se añadió otra con el mismo identificador.',
  failed: 'No se sabe si todo está recuperado',
};

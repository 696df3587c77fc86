import type { Words } from '../words';

export const undo: Words['undo'] = {
  do: 'Deshacer la importación',
  note: 'Mientras esta página esté abierta, la importación se puede deshacer. Lo que alguien cambie entretanto se queda como está. Una clave de licencia sustituida puede volver durante una hora.',
  title: '¿Deshacer esta importación?',
  willRemove:
    '{count, plural, one {# licencia añadida se elimina de nuevo, con su clave.} other {# licencias añadidas se eliminan de nuevo, con sus claves.}}',
  willRestore:
    '{count, plural, one {# licencia cambiada} other {# licencias cambiadas}}: vuelve lo que había antes, también la clave de licencia.',
  stays:
    'Las solicitudes que la importación respondió siguen respondidas, y una renovación que terminó no vuelve a estar en curso.',
  undoing: 'Deshaciendo: {done, number} de {all, number}…',
  stopped: 'Detenido. Se han deshecho {done, number} de {all, number}.',
  interrupted: 'Todavía no se ha deshecho todo',
  interruptedText:
    'Se han tratado {done, number} de {all, number}. Continuar no daña lo que ya está deshecho.',
  done: 'La importación se ha deshecho',
  removed: '{count, plural, one {# eliminada de nuevo} other {# eliminadas de nuevo}}',
  restored: '{count, number} como antes',
  kept: '{count, plural, one {# se queda como está} other {# se quedan como están}}',
  'why-changed': 'Alguien la ha cambiado o eliminado desde la importación.',
  'why-key-forgotten':
    'La clave de licencia de antes ya no se guarda, por lo que no puede quedar como antes.',
};

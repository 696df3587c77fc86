import type { Words } from '../words';

export const order: Words['order'] = {
  needs: 'Necesitas',
  key: 'Clave de licencia',
  keyCopied: 'La clave de licencia está en tu portapapeles.',
  noKey:
    'Esta licencia no tiene ninguna clave de licencia registrada. Tenla a mano o añádela antes en la página de la licencia.',
  compare:
    'Compárala antes con una ampliación o una licencia nueva: esas empiezan el día en que las compras.',
  readMore: 'Más información',
  planFirst: 'Planificar antes',
  open: 'Abrir la página de pedido',
  copyAndOpen: 'Copiar la clave e ir al pedido',
  didYou: '¿La has comprado?',
  didYouText:
    'La página de pedido se abre en otra pestaña. Una vez comprada, el precio, el número de pedido y la clave nueva se anotan aquí en un solo paso.',
  onItsWay:
    'Con «Todavía no» no hay recordatorios ni avisos hasta el {date}. Hasta entonces lo vuelve a preguntar la página de la licencia, y nadie más.',
  yes: 'Sí, anotar la compra',
  notYet: 'Todavía no',
  no: 'No',
};

import type { Words } from '../words';

export const status: Words['status'] = {
  expired: 'Vencida',
  inactive: 'Inactiva',
  soon: 'Termina pronto',
  covered: 'Cubierta',
  included: 'Incluida',
  trial: 'En prueba',
  none: 'Sin mantenimiento',
  unknown: 'Desconocido',
};

export const statusLine: Words['statusLine'] = {
  expired: 'Cubierta hasta el {through}, {far}',
  inactive: 'La suscripción no está activa',
  soon: 'Cubierta hasta el {through}, {far}',
  covered: 'Cubierta hasta el {through}, {far}',
  included: 'Incluido mientras la suscripción esté activa',
  trial: 'Incluido durante el periodo de prueba',
  none: 'Las actualizaciones menores son gratuitas; nada que renovar',
  unknown: 'No hay datos suficientes para saberlo',
};

export const channel: Words['channel'] = {
  direct: 'Compra directa',
  marketplace: 'Atlassian Marketplace',
};

export const channelShort: Words['channelShort'] = { direct: 'directa', marketplace: 'Marketplace' };

export const seats: Words['seats'] = {
  users: '{count, plural, one {# usuario} other {# usuarios}}',
  editors: '{count, plural, one {# editor} other {# editores}}',
  projects: '{count, plural, one {# proyecto} other {# proyectos}}',
};

export const event: Words['event'] = {
  new: 'Licencia nueva',
  renewal: 'Renovación',
  upgrade: 'Ampliación',
  statement: 'Vencimiento declarado',
  migration: 'Traslado a Marketplace',
};

export const actionAsked: Words['actionAsked'] = {
  renew: '¿Renovar el mantenimiento?',
  upgrade: '¿Pasar a más plazas?',
  downgrade: '¿Pasar a menos plazas?',
  migrate: '¿Trasladarla a Marketplace?',
  coTerm: '¿Igualar o cambiar las fechas?',
  multiYear: '¿Comprar varios años de una vez?',
  payOtherwise: '¿Pagar sin tarjeta?',
};

export const actionDone: Words['actionDone'] = {
  renew: 'Renovar',
  upgrade: 'Ampliar',
  downgrade: 'Reducir',
  migrate: 'Trasladar a Marketplace',
  coTerm: 'Igualar fechas',
  multiYear: 'Comprar varios años',
  payOtherwise: 'Pagar de otro modo',
};

export const answer: Words['answer'] = { yes: 'Sí', no: 'No', unknown: 'No se sabe' };

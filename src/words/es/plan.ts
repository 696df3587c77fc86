import type { Words } from '../words';

export const effect: Words['effect'] = {
  'chains-from-expiry': 'Empieza donde termina la cobertura actual, el {start}.',
  'reaches-back':
    'Empieza donde terminó la última cobertura, el {start}: {past, plural, one {# día ya ha pasado} other {# días ya han pasado}}.',
  'does-not-reach-the-day': 'No llega a este día: la licencia sigue sin cobertura.',
  uninterrupted: 'La cobertura continúa sin interrupción.',
  'begins-on-purchase':
    'El día de la ampliación {months, plural, one {empieza # mes nuevo} other {empiezan # meses nuevos}}.',
  'drops-prepaid-days': 'Se {lost, plural, one {pierde # día ya pagado} other {pierden # días ya pagados}}.',
  'key-replaced': 'Recibes una clave de licencia nueva, que sustituye a la actual.',
  'one-license-for-all':
    'Acabas con una sola licencia para todos. Solo los usuarios nuevos introducen su clave.',
  'credit-for-time-left': 'El tiempo restante del plan anterior se abona automáticamente.',
  'first-period-free':
    'Incluye {months, plural, one {el primer mes} other {los primeros # meses}} de mantenimiento.',
  'separate-license': 'Es una licencia aparte, junto a esta.',
  'channel-changes': 'Desde este día, se renueva y se amplía en Marketplace.',
  'dates-stay': 'Sus fechas de mantenimiento quedan como están.',
  'dates-can-be-aligned': 'En Marketplace su final puede igualarse con el de otras licencias.',
};

export const need: Words['need'] = {
  'license-key': 'la clave de licencia actual',
  'credit-card': 'una tarjeta de crédito',
  'marketplace-account': 'tu cuenta de Atlassian Marketplace',
  'site-owner': 'un propietario del sitio',
  'own-servers': 'servidores propios',
  'new-license': 'un pedido aparte',
  'migration-first': 'antes, un traslado a Marketplace',
  'order-total': 'el total del pedido, en {currency}',
};

import type { Words } from '../words';

export const reason: Words['reason'] = {
  covered: 'El mantenimiento está vigente hasta el {through}.',
  expired: 'El mantenimiento venció el {expires}. Lo instalado sigue funcionando.',
  'history-unknown': 'No hay nada anotado hasta este día, así que nadie puede saberlo.',
  'included-while-active': 'La suscripción está activa, y el mantenimiento va con ella.',
  'included-in-evaluation': 'El periodo de prueba está en curso, y el mantenimiento va con él.',
  'subscription-inactive': 'El mantenimiento se ha detenido con la suscripción.',
  'subscription-unknown': 'Nadie ha dicho si la suscripción está activa.',
  'no-maintenance': 'Este producto no tiene mantenimiento que comprar.',
  'support-in-forums': 'La ayuda está en los foros del proveedor.',
  'minor-updates-free':
    'Las actualizaciones menores de la versión 3 son gratuitas para quien tiene una licencia.',
  'older-versions-only':
    'Las versiones publicadas hasta el {through} siguen disponibles en el archivo; las posteriores, no.',
  'published-in-time': 'Se publicó con el mantenimiento vigente (hasta el {through}).',
  'published-too-late': 'Se publicó después del {through}, el último día cubierto.',
  'renew-before-expiry':
    'Renueva pronto sin perder ni un día: {months, plural, one {el mes nuevo empieza} other {los # meses nuevos empiezan}} el {expires}.',
  'renew-after-expiry':
    '{renewals, plural, one {Una renovación basta} other {# renovaciones bastan}} para cubrir el día de hoy, porque cada una empieza donde terminó la anterior ({expires}), no el día en que la compras.',
  'renew-date-unknown':
    'Se puede renovar, pero nadie puede saber desde cuándo: el historial no está anotado.',
  'no-renewal-cost': 'No hay nada que renovar: este producto no tiene mantenimiento aparte.',
  'upgrade-with-key': 'Pide más plazas al proveedor con la clave de licencia actual, en cualquier momento.',
  'upgrade-on-marketplace':
    'Las plazas adicionales se compran en Atlassian Marketplace, en cualquier momento.',
  'upgrade-in-site-settings':
    'Un propietario del sitio cambia de plan en la configuración del sitio, en cualquier momento.',
  'upgrade-subscription': 'Atlassian vende suscripciones más grandes, en cualquier momento.',
  'downgrade-by-new-license': 'Para menos plazas, compra una licencia nueva más pequeña.',
  'downgrade-in-site-settings':
    'Un propietario del sitio pasa a un plan más pequeño en la configuración del sitio, en cualquier momento.',
  'single-user': 'Cada suscripción es para un solo usuario.',
  'documents-silent': 'Las condiciones del proveedor no lo dicen.',
  'migrate-own-servers':
    'Se compró directamente y funciona en tus propios servidores, así que puede trasladarse a Marketplace.',
  'not-on-own-servers':
    'Solo las licencias que funcionan en servidores propios pueden trasladarse a Marketplace.',
  'already-on-marketplace': 'Ya está en Marketplace.',
  'migration-not-offered': 'Este producto no se traslada a Marketplace.',
  'co-term-on-marketplace': 'En Marketplace se puede dar a las licencias una fecha de fin común.',
  'co-term-after-migration':
    'Las fechas no se pueden cambiar. Traslada antes la licencia a Marketplace; allí se pueden igualar.',
  'co-term-out-of-reach':
    'Las fechas no se pueden cambiar, y esta licencia no puede trasladarse a Marketplace, donde sí se podría.',
  'no-dates-to-change': 'Este producto no tiene fechas de mantenimiento que cambiar.',
  'one-period-at-a-time':
    'El mantenimiento se vende de {months, plural, one {mes en mes} other {# en # meses}}.',
  'no-periods-sold': 'Para este producto no se vende mantenimiento por periodos.',
  'order-over-threshold': 'El pedido supera {amount}, así que hay más formas de pago.',
  'order-not-over-threshold': 'El pedido no supera {amount}.',
  'order-total-unknown': 'Depende del total: los pedidos de más de {amount} admiten otras formas de pago.',
  'order-currency-unknown': 'El límite solo se indica en {currency}; para otra moneda, nadie puede saberlo.',
  'payment-options-not-offered': 'Las condiciones no ofrecen otras formas de pago para esta licencia.',
  'tier-not-mentioned':
    'Las condiciones del proveedor solo hablan de licencias Server compradas directamente.',
  'tier-independent': 'Compra tantas plazas como editores tengas; el tamaño del anfitrión no importa.',
};

import type {ClaimWords} from '../../claim-words.js'
import {spanishScopeWords} from './scope-words.js'

/** How Spanish policies word their claims. */
export const spanishClaimWords: ClaimWords = {
  actions: {
    collect: [
      '(recopilamos|recopila|recopilan|recogemos|recoge|recogen|recabamos|recaba|recaban|obtenemos|solicitamos)'
    ],
    'collect-automatically': ['(registramos|registra|registran)'],
    'store-on-device': [
      '(utilizamos|utiliza|usamos|usa|instalamos|instala) .. (cookie|cookies)',
      'nuestras cookies .. (caducan|expiran|duran)',
      '(cookie|cookies) .. (caducan|caduca|expiran|instalan|utilizan|duran)'
    ],
    use: ['(utilizamos|utiliza|utilizan|usamos|usa|usan|tratamos|tratan)'],
    share: [
      '(compartimos|comparte|comparten|cedemos|cede|ceden|comunicamos|comunica|comunican|revelamos|divulgamos|facilitamos|facilitan|entregamos)'
    ],
    sell: ['(vendemos|vende|venden|comercializamos|comercializan)'],
    transfer: [
      '(transferimos|transfieren|almacenamos|almacenan|alojamos|alojan|tratamos|tratan) ... (fuera|estados|extranjero|terceros países)'
    ],
    keep: ['(conservamos|conserva|conservan|almacenamos|almacena|almacenan|guardamos|guarda|guardan)'],
    delete: ['(eliminamos|elimina|eliminan|borramos|suprimimos)']
  },
  actors: {
    organisation: ['(nosotros|sitio|empresa|web)'],
    user: ['(usted|usuario|usuarios|cliente|clientes|visitantes)'],
    partner: ['(socios|anunciantes)'],
    'third-party': ['(google|facebook|terceros)']
  },
  data: {
    'personal-data': [
      '(dato|datos|información) [personal|personales]',
      '(sus|tus) (datos|informaciones) [personales]',
      '(su|tu) información [personal]'
    ],
    name: ['(nombre|nombres|apellidos)'],
    'email-address': [
      '(dirección|direcciones) de correo [electrónico]',
      'correo electrónico',
      '(dirección|direcciones) de email'
    ],
    'postal-address': ['(dirección|direcciones) postal*'],
    'phone-number': ['(número|números) de (teléfono|móvil)', 'teléfono'],
    'ip-address': ['(dirección|direcciones) ip'],
    'location-data': ['(ubicación|geolocalización|localización)'],
    'payment-card': ['(tarjeta|tarjetas) de (crédito|débito|pago)'],
    'order-data': ['(su|tu) (pedido|reserva)'],
    'health-data': ['datos .. salud'],
    'children-data': ['(datos|información) .. (niños|menores|niño|menor)'],
    'anonymous-data': ['(datos|información) (anónimos|anónima|anonimizados|agregados|agregada|estadísticos)']
  },
  purposes: {
    marketing: ['(marketing|mercadotecnia)', 'fines comerciales'],
    'direct-marketing': ['marketing directo'],
    advertising: ['(publicidad|publicitarios|publicitarias)'],
    'targeted-advertising': ['publicidad (personalizada|dirigida|segmentada)']
  },
  recipients: {
    'third-party': ['(terceros|tercero|terceras|nadie)', 'otras empresas'],
    'service-provider': ['(proveedor|proveedores|encargado|encargados|transportista|transportistas)'],
    partner: ['(socios|socio)', 'empresas colaboradoras'],
    'advertising-partner': ['(anunciantes|anunciante)', '(socios|redes) (publicitarios|publicitarias)'],
    'data-broker': ['(corredores|intermediarios) de datos'],
    'social-network': ['redes sociales'],
    affiliate: ['(filiales|grupo)', 'empresas del grupo'],
    authority: ['(autoridades|autoridad|tribunales|jueces|administraciones)']
  },
  negations: ['no', 'nunca', 'jamás', 'ningún', 'ninguno', 'ninguna', 'ni', 'tampoco'],
  modals: ['podemos', 'puede', 'pueden', 'podremos', 'podrán', 'posiblemente'],
  auxiliaries: ['es', 'son', 'será', 'serán', 'ser', 'sido', 'se'],
  noClaim: ['(derecho|derechos) (a|de)', '(solicitar|oponerse|oponerte|rechazar|desea|deseas)', '(cómo|si)'],
  exceptions: [
    '(salvo|excepto|excepción|si|cuando|siempre que|únicamente|solo|sólo|solamente|sin|con su consentimiento|con tu consentimiento|más allá|más tiempo)',
    '(ley|legal|legalmente) .. (exige|exija|obligación|obligados)'
  ],
  contrasts: ['pero', 'embargo', 'sino', 'excepciones'],
  freeOrder: {
    self: ['nosotros', 'nosotras'],
    ownVerb: /mos$|^nuestras$/,
    agents: ['por'],
    pronouns: ['los', 'las', 'lo', 'la'],
    less: ['solo', 'sólo', 'solamente', 'más', 'únicamente']
  },
  scope: spanishScopeWords
}

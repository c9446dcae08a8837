import type {ClaimWords} from '../../claim-words.js'
import {spanishPromiseWords} from './promise-words.js'
import {spanishScopeWords} from './scope-words.js'

/** How Spanish policies word their claims. */
export const spanishClaimWords: ClaimWords = {
  actions: {
    collect: [
      '(recopilamos|recopila|recopilan|recogemos|recoge|recogen|recabamos|recaba|recaban|obtenemos|solicitamos|pedimos)',
      '(subimos|cargamos|enviamos|suben|envían) ... (servidores|servidor|nube)'
    ],
    'collect-automatically': [
      '(registramos|registra|registran)',
      '(rastreamos|rastrea) .. (ubicación|localización)'
    ],
    'store-on-device': [
      '(utilizamos|utiliza|usamos|usa|instalamos|instala) .. (cookie|cookies)',
      'nuestras cookies .. (caducan|expiran|duran)',
      '(instala|instalan|coloca|guarda|almacena) [una|un|la] cookie',
      '(cookie|cookies) .. (caducan|caduca|expiran|instalan|utilizan|duran)'
    ],
    use: [
      '(utilizamos|utiliza|utilizan|utilizados|usamos|usa|usan|tratamos|tratan)',
      '(entrenamos|entrenan) .. (modelos|algoritmos|inteligencia)',
      '(leemos|lee|leen|leer|revisamos|revisan|revisar|consultamos) .. (mensajes|correos|conversaciones|chats|fotos|archivos|documentos)'
    ],
    contact: [
      '(enviamos|enviaremos|enviar|enviarle|mandamos) .. (publicidad|ofertas|promociones|boletín|newsletter|publicitarios|promocionales)',
      '(recibirá|recibirás) .. (publicidad|ofertas|promociones) .. nuestra'
    ],
    share: [
      '(tiene|tienen|tendrá) acceso a (sus|tus|los|su) (datos|información)',
      '(compartimos|comparte|comparten|cedemos|cede|ceden|comunicamos|comunica|comunican|revelamos|divulgamos|divulga|divulgan|facilitamos|facilita|facilitan|entregamos|entrega|entregan|transmitimos|transmite|transmiten|compartidos|cedidos|comunicados|transmitidos|facilitados)',
      '(se realizan|realizamos|efectuamos) .. (cesiones|comunicaciones) .. (datos|terceros)'
    ],
    sell: ['(vendemos|vende|venden|comercializamos|comercializan)'],
    transfer: [
      '(realizan|realizamos|efectúan|efectuamos) .. transferencias internacionales [de|de sus] [datos]',
      '(salen|sale|saldrán|abandonan|abandona) .. (dispositivo|teléfono|móvil|ordenador|navegador|ue|unión|españa)',
      '(transferimos|transfieren|almacenamos|almacenan|conservamos|conservan|guardan|alojamos|alojan|tratamos|tratan) ... (fuera|estados|extranjero|terceros países)'
    ],
    keep: [
      '(permanecen|permanece|quedan|queda) .. (dispositivo|teléfono|móvil|ordenador|navegador|ue|unión|españa|europa)',
      '(alojamos|alojan)',
      '(conservamos|conserva|conservan|almacenamos|almacena|almacenan|guardamos|guarda|guardan)'
    ],
    delete: ['(eliminamos|elimina|eliminan|borramos|borra|borran|suprimimos|suprimen|destruyen)']
  },
  actors: {
    organisation: [
      '(nosotros|sitio|empresa|web|nadie)',
      '(la|nuestra|esta) (aplicación|app|extensión)',
      '(nuestros|nuestro|el) (servidores|servidor|personal|equipo|empleados|moderadores|sistemas)'
    ],
    user: ['(usted|usuario|usuarios|cliente|clientes|visitantes)'],
    partner: ['(socios|anunciantes)'],
    'third-party': ['(google|facebook|terceros|proveedor|pasarela)']
  },
  data: {
    'personal-data': [
      '(dato|datos|información) [personal|personales]',
      '(sus|tus) (datos|informaciones) [personales]',
      '(su|tu) información [personal]',
      '(copias|copia) de seguridad'
    ],
    name: ['(nombre|nombres|apellidos)'],
    'email-address': [
      '(dirección|direcciones) de correo [electrónico]',
      '(correo|correos) (electrónico|electrónicos)',
      '(dirección|direcciones) de email'
    ],
    'postal-address': ['(dirección|direcciones) postal*'],
    'phone-number': ['(número|números) de (teléfono|móvil)', 'teléfono'],
    'ip-address': ['(dirección|direcciones) ip'],
    'location-data': ['(ubicación|geolocalización|localización)'],
    'date-of-birth': ['(fecha|fechas) de nacimiento'],
    'financial-data': ['[sus] datos (bancarios|de pago)'],
    'payment-card': [
      '(tarjeta|tarjetas) de (crédito|débito|pago)',
      'datos de (su|tu|sus|la) (tarjeta|tarjetas)'
    ],
    'private-messages': ['[sus] mensajes privados', 'contenido de sus (mensajes|conversaciones)'],
    'communication-data': ['(sus|tus) (mensajes|conversaciones)'],
    content: ['(sus|tus) (contenidos|publicaciones|fotos|imágenes|vídeos|textos)', '(fotos|fotografías)'],
    files: ['(sus|tus) (archivos|documentos)'],
    contacts: ['(sus|tus) contactos', 'su agenda'],
    'browsing-history': ['historial de (navegación|búsqueda)'],
    'order-data': ['(su|tu) (pedido|reserva)'],
    'health-data': ['(datos|información) .. salud', 'su [estado de] salud'],
    'children-data': ['(datos|información) .. (niños|menores|niño|menor)'],
    'anonymous-data': ['(datos|información) (anónimos|anónima|anonimizados|agregados|agregada|estadísticos)']
  },
  purposes: {
    marketing: [
      '(marketing|mercadotecnia)',
      'fines comerciales',
      '(enviamos|enviaremos|enviar|enviarle|envíen|enviarles) .. (ofertas|promociones|boletín|newsletter|promocionales)'
    ],
    'machine-learning': [
      '(entrenar|entrenamos|entrenan|entrenamiento) .. (modelos|modelo|inteligencia artificial|ia|algoritmos) [de inteligencia artificial|de ia]'
    ],
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
    affiliate: ['(filiales|grupo)', 'empresas (del|de nuestro) grupo'],
    authority: ['(autoridades|autoridad|tribunales|jueces|administraciones)']
  },
  negations: ['no', 'nunca', 'jamás', 'ningún', 'ninguno', 'ninguna', 'ni', 'tampoco', 'nadie'],
  modals: ['podemos', 'puede', 'pueden', 'podremos', 'podrán', 'posiblemente'],
  auxiliaries: ['es', 'son', 'será', 'serán', 'ser', 'sido', 'se'],
  noClaim: ['(derecho|derechos) (a|de)', '(solicitar|oponerse|oponerte|rechazar|desea|deseas)', '(cómo|si)'],
  exceptions: [
    '(salvo|excepto|excepción|si|cuando|siempre que|únicamente|solo|sólo|solamente|sin|con su consentimiento|con tu consentimiento|más allá|más tiempo)',
    '(ley|legal|legalmente) .. (exige|exija|obligación|obligados)'
  ],
  contrasts: ['pero', 'embargo', 'sino', 'excepciones'],
  freeOrder: {
    self: ['nosotros', 'nosotras', 'vamos'],
    ownVerb: /mos$|^nuestras$/,
    agentless: /^(?:acceso|salen?|saldrán|abandonan?|permanecen?|quedan?|recibirás?)$/,
    agents: ['por'],
    pronouns: ['los', 'las', 'lo', 'la'],
    less: ['solo', 'sólo', 'solamente', 'más', 'únicamente']
  },
  scope: spanishScopeWords,
  promises: spanishPromiseWords
}

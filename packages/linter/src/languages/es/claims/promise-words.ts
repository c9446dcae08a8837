import type {PromiseWords} from '../../promise-words.js'
import {adTrackers, analyticsTools, embeddedServices} from '../../tool-names.js'

const service = 'aplicación|app|servicio|servicios|sitio|web|plataforma|extensión|juego'
const marketing = 'publicitarios|promocionales|newsletter|boletín|ofertas'
const logs =
  'registros|logs|archivos de registro|ficheros de registro|registros de acceso|registros del servidor'
const positions =
  '[la|su|tu] [posición] (ubicación|posición|posición gps|localización|geolocalización|ubicación gps)'
const talks = 'mensajes|conversaciones|chats|correos|grabaciones'
const homes = 'españa|francia|alemania|europa|unión|ue|espacio'
const abroad = 'estados unidos|ee uu|eeuu|india|china|singapur|australia'

/** Words for access that a person allows, or that stays on their own phone. */
const limitedAccess =
  /(?:consent|autoriz|permiso|permit|activ(?:a|e|ado)(?!\p{L})|opcional|voluntari|sin |localmente|en (?:su|el) (?:dispositivo|teléfono)|segundo plano|(?<!\p{L})si )/iu

/** Promises of Spanish policies about a service, and practices that break them. */
export const spanishPromiseWords: PromiseWords = {
  kinds: {
    'no-account': {
      promised: [
        'no es (necesario|obligatorio|preciso) (crear|abrir|tener) una cuenta',
        'no es (necesario|obligatorio|preciso) (registrarse|registrarte)',
        'no se (necesita|requiere|exige) (cuenta|registro|una cuenta|ninguna cuenta)',
        '(no necesita|no necesitas|no hace falta) (crear|abrir|tener) [una|ninguna] cuenta',
        'sin (crear una cuenta|registrarse|necesidad de registrarse)'
      ],
      broken: [
        `para usar (la|el|nuestra|nuestro|esta|este) (${service}) (debe|debes|tiene que|tienes que|es necesario|hay que) ... (cuenta|registrarse|registrarte)`,
        `para utilizar (la|el|nuestra|nuestro|esta|este) (${service}) (debe|debes|tiene que|tienes que|es necesario|hay que) ... (cuenta|registrarse|registrarte)`,
        `(debe|debes|tiene que) (crear una cuenta|registrarse) para (usar|utilizar) (la|el|nuestra|nuestro|esta|este) (${service})`
      ]
    },
    'no-fee': {
      promised: [
        '(ejercicio|solicitud|solicitudes|acceso) ... (gratuito|gratuita|gratuitas|gratis|sin coste)',
        '(no cobramos|no se cobra) ... (solicitud|solicitudes|derechos)'
      ],
      broken: [
        '(tarifa|cobramos|canon|tasa|coste) ... (cada|por) solicitud',
        '(cada solicitud) ... (cuesta|coste|tarifa|euros)'
      ],
      unless: /(?:excesiv|infundad|razonable|repetitiv|adicional)/i
    },
    'no-recording': {
      promised: [
        '(llamadas|conversaciones) [telefónicas] (no se|nunca se) graban',
        '(no|nunca) grabamos [las|sus|ninguna] (llamadas|llamada|conversaciones)'
      ],
      broken: [
        '(grabamos|graban) [las|sus|todas las] (llamadas|conversaciones)',
        '(llamadas|conversaciones) ... (se graban|son grabadas|pueden grabarse|podrán grabarse|grabadas)'
      ],
      unless: /(?:consent|autoriz|duración|número|hora|vídeo)/i
    },
    'no-analytics': {
      promised: [
        '(ninguna|sin|ningún|no utilizamos|no usamos) (herramienta|herramientas|servicio|servicios|programa|software) (de analítica|de análisis|analíticas|analíticos|de estadísticas|de analítica web|de medición)',
        '(no|sin) [utilizamos|usamos|realizamos] (analítica|analíticas|estadísticas) [web]'
      ],
      broken: [
        `(utilizamos|usamos|utiliza|usa|empleamos|recurrimos) .. (${analyticsTools})`,
        `(${analyticsTools}) .. (recopila|mide|recoge|utilizado)`
      ],
      unless: /(?:bloque|en lugar|(?<!\p{L})si(?!\p{L})|acept)/iu
    },
    'no-trackers': {
      promised: [
        '(no|ningún|sin) [utilizamos|usamos|contiene|hay] [ningún] (rastreador|rastreadores) [publicitario|publicitarios]',
        '(no|ninguna) [utilizamos|usamos|instalamos] (cookies|cookie) (publicitarias|publicitaria|de publicidad|con fines publicitarios)'
      ],
      broken: [
        `(utilizamos|usamos|utiliza|usa|contiene|incluye|integra|integramos) .. (${adTrackers})`,
        `(${adTrackers}) .. (mide|recopila|utilizado)`
      ],
      unless: /(?:bloque|en lugar|(?<!\p{L})si(?!\p{L})|acept)/iu
    },
    'no-embeds': {
      promised: [
        '(ningún|no contienen|no incluyen|no incluimos|no insertamos|no cargamos|no contiene|no incluye) (contenido|contenidos|recursos|servicios) (de terceros|externo|externos)'
      ],
      broken: [
        `(incrustamos|insertamos|integramos|incluimos|contiene|contienen|incluye|cargamos|mostramos) .. .. (${embeddedServices})`,
        `(${embeddedServices}) .. (incrustados|insertados|integrados|incrustado)`
      ],
      unless: /(?:clic|reproduc|local|enlace|hasta)/iu
    },
    'no-logs': {
      promised: [
        `(no) (conservamos|guardamos|mantenemos|llevamos) (${logs})`,
        `(no conservamos|no guardamos|no mantenemos) ningún registro`
      ],
      broken: [
        `(${logs}) .. .. (contienen|incluyen)`,
        `(almacenan|guardan|registran|conservan) .. .. (archivos de registro|ficheros de registro|logs|registros del servidor)`,
        '(servidor|servidores) (registra|registran|guarda|almacena) ... (ip|solicitud|solicitudes|petición|peticiones)'
      ],
      unless: /(?:anónim|anonim|sin |vpn)/iu
    },
    'no-profiles': {
      promised: [
        '(no|nunca) (elaboramos|creamos|hacemos|realizamos) [ningún|ningunos] (perfil|perfiles|perfilado)',
        'no se (elaboran|crean|realizan) perfiles'
      ],
      broken: [
        '(elaboramos|creamos|construimos|generamos) .. (perfil|perfiles) (de|sobre) .. (intereses|preferencias|hábitos|comportamiento|gustos|usted)',
        '(elaboramos|creamos) .. (perfil|perfiles) (publicitario|publicitarios|comercial|comerciales|de usuario)'
      ],
      unless: /(?:seudónim|anónim|consent|puede|ayuda)/iu
    },
    'no-automated-decisions': {
      promised: [
        '(no se toman|no tomamos|no adoptamos|no se adoptan|no existen) (decisiones) [individuales] [exclusivamente|totalmente] (automatizadas|automáticas)',
        '(ninguna|ningún tipo de) (decisión|decisiones) (automatizada|automatizadas)'
      ],
      broken: [
        '(aprueba|rechaza|deniega|concede|acepta|aprobada|rechazada) automáticamente',
        '(tomamos|adoptamos|se toman) decisiones [totalmente|exclusivamente] automatizadas'
      ],
      unless: /(?:cookie|navegador|correo|derecho|si usted)/i
    },
    'no-sale': {
      promised: [
        '(no|nunca) (vendemos) [sus|los] (datos|información) [personales|personal]',
        '(datos|información) [personales] (no|nunca) se venden'
      ],
      broken: [
        '(hemos|ha) vendido .. .. (datos|información|identificadores|direcciones)',
        '(hemos|ha) vendido (identificadores|datos)'
      ],
      unless: /(?:compart|empresa|activos|considera|negocio)/i
    },
    'no-officer': {
      promised: [
        'no (hemos|ha) (designado|nombrado) [un|ningún|una] delegado de protección de datos',
        '(no disponemos de|no tenemos|no contamos con) [un] delegado de protección de datos'
      ],
      broken: [
        '(contactar con|contacte con|escribir a|escriba a|dirigirse a) nuestro delegado de protección de datos',
        'nuestro delegado de protección de datos (es|está|puede|en)',
        '(hemos|ha) (designado|nombrado) [a] un delegado de protección de datos'
      ],
      unless: /(?:autoridad|agencia|obligad|obligación)/i
    },
    'minimum-age': {
      promised: [
        '(debe|tiene que|debes|tienes que|hay que) (tener|ser) .. (al menos|mayor de|más de) <number> años',
        '(no|nunca) ... (niños|menores|personas) .. (de|menores de) <number> años'
      ],
      broken: [
        '(niños|menores|personas|usuarios|jóvenes) (de|desde|entre|a partir de) <number> .. .. (pueden) .. (crear|abrir|registrarse|usar|utilizar)',
        '(a partir de|desde) los <number> años ... (pueden|puede|puedes) .. (crear|abrir|registrarse|usar|utilizar)'
      ],
      unless: /(?:padres|tutor|consent|autoriz|concurso|sorteo|alcohol|escuela)/i
    },
    'optional-data': {
      promised: [
        '(facilitar|proporcionar|indicar|dar|introducir) .. .. .. es [totalmente|siempre] (opcional|voluntario|facultativo)',
        '(número|dirección|nombre|fecha) .. .. es [totalmente|siempre] (opcional|voluntario|voluntaria|facultativo)'
      ],
      broken: [
        'es (obligatorio|obligatoria|imprescindible)',
        '(debe|deberá|tiene que) (facilitar|proporcionar|indicar|introducir|dar)'
      ],
      unless: /(?:(?<!\p{L})ley|legal|(?<!\p{L})si |identidad)/iu
    },
    'gone-with-account': {
      promised: [
        '(cerrar|eliminar|cancelar|borrar) su cuenta (eliminamos|borramos|suprimimos) .. .. todos',
        '(cierra|elimina|cancela|cierre|elimine|cancele) su cuenta ... todos [sus|los] .. (datos) ... (eliminan|borran|suprimen|eliminados|borrados)',
        '(cierra|elimina|cancela|cierre|elimine|cancele) su cuenta (eliminamos|borramos|suprimimos) .. .. todos'
      ],
      broken: [
        '(tras|después de|después del) .. (cierre|eliminación|cancelación|cerrar|eliminar) .. cuenta ... (conservamos|guardamos|conservan) ... (años|meses|año)',
        '(conservamos|guardamos|conservan) ... (años|meses|año) (tras|después de|después del) .. (cierre|eliminación|cancelación|cerrar|eliminar) .. cuenta'
      ],
      unless: /(?:(?<!\p{L})ley|legal|fiscal|factura|obligaci|anónim|salvo|contab|pago|copias|podemos)/iu
    },
    'opting-out': {
      promised: [
        `(puede|puedes) .. (en cualquier momento) .. (darse de baja|cancelar|oponerse) .. .. (${marketing})`,
        `(puede|puedes) .. (darse de baja|cancelar|oponerse) .. .. (${marketing}) ... en cualquier momento`
      ],
      broken: [
        `(no es posible|no puede|no se puede|imposible) .. (darse de baja|cancelar|oponerse|rechazar) .. .. (${marketing})`
      ],
      unless: /(?:servicio|transacc|administrativ|no (?:publicit|promocion))/i
    },
    'notice-of-changes': {
      promised: [
        '(informaremos|avisaremos|notificaremos) .. (antes de|con antelación de|previamente de|con antelación) (cualquier|todo|todos los) (cambio|cambios|modificación)',
        '(informaremos|avisaremos|notificaremos) .. (cualquier|todo|todos los) (cambio|cambios|modificación) .. (con antelación|de antemano|previamente)'
      ],
      broken: [
        '(modificar|cambiar|actualizar) ... política ... sin .. (aviso|notificación|previo aviso|avisar|preaviso|notificarle)',
        'política ... (modificada|modificarse|cambiar|actualizarse) ... sin .. (aviso|notificación|previo aviso|avisar|preaviso)'
      ],
      unless: /(?:sustancial|important|significativ|menor|salvo|(?<!\p{L})si )/iu
    },
    'do-not-track': {
      promised: ['(respetamos|respeta|atendemos|tenemos en cuenta) .. .. (do not track|dnt)'],
      broken: [
        '(no) (respondemos|responde|respetamos|respeta|atendemos|atiende|reacciona|reaccionamos) .. .. .. (do not track|dnt)',
        '(ignoramos|ignora) .. .. (do not track|dnt)'
      ],
      unless: /(?:tercer|socios|algun)/i
    },
    'no-children': {
      promised: [
        'no (recogemos|recopilamos|tratamos|recabamos) [conscientemente|deliberadamente] .. .. .. (de|sobre) (niños|menores)'
      ],
      broken: [
        '(niños|menores|usuarios) [menores] de <number> años pueden .. .. (crear|abrir|registrarse|darse)'
      ],
      unless: /(?:padre|madre|tutor|consent|autoriz|permiso|escuela|colegio)/i
    },
    'unasked-data': {
      promised: [
        'no (le|te|se le|se te) (pedimos|pediremos|pedirá|pide|solicitamos|solicitará)',
        'nunca (le|te) (pedimos|pediremos|solicitamos)'
      ],
      broken: ['(le|te) (pedimos|solicitamos)', 'se (le|te) (pide|solicita|pedirá|solicitará)'],
      unless: /(?:opcional|voluntari|identidad|(?<!\p{L})si |por (?:teléfono|correo)|consent)/iu
    },
    'no-location': {
      promised: [
        `(no|nunca) (accede|accedemos) a ${positions}`,
        `no (tiene|tenemos) acceso a ${positions}`,
        `(no|nunca) (recoge|recogemos|recopilamos|recopila|utiliza|utilizamos|usa|usamos|registra|registramos|solicita|solicitamos) ${positions}`,
        'no se (recogen|recopilan|utilizan|registran) datos de (ubicación|localización|geolocalización)'
      ],
      broken: [
        `(recoge|recogemos|recopilamos|recopila|utiliza|utilizamos|usa|usamos|registra|registramos|accede a|accedemos a) ${positions}`,
        'su (ubicación|posición) [gps] se (utiliza|usa|recoge|registra|envía)'
      ],
      unless: limitedAccess
    },
    'no-camera': {
      promised: [
        'no (tiene|tenemos) acceso (a|al) [su|la] [micrófono] [ni|y|o] [a] [su|la] cámara',
        '(no|nunca) (accede|accedemos) (a|al) [su|la] [micrófono] [ni|y|o] [a] [su|la] cámara',
        '(no|nunca) (utiliza|usa|utilizamos) (su|la) cámara'
      ],
      broken: [
        '(utiliza|usa|utilizamos|accede a|accedemos a|activa) (su|la) cámara',
        '(foto|fotos|vídeo|vídeos|imágenes) (con|mediante|a través de) (su|la) cámara'
      ],
      unless: limitedAccess
    },
    'no-microphone': {
      promised: [
        'no (tiene|tenemos) acceso (a|al) [su|la] [cámara] [ni|y|o] [a|al] [su] micrófono',
        '(no|nunca) (accede|accedemos) (a|al) [su|la] [cámara] [ni|y|o] [a|al] [su] micrófono',
        '(no|nunca) (utiliza|usa|utilizamos) (su|el) micrófono'
      ],
      broken: [
        '(utiliza|usa|utilizamos|accede a|accede al|accedemos a|activa) [su|el] micrófono',
        '(audio|sonido|voz) (con|mediante|a través de) (su|el) micrófono'
      ],
      unless: limitedAccess
    },
    'no-contacts': {
      promised: [
        '(contactos|agenda) (no|nunca) se (suben|sube|envían|envía|leen|lee|recogen|transfieren|almacenan)',
        '(no|nunca) (accede|accedemos) a (sus|su|los|la) (contactos|agenda|libreta de direcciones)',
        'no (tiene|tenemos) acceso a (sus|su|los|la) (contactos|agenda|libreta de direcciones)'
      ],
      broken: [
        '(sincroniza|sincronizamos|sube|subimos|lee|leemos|importa|importamos|envía|recoge|recopila) (sus|su|los|la) (contactos|agenda|libreta de direcciones)',
        '(contactos|agenda) se (suben|sube|envían|envía|sincronizan|sincroniza|transfieren|almacenan)'
      ],
      unless: limitedAccess
    },
    'no-ip-addresses': {
      promised: [
        '(direcciones|dirección) ip (no|nunca) se (guardan|guarda|registran|registra|almacenan|almacena|conservan|conserva|recogen)',
        'no se (guardan|guarda|registran|almacenan|recogen|conservan) [las] (direcciones|dirección) ip',
        '(no|nunca) (guardamos|registramos|almacenamos|recogemos|conservamos) (direcciones ip|la dirección ip|su dirección ip|las direcciones ip)'
      ],
      broken: [
        '(guarda|guardamos|registra|registramos|almacena|almacenamos|recoge|recogemos) (la|su|las) (dirección|direcciones) ip',
        '(dirección|direcciones) ip se (guarda|guardan|registra|registran|almacena|almacenan|recoge|recogen)'
      ],
      unless:
        /(?:anonim|anónim|trunc|ocult|enmascar|hash|parcial|complet|temporal|memoria|sin |ataque|fraude|registr(?:arse|o de)|inici|pedido|comentario|dedu|(?<!\p{L})si )/iu
    },
    'no-readers': {
      promised: [
        `(nadie|ninguna persona|ningún empleado|ningún humano) (lee|ve|revisa|consulta) [nunca] (sus|los|las|tus) (${talks})`,
        `no podemos (leerlos|leerlas|leer (sus|tus|los|las) (${talks}))`
      ],
      broken: [
        `(moderadores|empleados|revisores|equipo) (leen|lee|revisan|revisa|examinan) .. .. (${talks})`,
        `(${talks}) son (leídos|leídas|revisados|revisadas) por .. (moderadores|empleados|personas|revisores)`
      ],
      unless:
        /(?:denunci|report|soporte|asistencia|nos (?:envía|escribe)|contact|públic|foro|comentario|consent|autoriz|(?<!\p{L})si |contraseña)/iu
    },
    'no-health-data': {
      promised: [
        '(no|nunca) (tratamos|recogemos|recopilamos|almacenamos|guardamos|registramos) datos (de salud|médicos|relativos a la salud)',
        'no se (tratan|recogen|recopilan|almacenan) datos (de salud|médicos|relativos a la salud)'
      ],
      broken: [
        '(registramos|recogemos|recopilamos|guardamos|medimos|almacenamos|registra|mide|tratamos) ... (frecuencia cardíaca|frecuencia cardiaca|ritmo cardíaco|presión arterial|tensión arterial|glucosa|síntomas|medicamentos|diagnósticos|alergias|enfermedades|ciclo menstrual)'
      ],
      unless: limitedAccess
    },
    'no-sensitive-data': {
      promised: [
        '(no|nunca) (tratamos|recogemos|recopilamos|solicitamos|pedimos|almacenamos) [datos|información] [personales] (sensibles|sensible|datos sensibles|especialmente protegidos|categorías especiales de datos)',
        'no se (tratan|recogen|recopilan|solicitan) (datos [personales] sensibles|categorías especiales de datos)'
      ],
      broken: [
        '(pedimos|solicitamos|recogemos|recopilamos|registramos|guardamos|tratamos) ... (religión|orientación sexual|origen étnico|opiniones políticas|creencias religiosas|datos de salud|datos biométricos|datos genéticos)'
      ],
      unless:
        /(?:consent|ley|legal|opcional|voluntari|tales como|como|por ejemplo|candidat|emplead|(?<!\p{L})si )/iu
    },
    'data-at-home': {
      promised: [
        `todos .. (datos|archivos|servidores) se (alojan|almacenan|guardan|conservan) [exclusivamente|únicamente] [en servidores] [ubicados] en [la] (${homes})`,
        `(datos|archivos|servidores) se (alojan|almacenan|guardan|conservan) (exclusivamente|únicamente|solo) [en servidores] [ubicados] en [la] (${homes})`,
        `(datos|información) (no|nunca) (sale|salen|abandonan|abandona) [de|del] [la] (${homes})`
      ],
      broken: [
        `servidores .. (están|ubicados|encuentran|alojados) .. en [los] (${abroad})`,
        `se (almacenan|guardan|alojan|conservan) en [los] (${abroad})`,
        `(almacenados|guardados|alojados|conservados) en [los] (${abroad})`
      ],
      unless:
        /(?:pago|bolet[ií]n|newsletter|cookie|analí|pueden|podemos|(?<!\p{L})si |certific|proveedor|tercero|salvo|excepto|google)/iu
    },
    'own-sources': {
      promised: [
        'todos .. (datos|información) ... (proceden|provienen) [únicamente|directamente|exclusivamente] de (usted|ti)',
        '(datos|información) (proceden|provienen) (únicamente|exclusivamente|solo) de (usted|ti)',
        '(no|nunca) (compramos|obtenemos|adquirimos) [datos|información] (datos|información|de|a) .. (terceros|otras fuentes|intermediarios)'
      ],
      broken: [
        '(compramos|obtenemos|recibimos|adquirimos) .. .. (datos|información|direcciones) .. .. (de|a) (intermediarios|terceros|otras fuentes|fuentes públicas|otras empresas|corredores)'
      ],
      unless:
        /(?:inicia|google|facebook|apple|redes sociales|anónim|agreg|(?<!\p{L})si |pago|podemos|puede)/iu
    },
    'no-mailings': {
      promised: [
        '(no|nunca) [le|te] (enviamos|enviaremos|mandamos) (publicidad|correos publicitarios|mensajes publicitarios|correos promocionales) [por correo electrónico|por correo]',
        'no se (envía|envían) (publicidad|correos publicitarios|mensajes publicitarios)'
      ],
      broken: [
        '(informamos|avisamos) por (correo electrónico|correo|email) .. .. (ofertas|promociones|novedades|productos)',
        '(le|te) (enviamos|mandamos) .. .. (ofertas|promociones|publicidad)'
      ],
      unless: /(?:consent|suscri|autoriz|(?<!\p{L})si |solicit|correo postal|pidi)/iu
    },
    'no-cookies': {
      promised: [
        '(funciona|funcionan) [totalmente|completamente] sin [usar|utilizar] cookies',
        '(no|nunca) (usa|usamos|utiliza|utilizamos|instala|instalamos) [ninguna] (cookies|cookie)',
        'no se (usan|utilizan|instalan) cookies'
      ],
      broken: [`(${analyticsTools}|${adTrackers}) (instala|utiliza|usa|guarda|coloca) .. .. .. cookies`],
      unless: /(?:también|incluso|consent|acept|(?<!\p{L})si |bloque|desactiv|rechaz|tercero)/iu
    }
  },
  besides:
    'puede puedes hacer realizar pedido pedidos comprar compra nosotros nuestro nuestra nuestros nuestras usted ustedes su sus tu tus el la los las un una unos unas lo de del al a en con por para que y o ni no nunca jamás se es son está están será ser ha han hemos sobre utilizamos utiliza usamos usa uso usar utilizar realizamos realiza elaboramos elaboran creamos tomamos toman adoptan guardamos conservamos conservan adoptamos existen contienen contiene incluimos hacemos llevamos lectores miembros visitantes visitante usuarios usuario clientes cliente personas persona niños menores sitio sitios web página páginas aplicación app servicio servicios plataforma extensión empresa equipo dato datos información personales personal este esta estos estas ningún ninguna ninguno absoluto caso momento siempre también totalmente completamente tipo alguno alguna años edad menos más recopilamos recogemos tener sentido artículo 22 rgpd perfiles incluida elaboración derechos derecho ejercicio solicitud solicitudes acceso terceros conscientemente le te les cámara micrófono contactos agenda dirección direcciones ip ubicación posición localización dispositivo teléfono accede accedemos funciona sin correo electrónico enviamos europea económico europeo'.split(
      ' '
    ),
  others:
    'quien quienes cuyos terceros otros otras otro algunos algunas socios socio proveedor proveedores anunciantes si antes hasta'.split(
      ' '
    ),
  places: [
    /(?<!\p{L})(?:aplicaci[oó]n(?:es)?|apps?|extensión)(?!\p{L})/iu,
    /(?<!\p{L})(?:sitios?|webs?|páginas?)(?!\p{L})/iu
  ]
}

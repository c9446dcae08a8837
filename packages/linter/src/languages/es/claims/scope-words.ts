import {namesJoinedBy} from '../../names-joined-by.js'
import type {ScopeWords} from '../../scope-words.js'
import {spanishPeriodWords} from './period-words.js'

/** The wording by which Spanish policies say less than they seem to. */
export const spanishScopeWords: ScopeWords = {
  plain: {
    mostBefore: 8,
    emphasis:
      /^(?:\W|nunca|jamás|y|o|ni|no|se|venden|alquilan|ceden|comparten|intercambian|vendemos|alquilamos|cedemos|en ningún caso|bajo|ninguna?|circunstancia|concepto|en este sitio|web)*$/iu,
    limited:
      /(?<!\p{L})(?:otr[oa]s (?:datos|informaciones|fines)|otra información|niñ[oa]s?|menor(?:es)?|conscientemente|intencionadamente|a sabiendas|en(?! (?:ning|este sitio|nuestro sitio))|así|al|si|cuando|mientras|durante|más allá|complet[oa]s?|para|sin|mediante|est[oa]s|esta|este(?! sitio)|dich[oa]s?|tales|con (?:este|esta|estos|estas) fin(?:es|alidad)?)(?!\p{L})/iu,
    part: /(?:matomo|piwik|analy[st]|google|facebook|youtube|vimeo|captcha|fonts|maps|niño|menores|aplicaci|candidat|empleo|selecci|foro|tienda|newsletter|bolet|sms|pago|encuesta|empleados)/i,
    quoted: /["“”„«»]|(?<!\p{L})(?:derechos?|oposición|enlace)(?!\p{L})/iu,
    hedged:
      /(?<!\p{L})(?:distint[oa]s (?:de|a)|nadie)(?!\p{L})|^(?:pero|sin embargo)|(?<!\p{L})(?:no|nunca|jamás|ning[uú]n[oa]?|ni|salvo|excepto|an[oó]nim\p{L}*|agregad\p{L}*|truncad\p{L}*|parcial\p{L}*|seud[oó]nim\p{L}*|consent\p{L}*|cómo|significa|se entiende|antes|hasta|hemos|habíamos|por ejemplo|encargad\p{L}*|proveedor(?:es)?|(?<!en (?:su|tu) )navegador(?:es)?|mayoría|much[oa]s)(?!\p{L})/iu,
    regional: /(?:california|méxico|residentes|RGPD|argentina|colombia)/i,
    saidOfItself:
      /mos(?!\p{L})|en (?:este|nuestro) sitio(?!\p{L})|^(?:su|sus|tu|tus) [^.,;]{0,40} (?:no|nunca) se (?:almacena|registra|conserva|guarda|recopila|recoge)n?$/iu,
    exclusively: /^(?:solo|sólo|solamente|únicamente|exclusivamente)$/i,
    pointer: /^(?:est[oa]s|dich[oa]s|l[oa]s?\b)/i
  },
  conditions: {
    byConsent: /(?:consent|autoriz|acept)|(?<!\p{L})(?:si|(?<!de vez en )cuando|siempre que)(?!\p{L})/iu,
    byChoice:
      /(?:suscri|consent|autoriz|acept|solicit|petici|legal|obligaci)|(?<!\p{L})(?:si|(?<!de vez en )cuando|siempre que|ley)(?!\p{L})/iu,
    ordinaryUse:
      /(?<!\p{L})(?:si|cuando) [^.,;]{0,24}?(?:registr|inscri|cre[ae]|compr|reserv|visit|utiliz|usa|use|acced|naveg|contact|escrib|suscrib)\p{L}*/iu
  },
  gathering: {
    derived: /(?<!\p{L})(?:a partir|deducid[oa]s?|derivad[oa]s?) de (?:la |su |una )?$/iu,
    absolute:
      /^no (?:recopilamos|recogemos|recabamos|almacenamos|guardamos) datos (?:personales|de carácter personal)$|(?<!\p{L})(?:ning[uú]n dato (?:personal|de carácter personal)|ninguna información personal)(?!\p{L})/iu,
    narrowed: /(?<!\p{L})(?:para|permanentemente|temporalmente|durante|por|mediante|más tiempo)(?!\p{L})/iu,
    only: /^(?:(?:Solo|Sólo|Solamente|Únicamente) (?:recopilamos|recogemos|recabamos|guardamos|pedimos)|(?:Recopilamos|Recogemos|Recabamos|Guardamos|Pedimos) (?:solo|sólo|solamente|únicamente)) (?!(?:los |las |aquellos )*(?:datos|información|lo))/iu,
    processing: /^tratamos$/i
  },
  nothing: {
    leavesSome: /(?<!\p{L})(?:otr[oa]s?|más|sensibles?)(?!\p{L})/iu,
    onDevice:
      /(?<!\p{L})(?:localmente|(?:tu|su) (?:propio )?(?:dispositivo|ordenador|celular|teléfono|móvil|navegador))(?!\p{L})/iu,
    announced: /(?<!\p{L})(?:política|aviso)(?!\p{L}).*(?<!\p{L})c[oó]mo(?!\p{L})/isu,
    deniedAtOnce: /^(?:ning[uú]na?|nada)(?!\p{L})/iu
  },
  local: {
    said: /(?<!\p{L})no (?:recopil|recog|recab|registr|almacen|guard|rastre)\p{L}*,?(?: \p{L}+,?){0,6} (?:ningún dato|ninguna información|datos|información)(?!\p{L})|(?<!\p{L})(?:ningún dato|ninguna información|nada)(?!\p{L})[^.]{0,40}(?<!\p{L})(?:sale|abandona) (?:de )?(?:tu|su|del|el) (?:dispositivo|teléfono|navegador|ordenador)|(?<!\p{L})(?:tod[oa]s?|únicamente|exclusivamente)(?!\p{L})[^.]{0,60}(?<!\p{L})(?:en|dentro de) (?:tu|su|el) (?:propio )?(?:dispositivo|teléfono|navegador|ordenador)/iu,
    limited:
      /(?<!\p{L})(?:salvo|excepto|a menos|si|cuando|sin|otr[oa]s?|adicional\p{L}*|conscientemente|niñ[oa]s?|menores|contraseñas?|voluntari\p{L}*|hasta|sensibles?)(?!\p{L})/iu,
    denied: /(?<!\p{L})(?:no|ni|nunca|jamás|ning[uú]n[oa]?s?|nada|nadie|sin)(?!\p{L})/iu,
    gathered:
      /(?<!\p{L})(?:recopila|recoge|recaba|trata|recopilamos|recogemos|recabamos|registramos|almacenamos|guardamos|recibimos)(?!\p{L})|(?<!\p{L})(?:google analytics|firebase|crashlytics|admob|adsense|github pages|cloudflare|supabase|alojad\p{L}*|hosting|bolet(?:ín|ines)|formularios?|comentarios?|publicidad|publicitari\p{L}*|anuncios|cookies?|direcci(?:ón|ones) ip|registro de usuarios|(?:envía|env[ií]an?|transmiten?|transmitid[oa]s?|comparten?|compartid[oa]s?)(?!\p{L})[^.]{0,60}(?<!\p{L})(?:al?|con))(?!\p{L})/iu
  },
  sharing: {
    givenTo: /(?<!\p{L})(?:a|con)\s(?:la empresa |nuestro socio )?/u,
    instructed:
      /(?:por cuenta nuestra|por nuestra cuenta|en nuestro nombre|siguiendo nuestras|para (?:entregar|enviar|tramitar|la entrega|el envío))/i,
    forMoney: /(?:alquil|prest)\p{L}*$/iu,
    sold: /vend/i,
    exceptFor: /(?:salvo|excepto|a excepción) (?:a |al |con |de |del )?/i,
    exceptWhen:
      /(?<!\p{L})(?:si|cuando|caso|para|ley|legal\p{L}*|obligación|consentimiento|autorización|usted|que|quien|en|su|tu)(?!\p{L})/iu,
    othersMarketing:
      /(?:para sus propios fines (?:comerciales|publicitarios|de marketing)|con fines (?:comerciales|publicitarios|de marketing))$/iu,
    names: namesJoinedBy('y|o'),
    noCompany: /^(?:terceros|apps?)(?!\p{L})/iu
  },
  selling: {
    otherSale: /(?:empresa|sociedad|negocio|mercancías|productos|servicios|artículos|entradas|venta)/i
  },
  using: {
    someData: /(?<!\p{L})(?:est[oa]s|dich[oa]s|recopilad[oa]s|obtenid[oa]s)(?!\p{L})/iu,
    someModels: /(?:de lenguaje|generativ|públic|(?<!\p{L})terceros)/iu
  },
  mailings: {
    mail: /^(?:\W|por|correo|electrónico|e-?mail|nuestra|parte|de|ni|o|y|nunca)*$/iu
  },
  periods: spanishPeriodWords,
  software: {
    nothing:
      /^(?:la|nuestra|esta) (?:aplicación|extensión|app) (?:no|nunca) (?:recopila|recoge|recaba|registra|almacena) (?:datos|ningún dato|ninguna información|información)(?: alguno| alguna)?$/iu,
    itself: /^(?:la|nuestra|esta) (?:aplicación|extensión|app)(?!\p{L})/iu
  },
  cookies: {
    used: /(?:(?:utilizamos|utiliza|usamos|usa|instalamos|instala|coloca|guarda|almacena|nuestras|ninguna)\s|^)(?:las\s|sus\s|una\s)?cookies?((?:\s\p{L}+){0,2})/iu,
    anyKind:
      /^(?:ninguna|propias|y|o|ni|en|este|esta|sitio|web|otras|caducan|expiran|duran|se|de|para|las|nuestro|a|al|con|recordar)$/i,
    place:
      /^(?:\W|en|este|esta|nuestro|nuestra|el|la|sitio|página|web|y|o|ni|otras|tecnologías|similares)*$/i,
    explained:
      /(?:son pequeños|archivos? de texto|ficheros?|(?<!en (?:su|tu|el) )navegador|aplicación|foro|tienda|sitios de terceros|rechazar|bloquear|eliminar|desactivar)/i
  },
  device: {
    stays:
      /(?:datos|información|fotos|imágenes|contactos|mensajes|ubicación|contraseña|contenidos)(?!\p{L})[^.;,]{0,12} (?:(?:permanecen?|quedan?) (?:siempre |únicamente )?en su (?:dispositivo|teléfono|móvil|ordenador)|(?:nunca|no) (?:salen?|saldrán?) de su (?:dispositivo|teléfono|móvil|ordenador))$/iu,
    sent: /(?:a|en) nuestros? (?:propios? )?(?:servidor(?:es)?|nube)(?!\p{L})/iu
  },
  messages: {
    private:
      /^(?:Nosotros )?(?:No|Nunca) (?:leemos|revisamos|consultamos) (?:sus|tus|el contenido de sus) (?:mensajes|correos|conversaciones|chats|fotos|archivos|documentos)(?: privados)?$|^Nadie(?: más)? (?:lee|puede leer|revisa|puede ver) (?:sus|tus|el contenido de sus) (?:mensajes|correos|conversaciones|chats|fotos|archivos|documentos)(?: privados)?$/iu,
    read: /^(?:(?:Nosotros )?(?:podemos )?(?:leemos|leer|revisamos|revisar)|(?:Nuestro (?:personal|equipo)|Nuestros (?:empleados|moderadores)) (?:lee|leen|revisa|revisan|puede leer|pueden leer|puede revisar|pueden revisar)) (?:sus|tus|el contenido de sus) (?:mensajes|correos|conversaciones|chats|fotos|archivos|documentos)(?: (?:privados|para [^.;]{0,80}))?$/iu
  },
  children: {
    named: /(?<!\p{L})(?:niñ[oa]s?|menor(?:es)?)(?!\p{L})/iu,
    qualified:
      /(?:conscientemente|sabiendas|conocimiento|intencionad|consentimiento|autorización|sin|padres|tutor|(?<!\p{L})si(?!\p{L})|salvo|excepto)/iu
  },
  abroad: {
    denied:
      /(?:fuera|salen?|saldrán)(?!\p{L})[^.;]{0,20}(?:UE|EEE|Unión Europea|Espacio Económico Europeo|Europa|España)|transferencias internacionales(?: de (?:sus )?datos)?|a (?:los )?(?:Estados Unidos|terceros países)/iu,
    stays:
      /(?:(?<!\p{L})(?:únicamente|exclusivamente|sol[oa]mente|s[oó]lo)(?!\p{L})[^.;,]{0,30}|(?:permanecen?|quedan)(?!\p{L})[^.;,]{0,12}) (?:en|dentro de) ?(?:la )?(?:España|Europa|UE|Unión Europea|Alemania|Francia)$/iu,
    kept: /(?:almacena|conserva|guarda|aloja|trata|ubicad)\p{L}*(?: \p{L}+){0,3} (?:en|de) (?:los )?(?:Estados Unidos|India|China|Australia)/iu,
    there: /(?:Estados Unidos|EE\. ?UU\.|India|China|terceros países|fuera de la (?:UE|Unión))/
  }
}

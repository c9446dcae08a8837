import type {ScopeWords} from '../../scope-words.js'

/** How Spanish policies say less than they seem to. */
export const spanishScopeWords: ScopeWords = {
  limited:
    /(?<!\p{L})(?:niñ[oa]s?|menor(?:es)?|conscientemente|intencionadamente|a sabiendas|en(?! ning)|así|al|si|cuando|mientras|durante|más allá|complet[oa]s?|para|sin|mediante|est[oa]s?|esta|dich[oa]s?|tales|con (?:este|esta|estos|estas) fin(?:es|alidad)?)(?!\p{L})/iu,
  part: /(?:niño|menores|aplicaci|candidat|empleo|selecci|foro|tienda|newsletter|bolet|sms|pago|encuesta|empleados)/i,
  quoted: /["“”„«»]|(?<!\p{L})(?:derechos?|oposición|enlace)(?!\p{L})/iu,
  hedged:
    /^(?:pero|sin embargo)|(?<!\p{L})(?:no|nunca|jamás|ning[uú]n[oa]?|ni|salvo|excepto|an[oó]nim\p{L}*|agregad\p{L}*|seud[oó]nim\p{L}*|consent\p{L}*|cómo|significa|se entiende|antes|hasta|hemos|habíamos|por ejemplo|encargad\p{L}*|proveedor(?:es)?|navegador(?:es)?|mayoría|much[oa]s)(?!\p{L})/iu,
  byConsent: /(?:consent|autoriz|acept)|(?<!\p{L})(?:si|cuando|siempre que)(?!\p{L})/iu,
  ordinaryUse:
    /(?<!\p{L})(?:si|cuando) [^.,;]{0,24}?(?:registr|inscri|cre[ae]|compr|reserv|visit|utiliz|usa|use|acced|naveg|contact|escrib|suscrib)\p{L}*/iu,
  byChoice:
    /(?:consent|autoriz|acept|solicit|petici|legal|obligaci)|(?<!\p{L})(?:si|cuando|siempre que|ley)(?!\p{L})/iu,
  instructed:
    /(?:por cuenta nuestra|por nuestra cuenta|en nuestro nombre|siguiendo nuestras|para (?:entregar|enviar|tramitar))/i,
  regional: /(?:california|méxico|residentes|RGPD|argentina|colombia)/i,
  mostBefore: 9,
  emphasis: /^(?:\W|nunca|jamás|y|o|en ningún caso|bajo|ninguna?|circunstancia|concepto)*$/i,
  pointer: /^(?:est[oa]s|dich[oa]s|l[oa]s?\b)/i,
  saidOfItself: /mos(?!\p{L})/iu,
  absolute:
    /(?<!\p{L})(?:ning[uú]n dato (?:personal|de carácter personal)|ninguna información personal)(?!\p{L})/iu,
  narrowed: /(?<!\p{L})(?:para|permanentemente|temporalmente|durante|por|mediante|más tiempo)(?!\p{L})/iu,
  forMoney: /(?:alquil|prest)\p{L}*$/iu,
  sold: /vend/i,
  otherSale: /(?:empresa|sociedad|negocio|mercancías|productos|venta)/i,
  exceptFor: /(?:salvo|excepto|a excepción) (?:a |al |con |de |del )?/i,
  exceptWhen:
    /(?<!\p{L})(?:si|cuando|caso|para|ley|legal\p{L}*|obligación|consentimiento|autorización|usted|que|quien|en|su|tu)(?!\p{L})/iu,
  givenTo: /(?<!\p{L})(?:a|con)\s(?:la empresa |nuestro socio )?/u,
  cookies: {
    used: /(?:(?:utilizamos|utiliza|usamos|usa|instalamos|instala|nuestras|ninguna)\s|^)(?:las\s|sus\s)?cookies?((?:\s\p{L}+){0,2})/iu,
    anyKind:
      /^(?:ninguna|propias|y|o|ni|en|este|esta|sitio|web|otras|caducan|expiran|duran|se|de|para|las|nuestro|a|al|con|recordar)$/i,
    place:
      /^(?:\W|en|este|esta|nuestro|nuestra|el|la|sitio|página|web|y|o|ni|otras|tecnologías|similares)*$/i,
    explained:
      /(?:son pequeños|archivos? de texto|ficheros?|navegador|aplicación|foro|tienda|sitios de terceros|rechazar|bloquear|eliminar|desactivar)/i
  },
  children: {
    named: /(?<!\p{L})(?:niñ[oa]s?|menor(?:es)?)(?!\p{L})/iu,
    qualified:
      /(?:conscientemente|sabiendas|conocimiento|intencionad|consentimiento|autorización|sin|padres|tutor|(?<!\p{L})si(?!\p{L})|salvo|excepto)/iu
  },
  abroad: {
    denied: /fuera\b[^.;]{0,20}(?:UE|EEE|Unión|Espacio|Europa)/,
    there: /(?:Estados Unidos|EE\. ?UU\.|India|China|terceros países|fuera de la (?:UE|Unión))/
  }
}

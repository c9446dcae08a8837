import {ages} from '../ages.js'
import type {DisclosureCues, LanguageKnowledge} from '../cues.js'
import {spanishClaimWords} from './claims/claim-words.js'
import {hints} from './hints.js'
import {signs} from './signs.js'

/** The wording of Spanish policies: headings and the main phrases of each disclosure. */
export const knowledge: LanguageKnowledge = {
  disclosures: {
    controller: said(
      [
        'responsable* [del] [tratamiento]',
        'quiénes somos',
        'quién es .. responsable',
        'aviso legal',
        'delegado*'
      ],
      [
        'responsable* (del|de) (tratamiento|sus|tus|los)',
        'es responsable de',
        '(responsable|titular|titularidad) ... (nif|cif|domicilio|sede)',
        '(titular|titularidad) (de|del) (este|esta|la|el|sitio|web|página)',
        '(identidad|datos) .. del responsable',
        '(empresa|entidad|sociedad|persona) responsable'
      ],
      [
        'El responsable del tratamiento es Ejemplo, S. L.',
        'Ejemplo es responsable de sus datos.',
        'Responsable: Ejemplo, S. L., NIF B12345674',
        'Ejemplo es la titular de esta web.'
      ],
      {
        'data-protection-officer': {
          weight: 'strong',
          items: ['controller.data-protection-officer'],
          phrases: ['(delegado|delegada) de protección de datos', 'dpd', 'dpo'],
          examples: ['Puede escribir a nuestro delegado de protección de datos.']
        },
        representative: {
          weight: 'strong',
          items: ['controller.representative'],
          phrases: ['(representante|representa) .. (en|ante) (la|el) (unión|ue|reino)'],
          examples: ['Nuestro representante en la Unión Europea es Ejemplo.']
        },
        'appointed-representative': {
          weight: 'strong',
          items: ['controller.representative'],
          phrases: [
            'nuestro representante',
            '(espacio económico europeo|eee) ... representante',
            '(designado|nombrado) .. representante',
            'nos representa',
            'artículo 27 del rgpd'
          ],
          examples: [
            'Como estamos establecidos fuera de la Unión, hemos designado representante a Nordlicht S.L., con sede en Valencia, conforme al artículo 27 del RGPD.',
            'En la Unión Europea nos representa Nordlicht S.L., calle del Puerto 1, Valencia.'
          ]
        }
      }
    ),
    contact: said(
      ['(contacto|contactar|contáctenos|contacte)', 'cómo contactar'],
      [
        '(preguntas|pregunta|dudas|duda|consultas|consulta) ... (contact*|escrib*|diríjase|dirigirse|utilice|llame|<email>)',
        '(contactar con|póngase en contacto|ponte en contacto|contacte con|contacta con|contáctenos|contáctanos|comuníquese con|escríbanos|escríbenos|escriba a)',
        '<email>'
      ],
      ['Si tiene dudas, contacte con nosotros.']
    ),
    collection: said(
      [
        '(qué|datos que|información que) .. (datos|recogemos|recopilamos|tratamos)',
        '(qué|cuáles) .. (datos|información)',
        '(recogida|recopilación|recolección) de (datos|información|la información)',
        '(datos|información) .. (recopilada|recopilados|recabados|recogidos)',
        '(tipos|categorías) de (datos|información)'
      ],
      [
        '(recogemos|recopilamos|recolectamos|recabamos|obtenemos|registramos|solicitamos|recoge|recopila|recolecta|recaba|recoger|recopilar|recolectar|recabar) ... (datos|información|dirección|nombre|correo)',
        '(datos|información) ... (recogidos|recopilados|recolectados|recabados|recogida|recopilada|recolectada|recabada)',
        '(datos|información) que (usted|el usuario|nos) .. (proporcion*|facilit*)',
        'categorías de datos'
      ],
      ['Recogemos su nombre y sus datos de navegación.'],
      {
        'health-policy': {
          weight: 'fair',
          items: ['collection.health-policy'],
          phrases: ['política .. datos de salud'],
          examples: ['Nuestra política sobre datos de salud de los consumidores está aquí.']
        },
        health: {
          weight: 'strong',
          items: ['collection.health'],
          phrases: [
            'datos .. (salud|genéticos|biométricos|médicos)',
            '(información|datos) .. (salud|fertilidad|embarazo)',
            'sus (síntomas|diagnósticos|medicamentos)'
          ],
          examples: ['Recogemos datos de salud.']
        },
        'readings-and-illness': {
          weight: 'strong',
          items: ['collection.health'],
          phrases: [
            '(motivos|razones) de salud',
            '(enfermedad*|medicament*|medicación|síntomas|datos de salud|su salud|su ciclo)',
            '(tensión arterial|frecuencia cardíaca|antecedentes médicos|alergias|glucosa|horas de sueño|su tensión|su peso)'
          ],
          examples: [
            'En la aplicación puede anotar su tensión y su peso, que guardamos.',
            'Recogemos sus antecedentes médicos y las alergias que nos indique.',
            'Su pulsera nos envía la frecuencia cardíaca y las horas de sueño.'
          ]
        },
        sensitive: {
          weight: 'fair',
          items: ['collection.sensitive'],
          phrases: [
            '(datos|información|categorías) .. (sensibles|sensible|especiales)',
            '(datos de salud|opiniones políticas|origen racial|origen étnico|orientación sexual|datos biométricos)'
          ],
          examples: ['No recogemos datos sensibles.']
        },
        'beliefs-and-origin': {
          weight: 'strong',
          items: ['collection.sensitive'],
          phrases: [
            '(religión|afiliación sindical|orientación sexual|opiniones políticas|origen étnico)',
            'especialmente protegid*'
          ],
          examples: ['Los datos especialmente protegidos solo se tratan si usted lo autoriza expresamente.']
        },
        'duty-to-provide': {
          weight: 'fair',
          items: ['collection.duty-to-provide'],
          phrases: [
            '(obligatorio*|obligatoria*|obligado|obliga|opcional*|libre de facilitar*) ... (datos|facilitar*|campos)',
            '(si no|sin|negativa a) .. (facilita|facilitar|ellos|datos)',
            'necesitamos estos datos para celebrar',
            '(no|negativa a) .. (proporcion*|facilit*) ... (no podremos|no podrá|no será posible|imposible|imposibilit*)'
          ],
          examples: [
            'Usted es libre de facilitarnos estos datos o no.',
            'Los campos obligatorios recogen datos.'
          ]
        },
        'what-follows': {
          weight: 'strong',
          items: ['collection.duty-to-provide'],
          phrases: [
            '(se niega|negativa|negarse) ... (no podremos|no podrá|imposible)',
            '(opcional|obligatori*) ... (teléfono|correo|nombre|datos|contratar)',
            '(teléfono|correo|nombre|datos) ... (opcional|obligatori*|voluntari*)',
            'campos .. (obligatorios|opcionales)',
            '(comunicación|entrega|aportación) .. datos .. (requisito|obligatori*|voluntari*|necesari*)',
            'no podremos (tramitar|atender|prestar|gestionar)'
          ],
          examples: [
            'Los campos con asterisco son obligatorios; si no los rellena, no podremos tramitar su pedido.',
            'La comunicación de los datos es un requisito para celebrar el contrato.'
          ]
        },
        'given-or-left-out': {
          weight: 'strong',
          items: ['collection.duty-to-provide'],
          phrases: [
            '(falta|faltan) .. (número|teléfono|dirección|domicilio|datos|nombre) ... no (podemos|podremos|es posible)',
            'decide qué (información|datos) .. (da|facilita|proporciona|comparte)',
            '(campos|casillas|preguntas) ... en blanco',
            'tiene que (facilitar|proporcionar|indicar|aportar) ... (abrir|registr*|contratar|crear|comprar)',
            'sin [una|un|la|el|su|este|esta|estos|esa|esos] (dirección|correo|teléfono|nombre|número|domicilio|documento*|datos|información|ellos) ... (no|imposible)',
            '(campos|datos|casillas|información) ... asterisco ... (imprescindible*|necesari*|requerid*|rellen*|completa*)',
            '(campos|datos|información) ... (imprescindible*|indispensable*) para (tramitar|atender|registrar*|contratar|celebrar|formalizar|gestionar|el registro)',
            '(falta|ausencia) de (cumplimentación|entrega|aportación|facilitación|comunicación) .. (campos|datos|información)',
            'no (cumplimentación|cumplimentar|facilitación|aportación)',
            'de no (aportar*|facilitar*|proporcionar*|cumplimentar*|rellenar*|comunicar*|suministrar*) ... (no|imposible|impedir*)',
            '(cumplimentación|aportación|facilitación|suministro|entrega) ... (voluntari*|obligatori*|facultativ*|opcional*|necesari*)',
            '(facilitar|proporcionar|indicar|aportar|suministrar|rellenar) ... es (voluntario|opcional|obligatorio|facultativo|necesario)',
            'obligad* a .. (facilitar*|proporcionar*|indicar*|dar*|comunicar*|aportar*|suministrar*) .. (dato*|información|nombre|correo|teléfono)',
            '(decidir|elegir|optar por|puede) no (facilitar*|proporcionar*|indicar*|aportar*|suministrar*)',
            '(ley|contrato) .. (exige|obliga) .. (comunique|facilite|proporcione|indique|aporte|facilitar*|comunicar*|proporcionar*)',
            'si [usted] no [nos|los|las] .. (indica|facilita|proporciona|comunica|aporta|rellena|suministra) ... (no|imposible)',
            '(deberá|debe) (facilitar|proporcionar|indicar|aportar) ... (registr*|contratar|crear|comprar|darse)',
            '(navegar|visitar|usar|utilizar|acceder|consultar) ... sin (facilitar|proporcionar|registrarse|identificarse|dar)',
            '(necesitamos|requerimos) ... (de lo contrario|en caso contrario|de otro modo) .. no'
          ],
          examples: [
            'Si falta la dirección, no podemos entregar el pedido.',
            'Usted decide qué datos nos facilita.',
            'Puede dejar estas casillas en blanco.',
            'Tiene que indicar su edad para crear una cuenta.',
            'Sin un teléfono no podemos confirmar la reserva.',
            'Las casillas con asterisco se deben rellenar.',
            'Estos datos son indispensables para formalizar la compra.',
            'De no facilitarlos, no será posible la entrega.',
            'La entrega de estos datos es voluntaria.',
            'Indicar su edad es opcional.',
            'No está obligado a comunicarnos sus datos.',
            'Puede elegir no proporcionar su nombre.',
            'Si no nos aporta el justificante, no podremos seguir.',
            'Puede consultar las páginas sin identificarse.'
          ],
          not: [
            'Sin estas cookies la cesta no funciona.',
            'Sin su consentimiento no compartimos nada.',
            'Estamos obligados a facilitar una copia al juez.'
          ]
        },
        automatic: {
          weight: 'fair',
          phrases: [
            '(dirección ip|datos de navegación|tipo de navegador|sistema operativo)',
            'automáticamente'
          ],
          examples: ['Se registra su dirección IP.']
        }
      }
    ),
    sources: said(
      [
        '(procedencia|origen|fuente*) (de|de los|del) datos',
        'de dónde .. datos',
        'cómo .. obtenido .. (datos|información)'
      ],
      [
        'datos .. (de|procedentes de) .. (fuentes|terceros|otras fuentes)',
        '(acceso público|accesibles al público)',
        '(recibimos|obtenemos|obtener|proporcionan|provienen|proceden) ... (de terceros|otras fuentes|redes sociales|nuestros socios)'
      ],
      ['Recibimos datos de las siguientes fuentes:'],
      {
        public: {
          weight: 'fair',
          items: ['sources.public'],
          phrases: ['(fuentes|registros) .. (públicas|públicos|acceso público)'],
          examples: ['Datos de fuentes de acceso público.']
        },
        'open-to-all': {
          weight: 'strong',
          items: ['sources.public'],
          phrases: [
            'boletín oficial',
            '(públicamente|libremente) (disponible*|accesible*)',
            'información pública*',
            'disponible* (libremente|públicamente)',
            '(registro mercantil|acceso público)'
          ],
          examples: [
            'Algunos datos proceden del Registro Mercantil y de la prensa.',
            'También consultamos información disponible libremente en internet.'
          ]
        }
      }
    ),
    purposes: said(
      ['(finalidad*|fines|propósito*|uso de|utilización)', '(para qué|cómo) .. (datos|información)'],
      [
        '(finalidad|finalidades|con el fin de|con la finalidad)',
        '(utilizamos|usamos|tratamos|tratan|utilizan|utiliza|usar|utilizar) ... (para|con)',
        '(datos|información) ... (utilizar*|utilizad*|usar*|usad*|tratar*|tratad*|emplead*|servirán) ... para',
        '(con|para) (los|las) (siguientes|siguiente) (fines|finalidades|propósitos)',
        'propósito* .. (tratamiento|recopilación|recogida|datos)'
      ],
      ['Utilizamos sus datos para mejorar el servicio.'],
      {
        new: {
          weight: 'fair',
          items: ['purposes.new'],
          phrases: ['(nueva|nuevas|otra|otras|distinta|distintas) (finalidad|finalidades|fin|fines)'],
          examples: ['Le informaremos antes de una nueva finalidad.']
        },
        'something-else': {
          weight: 'strong',
          items: ['purposes.new'],
          phrases: [
            'fin que no',
            'cambio de finalidad',
            'otros fines',
            '(para|con) (otros|otras|nuevos|nuevas) (fines|finalidades|propósitos)',
            '(otra|otras|nueva|distinta) (finalidad*|finalidades)',
            '(fines|fin) (distintos|diferentes|distinto)',
            'otro propósito'
          ],
          examples: [
            'No los utilizaremos con fines distintos sin haberle informado previamente.',
            'Cualquier tratamiento posterior con otro propósito le será anunciado.'
          ]
        }
      }
    ),
    'legal-basis': said(
      [
        '(base jurídica|bases jurídicas|base legal|bases legales|legitimación)',
        'interés legítimo',
        'intereses legítimos'
      ],
      [
        '(base jurídica|bases jurídicas|base legal|bases legales|base legitimadora|legitimación|fundamento jurídico|fundamento legal|marco legal)',
        '(artículo|art) 6',
        '(basa|basado|basada|amparo) ... (consentimiento|contrato|interés|obligación)'
      ],
      ['La base jurídica es el contrato.'],
      {
        'legitimate-interest': {
          weight: 'strong',
          items: ['legal-basis.legitimate-interest'],
          phrases: ['(interés legítimo|intereses legítimos)'],
          examples: ['Tenemos un interés legítimo.']
        },
        'point-f': {
          weight: 'strong',
          items: ['legal-basis.legitimate-interest'],
          phrases: [
            '(art|artículo) 6 [apartado] 1 [letra] f',
            '6 1 f',
            '(art|artículo) 6 1 [letra] f',
            '(tenemos|nuestro) [un] interés en'
          ],
          examples: [
            'Este tratamiento se basa en el artículo 6.1.f) del RGPD.',
            'Tenemos interés en evitar el fraude, que prevalece sobre los suyos.'
          ]
        },
        grounds: {
          weight: 'fair',
          phrases: [
            '(ejecución|celebración|cumplimiento) .. contrato',
            '(obligación legal|obligaciones legales)',
            '(su|mediante|previo) consentimiento',
            'consentimiento (expreso|explícito|previo)'
          ],
          examples: ['El tratamiento se basa en su consentimiento.']
        }
      }
    ),
    cookies: said(
      ['cookie*'],
      ['cookie*', '(píxel*|almacenamiento local|balizas web)'],
      ['Utilizamos cookies.'],
      {
        duration: {
          weight: 'fair',
          items: ['cookies.duration'],
          phrases: ['cookie* ... (duración|meses|días|sesión|caduca*)', '(duración|caducidad) ... cookie*'],
          examples: ['Las cookies caducan a los 13 meses.']
        },
        'how-long-they-stay': {
          weight: 'strong',
          items: ['cookies.duration'],
          phrases: [
            'cookies (persistentes|permanentes|de sesión)',
            '(días|meses|años) en una cookie',
            'cookies .. (permanecen|caducan|expiran)'
          ],
          examples: [
            'Su elección se guarda seis meses en una cookie.',
            'Las cookies persistentes permanecen en su equipo hasta dos años.'
          ]
        },
        'third-party': {
          weight: 'fair',
          items: ['cookies.third-party'],
          phrases: ['cookies ... terceros', 'tercer* ... cookies'],
          examples: ['Ningún tercero puede leer estas cookies.']
        },
        'set-by-others': {
          weight: 'strong',
          items: ['cookies.third-party'],
          phrases: [
            '(socios|terceros|youtube|google|facebook|meta|anunciantes) ... cookies',
            'cookies ... (socios|terceros|youtube|google|facebook|meta)'
          ],
          examples: [
            'Nuestros socios publicitarios también pueden instalar cookies.',
            'Al reproducir un vídeo, YouTube coloca sus propias cookies.'
          ]
        },
        consent: {
          weight: 'fair',
          items: ['cookies.consent'],
          phrases: [
            'cookies ... si usted .. consentimiento',
            'cookies ... (consentimiento|acept*|rechaz*)',
            '(acept*|rechaz*|consentimiento) ... cookies'
          ],
          examples: [
            'Las cookies se usan si usted ha dado su consentimiento.',
            'Solo utilizamos estas cookies con su consentimiento.'
          ]
        },
        'only-when-allowed': {
          weight: 'strong',
          items: ['cookies.consent'],
          phrases: [
            'cookies ... (consentimiento|consentido|autorizado|permiso)',
            'qué cookies',
            'consentimiento ... cookies',
            'cookies ... (autoriza*|acepte|acepta|rechazar|consienta)',
            '(aceptar|rechazar) .. cookies',
            'no se instala .. cookie*'
          ],
          examples: [
            'Salvo las estrictamente necesarias, las cookies solo se instalan cuando usted lo autoriza.',
            'Mientras no pulse «Acepto», no se instala ninguna cookie de análisis.'
          ]
        }
      }
    ),
    sharing: said(
      ['(destinatario*|comunicación|cesión|cesiones|terceros|encargados)', 'quién recibe', 'con quién'],
      [
        '(comunic*|compart*|ced*|facilitamos|transmit*|divulg*|revel*) ... (terceros|proveedores|prestadores|autoridades|destinatarios|empresas|entidades|socios|colaboradores|filiales|plataformas|organismos|administraciones|tribunales|anunciantes|bancos|transportistas|nadie)',
        '(destinatarios|encargados del tratamiento)',
        '(proveedor*|prestador*) (de|del) (servicio*|alojamiento|hosting)',
        '(terceros|proveedores|prestadores|encargados) ... (acceden|acceso a|tratan|tratarán|reciben)'
      ],
      [
        'No comunicamos datos a terceros.',
        'Compartimos información con plataformas que nos ayudan.',
        'Los datos serán cedidos a entidades bancarias.'
      ],
      {
        recipients: {
          weight: 'fair',
          items: ['sharing.recipients'],
          phrases: [
            '(destinatarios|proveedores|encargados|autoridades) .. (reciben|datos|servicios|tratamiento|públicas)',
            '(comunic*|compart*|ced*|transmit*) ... (con|a|al) .. (proveedores|prestadores|autoridades|empresas|entidades|socios|filiales|plataformas|organismos|administraciones|bancos|transportistas)',
            'proveedor* (de|del) servicio*'
          ],
          examples: ['Los destinatarios reciben datos.', 'Sus datos se ceden a entidades bancarias.']
        },
        'who-gets-it': {
          weight: 'strong',
          items: ['sharing.recipients'],
          phrases: [
            '(reciben|recibe) sus datos',
            '(auditores|asesores|transportistas|aseguradoras)',
            '(enviamos|comunicamos|cedemos|remitimos|transmitimos) ... a [la|el|nuestro|nuestra] (sociedad|empresa|proveedor*|entidad|banco|socios)',
            '(transportista|empresa de transporte|gestoría|nuestro banco|proveedor de alojamiento|asesoría)',
            '(tienen|tiene) acceso a (estos|los|sus) datos',
            '(realiza|gestiona|presta) la empresa'
          ],
          examples: [
            'Su dirección se comunica a la empresa de transporte y su tarjeta a nuestro banco.',
            'Solo nuestro proveedor de alojamiento y nuestra gestoría tienen acceso a estos datos.',
            'El envío del boletín lo realiza la empresa Brevo.'
          ]
        }
      }
    ),
    sale: said(
      ['venta'],
      [
        '(vendemos|vende|venden|vender|venderá|venderán|venderemos|vendido|venta) ... (datos|información)',
        '(datos|información) ... (vendid*|vend*)'
      ],
      ['No vendemos sus datos.'],
      {
        'opt-out-link': {
          weight: 'fair',
          items: ['sale.opt-out-link'],
          phrases: ['do not sell'],
          examples: ['Do Not Sell or Share My Personal Information']
        }
      }
    ),
    transfers: said(
      ['transferencia*', 'otros países'],
      [
        '(transferencia*|transferimos|transfieren|transferidos|transferir|envío|envían|enviar|enviamos) ... (internacional*|país|países|fuera|terceros)',
        'fuera (de|del) (la unión|espacio|eee|ue)',
        '(terceros|otros) países',
        '(transferencia*|transfier*|servidores|ubicad*|con sede) ... (ee uu|estados unidos)'
      ],
      ['Transferimos datos a otros países.', 'Sus servidores están en Estados Unidos.'],
      {
        framework: {
          weight: 'strong',
          items: ['transfers.framework'],
          phrases: [
            '(adheridos|certificad*|certificación|principios|participamos) ... (data privacy framework|dpf|marco de privacidad)',
            '(data privacy framework|dpf|marco de privacidad) .. (lista|principios)'
          ],
          examples: ['Estamos adheridos al Marco de Privacidad de Datos.']
        },
        recourse: {
          weight: 'strong',
          items: ['transfers.recourse'],
          phrases: ['resolución de conflictos', '(acudir|cooperamos) .. (gratuitamente|sin coste)'],
          examples: ['Es un organismo de resolución de conflictos.']
        },
        enforcement: {
          weight: 'strong',
          items: ['transfers.enforcement'],
          phrases: ['(federal trade commission|ftc|departamento de transporte)'],
          examples: ['Estamos sujetos a la Federal Trade Commission.']
        },
        arbitration: {
          weight: 'strong',
          items: ['transfers.arbitration'],
          phrases: ['arbitraje'],
          examples: ['Puede acudir a un arbitraje vinculante.']
        },
        liability: {
          weight: 'strong',
          items: ['transfers.liability'],
          phrases: ['transferencias ulteriores', '(respondemos|responsabilidad) ... terceros'],
          examples: ['Respondemos de las transferencias ulteriores.']
        },
        safeguard: {
          weight: 'strong',
          items: ['transfers.safeguard'],
          phrases: [
            '(cláusulas contractuales|decisión de adecuación|normas corporativas vinculantes)',
            '(reglamentos de adecuación|puente de datos|idta)',
            '(código de conducta|certificación) (aprobado|aprobada)',
            '(cláusulas autorizadas|excepción por)',
            'garantías (adecuadas|apropiadas|contractuales)',
            'medidas contractuales técnicas',
            'medidas técnicas .. contractuales',
            '(data privacy framework|marco de privacidad de datos)',
            '(artículo|art) 33 .. lgpd'
          ],
          examples: [
            'Cláusulas contractuales tipo',
            'Autorización de la autoridad brasileña (art. 33 V LGPD)',
            'con medidas contractuales, técnicas y organizativas',
            'con medidas técnicas, organizativas y contractuales'
          ],
          not: ['La base es la aplicación de medidas contractuales o precontractuales.']
        },
        copy: {
          weight: 'fair',
          items: ['transfers.copy'],
          phrases: ['copia ... (cláusulas|garantías|garantía)', 'obtener una copia de (ellas|esta*|la|las)'],
          examples: ['Puede obtener una copia de las cláusulas.']
        },
        'text-of-the-clauses': {
          weight: 'strong',
          items: ['transfers.copy'],
          phrases: [
            'garantías ... copia',
            '(ejemplar|copia|texto) .. (garantías|cláusulas|normas)',
            'texto de las (cláusulas|garantías)',
            'contratos .. destinatarios .. disposición',
            'copia de .. (garantías|cláusulas)'
          ],
          examples: [
            'Puede solicitarnos el texto de las cláusulas.',
            'Los contratos con los destinatarios están a su disposición en nuestra sede.'
          ]
        }
      }
    ),
    retention: said(
      ['(conservación|plazo*)', 'cuánto tiempo'],
      [
        '(conserv*|guardamos|guardan|guardaremos|guardarán|almacenamos|almacenan|almacenarán|mantenemos|mantienen|mantendremos|mantendrán|retenemos|retendremos) ... (durante|plazo*|años|meses|días|hasta|desde que|mientras|tiempo)',
        '(suprimi*|elimina*|borra*) ... (cuando|transcurrido*|finalizado*|una vez)',
        'plazo* de conservación'
      ],
      ['Conservamos sus datos durante tres años.', 'Se eliminarán una vez finalizada la relación.'],
      {
        period: {
          weight: 'strong',
          items: ['retention.period'],
          phrases: [
            '(conserv*|guard*|almacen*|manten*|mantien*|retención|plazo*|período|periodo|elimin*|suprim*|borra*) ... (<number>|un|dos|tres|cuatro|cinco|seis|diez|doce|veinte) (años|meses|días|semanas|horas|año|mes)'
          ],
          examples: ['Se conservan 3 años.', 'Guardamos las facturas seis años.'],
          not: ['Mayores de 18 años.']
        },
        'in-words': {
          weight: 'strong',
          items: ['retention.period'],
          phrases: [
            '(borran|destruyen|suprimen|eliminan|conserva*) ... (días|semanas|meses|años|año)',
            '(dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) (días|meses|años)'
          ],
          examples: [
            'Los registros se borran a los siete días.',
            'Los currículos se destruyen un año después del último contacto.'
          ]
        },
        'period-alone': {
          weight: 'weak',
          items: ['retention.period'],
          phrases: [
            '<number> (años|meses|días|semanas|horas|año|mes)',
            '(un|dos|tres|cuatro|cinco|seis|diez|doce|veinte) (años|meses|días|año|mes)'
          ],
          examples: ['Pedidos: 5 años.']
        },
        criteria: {
          weight: 'fair',
          items: ['retention.criteria'],
          phrases: [
            '(mientras|hasta que|durante el tiempo|por el tiempo|el tiempo|durante el plazo) ... (necesari*|relación|contrato|cuenta|elimin*|solicite|revoque|retire)'
          ],
          examples: [
            'Mientras dure la relación.',
            'Hasta que revoque su consentimiento.',
            'Por el tiempo necesario.'
          ]
        },
        'as-soon-as': {
          weight: 'strong',
          items: ['retention.criteria'],
          phrases: [
            '(conserva*|guarda*|almacena*) ... (mientras|durante el tiempo|el tiempo)',
            '(una vez|cuando) .. (cumplida|alcanzada|finalizada|terminada) .. (finalidad|relación|objeto)',
            'plazos legales',
            'en cuanto .. (dejen|dejan|no sean)',
            '(dejan|dejen) de ser necesari*',
            'plazo .. (depende|dependerá)',
            'mientras ... (activa|vigente|dure)'
          ],
          examples: [
            'Suprimimos sus datos en cuanto dejan de ser necesarios.',
            'El plazo depende de la prescripción legal de las acciones.'
          ]
        }
      }
    ),
    security: said(
      ['(seguridad|protegemos)', 'cómo protegemos'],
      [
        'medidas .. (técnicas|seguridad|organizativas|adecuadas|necesarias)',
        '(protegemos|cifrado|cifrados|cifrada|encriptad*|encriptación|ssl|tls|https)',
        '(proteger|protege) (sus|su|los|la|estos) (datos|información)',
        'servidores seguros',
        '(acceso no autorizado|accesos no autorizados|pérdida o alteración)'
      ],
      ['Aplicamos medidas técnicas y organizativas.']
    ),
    rights: said(
      ['(derecho|derechos|reclamación|reclamaciones)', 'sus derechos', 'tus derechos'],
      ['derecho* (a|de|al)', '(acceso|rectificación|supresión|oposición|portabilidad|limitación)'],
      ['Usted tiene derecho a acceder a sus datos.'],
      {
        access: {
          weight: 'strong',
          items: ['rights.access'],
          phrases: [
            '(derecho|derechos|a) [de] (acceder|acceso)',
            '(rectificación|supresión|oposición|limitación|portabilidad|cancelación) .. acceso',
            '(consultar|conocer|acceder a) .. (sus|tus) datos',
            'derechos arco',
            'copia de .. datos',
            '(solicitar|pedir|recibir|obtener) ... (archivo|fichero) (de|con) .. datos'
          ],
          examples: ['el derecho de acceso', 'Los socios pueden obtener un archivo con sus datos.']
        },
        'what-is-stored': {
          weight: 'strong',
          items: ['rights.access'],
          phrases: [
            'si tratamos datos',
            '(solicitar|pedir|obtener|ejercer) [el] acceso',
            '(consultar|conocer|ver) .. (información|datos) que tenemos',
            'saber ... (guardamos|tenemos|conservamos|tratamos) sobre',
            'qué datos suyos',
            'daremos una copia'
          ],
          examples: [
            'Puede saber en todo momento qué guardamos sobre usted.',
            'Si lo pide, le diremos qué datos suyos tratamos y le daremos una copia.'
          ]
        },
        rectification: {
          weight: 'strong',
          items: ['rights.rectification'],
          phrases: [
            '(rectifi*|corregir|corrij*|modificar|actualizar) .. (dato*|información)',
            '(rectifi*|corregir|corrij*|derechos arco)'
          ],
          examples: ['la rectificación de sus datos']
        },
        'put-right': {
          weight: 'strong',
          items: ['rights.rectification'],
          phrases: [
            '(erróneo*|inexacto*|anticuado*|incorrecto*) ... (corregi*|rectifi*)',
            '(completen|completar) .. incomplet*',
            'corregimos'
          ],
          examples: [
            'Si algún dato es erróneo o está anticuado, lo corregimos a petición suya.',
            'Puede exigir que se completen los datos incompletos.'
          ]
        },
        erasure: {
          weight: 'strong',
          items: ['rights.erasure'],
          phrases: [
            '(supresión|suprimir|supriman|eliminar|eliminen|borrar|borren|cancelación|derecho al olvido|derechos arco)'
          ],
          examples: ['la supresión de sus datos']
        },
        'removed-on-request': {
          weight: 'strong',
          items: ['rights.erasure'],
          phrases: [
            '(borremos|suprimamos|eliminemos|borrar|borrado|supresión|eliminación) .. sus datos',
            '(derecho|exigir|reclamar|pedir) ... (supresión|borrado|borremos|suprimir)',
            '(eliminamos|borramos|suprimimos) sus datos ... (desea|pide|solicita)'
          ],
          examples: ['Eliminamos sus datos de nuestros sistemas si así lo desea.']
        },
        restriction: {
          weight: 'strong',
          items: ['rights.restriction'],
          phrases: [
            '(limitación|limitar) .. (tratamiento|uso)',
            'limitación',
            '(solicitar|pedir|exigir|derecho) ... tratamiento ... (limitado|restringido)'
          ],
          examples: [
            'la limitación del tratamiento',
            'Los visitantes pueden pedir que el tratamiento de sus datos sea restringido.'
          ]
        },
        'kept-and-not-used': {
          weight: 'strong',
          items: ['rights.restriction'],
          phrases: [
            'se limite el tratamiento',
            '(limitemos|limitar|restringir|restringiremos|limitación|restricción) .. tratamiento',
            'impugna .. exactitud',
            '(solo|únicamente) se conserven',
            'tratamiento se limitará',
            'bloqueo .. datos'
          ],
          examples: [
            'Puede pedir que los datos solo se conserven y no se utilicen.',
            'En los casos del artículo 18 del RGPD, el tratamiento se limitará a petición suya.'
          ]
        },
        objection: {
          weight: 'strong',
          items: ['rights.objection'],
          phrases: ['(oposición|oponerse|oponerte|oponga|opongas|derechos arco)'],
          examples: ['oponerse al tratamiento']
        },
        'no-more-advertising': {
          weight: 'strong',
          items: ['rights.objection'],
          phrases: [
            '(se opone|oponerse|opone) [a|al] ...',
            'no quiere publicidad',
            '(no desea|no quiere) (recibir|publicidad)'
          ],
          examples: ['Basta con que nos diga que no quiere publicidad para que dejemos de enviársela.']
        },
        portability: {
          weight: 'strong',
          items: ['rights.portability'],
          phrases: [
            '(portabilidad|formato estructurado|lectura mecánica)',
            '(solicitar|pedir|recibir|obtener) ... (archivo|fichero) (de|con) .. datos',
            'llevarse .. datos',
            '(solicitar|derecho) .. transferencia de (los|sus|tus) datos'
          ],
          examples: [
            'la portabilidad de los datos',
            'el derecho a solicitar la transferencia de los datos',
            'pedir un fichero de exportación de los datos'
          ]
        },
        'taken-along': {
          weight: 'strong',
          items: ['rights.portability'],
          phrases: [
            '(transmisión|transmitir|traslado|transferencia) ... (otro responsable|otro proveedor|otra empresa|otra entidad)',
            'formato estructurado',
            'formato (de uso común|estructurado)',
            '(proveedor|tercero) que usted elija',
            'llevarse sus datos'
          ],
          examples: ['Si es técnicamente posible, los enviaremos directamente al proveedor que usted elija.']
        },
        'withdraw-consent': {
          weight: 'strong',
          items: ['rights.withdraw-consent'],
          phrases: [
            '(retirar|revocar|retirada|retire|revoque|revocación) ... (consentimiento|autorización)',
            'consentimiento ... (retirar|retirarlo|revocar|revocarlo|retirada|revocación|revocable)'
          ],
          examples: [
            'Puede retirar su consentimiento.',
            'Su consentimiento, que puede retirar.',
            'El titular puede revocar en cualquier momento la autorización otorgada.'
          ]
        },
        undone: {
          weight: 'strong',
          items: ['rights.withdraw-consent'],
          phrases: ['(permiso|autorización|consentimiento) ... (echarse atrás|retirar*|revocar*)'],
          examples: ['Si nos dio permiso, puede echarse atrás en cualquier momento.']
        },
        complaint: {
          weight: 'strong',
          items: ['rights.complaint'],
          phrases: [
            '(denunciar|denunciarlo|queja|reclamar) .. autoridad*',
            '(reclamación|reclamar|reclamaciones|reclamo|queja|quejas|denuncia) ... (autoridad*|agencia|aepd|agpd|instituto)',
            'agencia española de protección de datos',
            'autoridad de control'
          ],
          examples: [
            'Puede denunciarlo ante la autoridad competente.',
            'presentar una reclamación ante la autoridad de control'
          ]
        },
        time: {
          weight: 'fair',
          items: ['rights.time'],
          phrases: ['respond* .. (plazo|en un|dentro)'],
          examples: ['Respondemos en un plazo de un mes.']
        },
        'within-a-month': {
          weight: 'fair',
          items: ['rights.time'],
          phrases: [
            'a más tardar .. (mes|semanas|días)',
            '(contestaremos|responderemos|respondemos|contestamos|respuesta) ... (en|plazo) .. (<number>|un|dos|tres|cuatro|treinta|quince) (día|días|semanas|mes|meses)',
            '(petición|solicitud|respuesta) ... (plazo|atiende|máximo|demora) ... (días|semanas|mes)'
          ],
          examples: [
            'Su petición se atiende en treinta días.',
            'Recibirá respuesta sin demora y, como máximo, en cuatro semanas.'
          ]
        },
        fee: {
          weight: 'fair',
          items: ['rights.fee'],
          phrases: ['(gratuito|gratuita|gratuitas|gratuitamente|gratis|sin coste|sin costo)'],
          examples: ['Atendemos las solicitudes gratuitamente.']
        },
        'what-it-costs': {
          weight: 'fair',
          items: ['rights.fee'],
          phrases: [
            '(gratuito|gratuita|gratuitamente|gratis|gratuitos)',
            'no cobramos',
            'sin coste',
            'no le cuesta nada',
            'canon razonable',
            '(sin coste|sin cargo)'
          ],
          examples: [
            'Ejercer estos derechos no le cuesta nada.',
            'Podemos cobrar un canon razonable si la solicitud es manifiestamente excesiva.'
          ]
        },
        metrics: {
          weight: 'fair',
          items: ['rights.metrics'],
          phrases: [
            'solicitudes .. (recibidas|recibimos) ... (concedidas|denegadas|atendidas)',
            '(cuántas|número de) solicitudes',
            'solicitudes .. <number>'
          ],
          examples: ['Cuántas solicitudes recibimos y cómo las atendimos.']
        },
        how: {
          weight: 'fair',
          items: ['rights.how'],
          phrases: [
            '(ejercer|ejercitar|ejercicio) .. (derecho*|sus|estos|tus)',
            '(escribiendo|dirigiéndose|solicitándolo|enviando) ... (<email>|correo|escrito|dirección)'
          ],
          examples: ['Para ejercer sus derechos, escríbanos.', 'Puede hacerlo enviando un correo.']
        },
        verification: {
          weight: 'fair',
          items: ['rights.verification'],
          phrases: [
            '(verifi*|comprob*|comprueb*|acredit*|confirm*) .. identidad',
            '(documento nacional de identidad|documento de identidad|copia de su dni|copia del dni)'
          ],
          examples: ['Comprobamos su identidad antes de responder.', 'Adjunte una copia de su DNI.']
        },
        'who-asks': {
          weight: 'strong',
          items: ['rights.verification'],
          phrases: [
            '(acreditar|acredite|probar|demostrar|verificar|comprobar) .. (identidad|quién es)',
            '(copia|fotocopia) .. (dni|documento|documento de identidad|pasaporte|nie)',
            '(solicitud|petición) (proviene|procede)'
          ],
          examples: [
            'Para evitar abusos debe acreditar su identidad.',
            'En caso de duda le pediremos una copia de su documento de identidad.',
            'Comprobamos que la solicitud proviene realmente de usted.'
          ]
        },
        'where-to-write': {
          weight: 'strong',
          items: ['rights.how'],
          phrases: [
            '(formulario|servicio de atención) ... (solicitud|derechos)',
            '(solicitud|derechos) ... (formulario|servicio de atención)',
            '(dirija|dirigir|envíe|remita|enviar|presentar) .. (petición|solicitud|escrito) ...',
            '(basta|bastará) .. (mensaje|correo|escrito|carta)',
            '(petición|solicitud) .. por escrito',
            '(escriba|escribir|escríbanos) .. <email>',
            'derechos se ejercen',
            'solicitud se dirige',
            '(carta|correo postal) o por correo'
          ],
          examples: [
            'Para ello escriba a datos@atlas.example o llámenos.',
            'Estos derechos se ejercen por carta o por correo electrónico.',
            'La solicitud se dirige a nuestro servicio de atención; hay un formulario en su cuenta.'
          ]
        }
      }
    ),
    choices: said(
      ['(opciones|preferencias|decisiones)', 'darse de baja'],
      [
        '(darse de baja|darte de baja|cancelar la suscripción|cancelar su suscripción|desactivar|deshabilitar|configurar el navegador|configurar su navegador)',
        'usted decide',
        'solo lo hacemos si'
      ],
      ['Puede darse de baja en cualquier momento.'],
      {
        incentives: {
          weight: 'fair',
          items: ['choices.incentives'],
          phrases: [
            '(programa de fidelidad|programa de fidelización|incentivo* económico*)',
            '(apuntarse|unirse|darse de baja) ... (club|programa|descuento*)',
            '(valor|valen) .. sus datos'
          ],
          examples: ['El programa de fidelización le da descuentos.']
        }
      }
    ),
    'do-not-track': said(
      ['do not track'],
      ['do not track', 'global privacy control'],
      ['Atendemos las señales Do Not Track.'],
      {
        answer: {
          weight: 'fair',
          items: ['do-not-track.answer'],
          phrases: [
            'do not track ... (atendemos|respondemos|respeta*)',
            '(atendemos|respondemos|respeta*) ... do not track'
          ],
          examples: ['Respetamos Do Not Track.']
        }
      }
    ),
    children: said(
      ['(menores|niños|infantil)'],
      ['(menores de edad|menor de edad|menores de|menor de|niños|niñas)', 'datos de menores'],
      ['El servicio no se dirige a menores de 14 años.'],
      {
        'minimum-age': {
          weight: 'fair',
          items: ['children.minimum-age'],
          phrases: [
            'edad mínima',
            `a partir de [los] ${ages} años`,
            `(menores|mayores|menos) de ${ages}`,
            `al menos ${ages} años`
          ],
          examples: [
            'La edad mínima es de 14 años.',
            'El servicio es para personas a partir de 16 años.',
            'Los menores de 14 años.'
          ],
          not: ['Guardamos los mensajes durante al menos 5 años.']
        },
        parental: {
          weight: 'fair',
          items: ['children.parental-consent'],
          phrases: [
            '(padres|tutores|patria potestad) ... (consentimiento|autoriza*|permiso)',
            '(consentimiento|autorización|permiso) ... (padres|tutores)'
          ],
          examples: ['Con el consentimiento de sus padres.']
        },
        'parents-agree': {
          weight: 'strong',
          items: ['children.parental-consent'],
          phrases: [
            '(autorización|consentimiento) (paterna|parental|de los padres|materna)',
            '(permiso|autorización) .. (padres|madre)',
            'patria potestad',
            'permiso a tus padres'
          ],
          examples: [
            'No recogemos datos de niños sin la autorización previa de quien ejerza la patria potestad.'
          ]
        },
        protection: {
          weight: 'fair',
          items: ['children.protection'],
          phrases: ['(menores|niños) ... publicidad', 'protección .. (menores|niños)'],
          examples: ['No mostramos a los menores publicidad basada en perfiles.']
        }
      }
    ),
    'automated-decisions': said(
      ['(decisiones automatizadas|elaboración de perfiles)'],
      [
        '(decisión|decisiones) .. (automatizada*|tratamiento automatizado)',
        '(elaboración de|elaboramos|elaborar|realizamos|creamos) perfiles',
        // A denial, matched as a whole.
        '(ninguna|ningún tipo de) decisión ... automatizado .. elaboración de perfiles'
      ],
      [
        'No tomamos decisiones automatizadas.',
        'No tomamos ninguna decisión basada en un tratamiento automatizado, incluida la elaboración de perfiles.'
      ],
      {
        'decided-by-machine': {
          weight: 'strong',
          phrases: [
            'inteligencia artificial .. (elige|decide|selecciona|evalúa|descarta) .. (candidat*|quién|solicitud*|si)',
            '(procesos|procedimientos|sistemas) (automáticos|automatizados) de decisión',
            'sin que intervenga .. (persona|humano|nadie)',
            'perfil (de usted|sobre usted|suyo)',
            '(software|sistema|algoritmo) [le] asigna',
            '(decisión|decisiones) ... (únicamente|exclusivamente|solo|solamente) .. automat*',
            '(decisión|decisiones) ... (tratamiento*|procesos|medios|sistemas) automat*',
            '(algoritmo*|programa|máquina*|ordenador|software|sistema*) .. (decide*|rechaza*|deniega*|aprueba*|bloquea*|evalúa*|descarta*|puntúa*)',
            '(tomada*|adoptada*|decidid*|rechazad*|denegad*|bloquead*|suspendid*|evaluad*) .. por .. (algoritmo*|programa|máquina*|ordenador|software|sistema*)',
            '(rechaz*|deneg*|bloque*|suspend*|descart*|evalua*|evalúa*|valora*) .. (automáticamente|forma automática|manera automática|forma automatizada)',
            '(automáticamente|forma automática|manera automática|forma automatizada) .. (rechaz*|deneg*|bloque*|suspend*|descart*)',
            '(solvencia|riesgo) .. forma (automática|automatizada)',
            '(realiza*|hacemos|practica*|aplica*|existe|llevamos) .. (perfilado|perfilamiento)',
            '(perfilado|perfilamiento) (automatizado|de)',
            'no .. perfiles (de|sobre) .. (usuarios|clientes|usted|personas|visitantes)',
            'puntuación .. (riesgo|crédito|solvencia)',
            '(artículo|art) 22 (del rgpd|rgpd|del reglamento)',
            '(sin|ninguna) .. intervención humana',
            '(derecho a|solicitar|obtener|pedir) .. intervención humana',
            '(persona|humano|empleado) .. (revise|revisar|reconsidere|reconsiderar) .. decisión',
            'impugnar .. decisión',
            'decisiones ... toma* .. (persona|personas|humano|humanos|máquina*)',
            '(toda|cada) decisión .. toma* .. (persona|humano)',
            'siempre .. (persona|humano) quien decide',
            '(decisión|decisiones) ... (no|nunca) .. (dejan|deja|confían|confía|delegan|delega) .. (máquina*|algoritmo*|programa)',
            '(no|ni|ningún|ninguna|sin) .. (scoring|profiling)',
            '(no|ni) [se] (elabora*|crean|creamos|generan|generamos|trazan|trazamos) (perfiles|ningún perfil)'
          ],
          examples: [
            'Una inteligencia artificial descarta solicitudes.',
            'No hay procedimientos automatizados de decisión.',
            'El límite se fija sin que intervenga nadie.',
            'No creamos un perfil sobre usted.',
            'El sistema le asigna una categoría.',
            'No se adoptan decisiones basadas exclusivamente en medios automatizados.',
            'Un programa descarta las solicitudes incompletas.',
            'La decisión fue tomada por un ordenador.',
            'El pedido se bloquea de forma automática.',
            'No hacemos perfiles de los visitantes.',
            'No practicamos perfilado alguno.',
            'Se le asigna una puntuación de riesgo.',
            'Una persona puede revisar la decisión.',
            'Toda decisión la toma una persona.',
            'Es siempre una persona quien decide.',
            'Las decisiones no se dejan nunca a un algoritmo.',
            'Usted puede impugnar la decisión.',
            'Nuestra tienda no utiliza scoring.',
            'Con sus compras no se trazan perfiles.'
          ],
          not: [
            'La suscripción se renueva de forma automática.',
            'Nada de ello sirve para el perfilado publicitario.',
            'Usted puede editar su perfil cuando quiera.',
            'Conforme al artículo 22 de la LSSI, pedimos su permiso para las cookies.'
          ]
        },
        'score-and-outcome': {
          weight: 'strong',
          items: ['automated-decisions.logic'],
          phrases: [
            '(puntuación|solvencia|scoring) ... (cuenta|deniega|calcula|método|estadístico|valora)',
            '(sistema|algoritmo|programa) .. (calcula|asigna|determina|decide)',
            'lógica .. (decisión|aplicada|subyacente|tratamiento)',
            '(denegarse|aprobarse|rechazarse) automáticamente'
          ],
          examples: [
            'La puntuación tiene en cuenta sus pagos anteriores.',
            'El sistema calcula a partir de sus ingresos si se concede el crédito.',
            'Aquí explicamos la lógica de la decisión.',
            'Su solicitud puede denegarse automáticamente.'
          ]
        },
        recommendations: {
          weight: 'fair',
          items: ['automated-decisions.recommendations'],
          phrases: [
            '(sistema*|algoritmo*) .. recomenda*',
            'sistema* ... (selecciona*|ordena*|clasifica*) ... (mostramos|contenidos|productos|ve)'
          ],
          examples: [
            'Los parámetros de nuestro sistema de recomendación.',
            'Un sistema automatizado selecciona u ordena lo que le mostramos.'
          ]
        },
        advertising: {
          weight: 'fair',
          items: ['automated-decisions.advertising'],
          phrases: ['(sistema*|algoritmo*|parámetro*) ... (publicidad|anuncios)'],
          examples: ['Un sistema automatizado selecciona la publicidad que usted ve.']
        },
        'artificial-intelligence': {
          weight: 'fair',
          items: ['automated-decisions.artificial-intelligence'],
          phrases: ['inteligencia artificial', 'sistema* de ia', 'chatbot*'],
          examples: ['Se comunica usted con un sistema de IA.']
        },
        'ai-notice': {
          weight: 'fair',
          items: ['automated-decisions.ai-notice'],
          phrases: [
            'ia ... no .. (persona|humano)',
            '(recono*|señal*|marca*|indica*) ... (ia|artificial*)',
            '(ia|artificial*) ... (señala*|marca*|indica*)',
            'cómo reconocerlo'
          ],
          examples: [
            'Aquí se comunica usted con un sistema de IA y no con una persona.',
            'Las imágenes generadas por IA están señaladas.'
          ]
        }
      }
    ),
    changes: said(
      ['(cambios|modificaciones|actualización|actualizaciones)'],
      [
        '(cambios|modificaciones|modificar|actualizar|actualizamos) ... (política|aviso|declaración)',
        '(política|aviso) ... (cambi*|modific*|actualiz*)',
        '(derecho|reserv*) ... (modificar|actualizar|cambiar)',
        'última actualización'
      ],
      ['Podemos modificar esta política.'],
      {
        'last-updated': {
          weight: 'fair',
          items: ['changes.last-updated'],
          phrases: ['(última|fecha de) .. (actualización|modificación|revisión)'],
          examples: ['Última actualización: mayo de 2024.']
        },
        'last-revised': {
          weight: 'strong',
          items: ['changes.last-updated'],
          phrases: [
            'versión de[l] <number>',
            'versión de <number>',
            '(actualizada|modificada|revisada|actualizado) en (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)',
            '(versión|página|política) .. (modificada|revisada|actualizada) .. <number>',
            '(revisó|modificó|actualizó) por última vez'
          ],
          examples: [
            'Versión modificada el 12/05/2026',
            'Esta página se revisó por última vez en junio de 2026.'
          ]
        },
        'effective-date': {
          weight: 'fair',
          items: ['changes.effective-date'],
          phrases: ['(en vigor|se aplica desde|entrada en vigor)'],
          examples: ['En vigor desde el 1 de mayo.']
        },
        'in-force-from': {
          weight: 'strong',
          items: ['changes.effective-date'],
          phrases: [
            '(aplicará|aplica) a partir del <number>',
            'surt* efecto*',
            '(en vigor|vigente) desde el <number>',
            '(aplicable|vigente) (a partir del|desde el) <number>',
            'en vigor .. <number>'
          ],
          examples: ['Aplicable a partir del 25 de mayo de 2025.', 'Vigente desde el 1 de julio de 2026']
        },
        notice: {
          weight: 'fair',
          items: ['changes.notice'],
          phrases: [
            '(informamos|informaremos|avisaremos|comunicaremos|notificaremos) ... (cambio*|modificaciones)',
            '(cambio*|modificaciones|actualizar|modificar|actualizada|modificada) ... (informa*|avisa*|notifica*|publica*|comunica*)'
          ],
          examples: [
            'Le informaremos de los cambios.',
            'Podemos modificar esta política, lo que comunicaremos aquí.'
          ]
        },
        'told-before': {
          weight: 'strong',
          items: ['changes.notice'],
          phrases: [
            '(adaptamos|modificamos|actualizamos|modificar|actualizar) ... (aviso|política|declaración) ',
            '(publicamos|publicaremos|publicada|publicará) ... (aquí|página|sitio|web)',
            '(cambio|cambios|modificación|modificaciones) ... (avisaremos|informaremos|comunicaremos|notificaremos|correo)',
            'versión vigente .. disponible',
            '(avisaremos|advertiremos|informaremos) ... (cambio|modificación)'
          ],
          examples: [
            'La versión vigente estará siempre disponible en esta página.',
            'Le advertiremos de cualquier modificación la próxima vez que inicie sesión.'
          ]
        }
      }
    )
  },
  mentions: {
    weight: 'weak',
    phrases: ['(consulte|consultar|vea|véase) .. (política|aviso) de'],
    examples: ['Consulte la política de ese sitio.']
  },
  negations: [
    'no',
    'nunca',
    'ningún',
    'ninguna',
    'ninguno',
    'nadie',
    'sin',
    'ni',
    'tampoco',
    ...['exent', 'exceptuad'].flatMap((stem) => ['o', 'a', 'os', 'as'].map((ending) => stem + ending))
  ],
  affirmations: [
    'no solo',
    'no sólo',
    'no solamente',
    'no limita*',
    'no se limita*',
    'sin limita*',
    'sin carácter limitativo',
    'no sensibles',
    'no personales',
    'no identificables'
  ],
  familiar: {
    su: ['tu', 'vuestro', 'vuestra'],
    sus: ['tus', 'vuestros', 'vuestras'],
    usted: ['tú'],
    le: ['te'],
    puede: ['puedes', 'podéis'],
    tiene: ['tienes', 'tenéis'],
    desea: ['deseas'],
    quiere: ['quieres'],
    utiliza: ['utilizas'],
    facilita: ['facilitas'],
    proporciona: ['proporcionas']
  },
  frequentWords:
    'de la que los el en y a sus datos su para se con las por del o no personales usted una información un al nos nuestro nuestros como servicios si más tratamiento es servicio puede derecho uso esta sobre privacidad política cookies nuestra lo este web sitio ser finalidad terceros son cuando consentimiento legal otros utilizamos también acceso cualquier cuenta derechos protección ha le cada caso sin has está estos ley seguridad usuarios interés base desde tiempo contrato hasta entre'.split(
      ' '
    ),
  signs,
  hints,
  claims: spanishClaimWords
}

function said(
  headings: readonly string[],
  phrases: readonly string[],
  examples: readonly string[],
  cues: DisclosureCues['cues'] = {}
): DisclosureCues {
  return {headings, cues: {said: {weight: 'strong', phrases, examples}, ...cues}}
}

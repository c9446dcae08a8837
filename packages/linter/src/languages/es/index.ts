import type {DisclosureCues, LanguageKnowledge} from '../cues.js'
import {spanishClaimWords} from './claims/claim-words.js'

/** What is known of Spanish policies: their headings and the main wording of each disclosure. */
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
        sensitive: {
          weight: 'fair',
          items: ['collection.sensitive'],
          phrases: [
            '(datos|información|categorías) .. (sensibles|sensible|especiales)',
            '(datos de salud|opiniones políticas|origen racial|origen étnico|orientación sexual|datos biométricos)'
          ],
          examples: ['No recogemos datos sensibles.']
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
        'third-party': {
          weight: 'fair',
          items: ['cookies.third-party'],
          phrases: ['cookies ... terceros', 'tercer* ... cookies'],
          examples: ['Ningún tercero puede leer estas cookies.']
        },
        consent: {
          weight: 'fair',
          items: ['cookies.consent'],
          phrases: [
            'cookies ... (consentimiento|acept*|rechaz*)',
            '(acept*|rechaz*|consentimiento) ... cookies'
          ],
          examples: ['Solo utilizamos estas cookies con su consentimiento.']
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
        }
      }
    ),
    sale: said(
      ['venta'],
      ['(vendemos|vender|vendido|venta) ... (datos|información)', '(datos|información) ... (vendid*|vend*)'],
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
            '(data privacy framework|marco de privacidad de datos)',
            '(artículo|art) 33 .. lgpd'
          ],
          examples: [
            'Cláusulas contractuales tipo',
            'Autorización de la autoridad brasileña (art. 33 V LGPD)'
          ]
        },
        copy: {
          weight: 'fair',
          items: ['transfers.copy'],
          phrases: ['copia ... (cláusulas|garantías|garantía)', 'obtener una copia de (ellas|esta*|la|las)'],
          examples: ['Puede obtener una copia de las cláusulas.']
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
            'copia de .. datos'
          ],
          examples: ['el derecho de acceso']
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
        erasure: {
          weight: 'strong',
          items: ['rights.erasure'],
          phrases: [
            '(supresión|suprimir|supriman|eliminar|eliminen|borrar|borren|cancelación|derecho al olvido|derechos arco)'
          ],
          examples: ['la supresión de sus datos']
        },
        restriction: {
          weight: 'strong',
          items: ['rights.restriction'],
          phrases: ['(limitación|limitar) .. (tratamiento|uso)', 'limitación'],
          examples: ['la limitación del tratamiento']
        },
        objection: {
          weight: 'strong',
          items: ['rights.objection'],
          phrases: ['(oposición|oponerse|oponerte|oponga|opongas|derechos arco)'],
          examples: ['oponerse al tratamiento']
        },
        portability: {
          weight: 'strong',
          items: ['rights.portability'],
          phrases: [
            '(portabilidad|formato estructurado|lectura mecánica)',
            'llevarse .. datos',
            '(solicitar|derecho) .. transferencia de (los|sus|tus) datos'
          ],
          examples: ['la portabilidad de los datos', 'el derecho a solicitar la transferencia de los datos']
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
        complaint: {
          weight: 'strong',
          items: ['rights.complaint'],
          phrases: [
            '(reclamación|reclamar|reclamaciones|reclamo|queja|quejas|denuncia) ... (autoridad*|agencia|aepd|agpd|instituto)',
            'agencia española de protección de datos',
            'autoridad de control'
          ],
          examples: ['presentar una reclamación ante la autoridad de control']
        },
        time: {
          weight: 'fair',
          items: ['rights.time'],
          phrases: ['respond* .. (plazo|en un|dentro)'],
          examples: ['Respondemos en un plazo de un mes.']
        },
        fee: {
          weight: 'fair',
          items: ['rights.fee'],
          phrases: ['(gratuito|gratuita|gratuitas|gratuitamente|gratis|sin coste|sin costo)'],
          examples: ['Atendemos las solicitudes gratuitamente.']
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
          phrases: ['(menores|mayores|menos) de <number>', 'al menos <number> años'],
          examples: ['Los menores de 14 años.']
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
        '(elaboración de|elaboramos|elaborar|realizamos|creamos) perfiles'
      ],
      ['No tomamos decisiones automatizadas.'],
      {
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
        'effective-date': {
          weight: 'fair',
          items: ['changes.effective-date'],
          phrases: ['(en vigor|se aplica desde|entrada en vigor)'],
          examples: ['En vigor desde el 1 de mayo.']
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
        }
      }
    )
  },
  mentions: {
    weight: 'weak',
    phrases: ['(consulte|consultar|vea|véase) .. (política|aviso) de'],
    examples: ['Consulte la política de ese sitio.']
  },
  negations: ['no', 'nunca', 'ningún', 'ninguna', 'ninguno', 'nadie', 'sin', 'ni', 'tampoco'],
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

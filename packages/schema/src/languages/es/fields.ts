import type {fields as english} from '../en/fields.js'
import type {Words} from '../together.js'

export const fields: Words<typeof english> = {
  policy: {
    itself: 'Una política de privacidad: hechos y el texto que los acompaña.',
    $schema: 'La dirección del esquema JSON, para editores.',
    title: 'El título del documento.',
    language: 'El idioma del texto, por ejemplo es.',
    description: 'Una frase sobre el documento, para buscadores.',
    url: 'Dónde está publicada la política.',
    healthPolicy:
      'Dónde está publicada la política sobre datos de salud de los consumidores, en una página propia que enlaza la página de inicio (RCW 19.373.020(1)(b)).',
    translations: {
      itself: 'La misma política en otros idiomas.',
      language: 'El idioma, por ejemplo de.',
      href: 'Dónde se encuentra.'
    },
    version: 'La versión del documento.',
    effective: 'Desde cuándo se aplica la política.',
    updated: 'Cuándo se modificó la política por última vez.',
    regimes: 'Las leyes a las que responde la política.',
    states:
      'De las leyes de los estados de EE. UU. (`us-states`, `us-health`), aquellas a las que responde la política, como `US-VA`. Si se omite: todas.',
    jointControllers: 'Con quién decide la organización por qué y cómo se usan los datos.',
    practices: 'Lo que alguien hace, puede hacer o no hace nunca con qué datos.',
    cookies: 'Cookies y técnicas similares, o `none`.',
    recipients: 'Quién recibe datos, o `none`.',
    transfers: 'Transferencias a otros países, o `none`.',
    retention: 'Cuánto tiempo se conservan los datos.',
    incentives:
      'Lo que las personas obtienen por sus datos, como los descuentos de un programa de fidelización (California).',
    automatedDecisions: 'Decisiones tomadas sin intervención humana que afectan a alguien, o `none`.',
    profiling:
      'Recomendaciones, publicidad escogida y evaluaciones que usan datos personales sin decidir solo con ello, o `none`.',
    aiSystems: 'Sistemas de IA con los que se encuentran las personas o cuyos resultados ven, o `none`.',
    sections:
      'El documento, en orden. Si se omite: todos los apartados que los hechos permiten escribir. Un apartado sobre el que no se declara ningún hecho se omite.',
    remarks: {
      itself: 'Frases del texto que no enuncian ninguna práctica, para que se dé cuenta de cada frase.',
      is: 'Qué es la frase, si no es una práctica.',
      note: 'Una nota de la redacción.'
    }
  },
  terms: {
    otherTerm: {
      itself: 'Aquello para lo que la lista no tiene palabra, con sus propias palabras.',
      other: 'Con sus propias palabras.'
    }
  },
  aiSystems: {
    aiSystem: {
      itself:
        'Un sistema de IA con el que se encuentran las personas, o cuyos resultados ven (art. 50 del Reglamento de IA).',
      name: 'Cómo se llama, por ejemplo «Asistente de ayuda».',
      tasks: 'Qué hace.',
      provider: 'Quién lo desarrolló o lo ofrece.',
      notice: 'Cómo se reconoce en el momento que es un sistema de IA, o que el contenido es artificial.'
    }
  },
  changes: {
    itself: 'Cómo se anuncian los cambios de la política.',
    announced: 'Cómo se informa a las personas.',
    before: 'Con cuánta antelación se informa a las personas de un cambio importante, por ejemplo «30 días».',
    newPurposes:
      'Qué se hace antes de usar datos para una nueva finalidad (art. 13.3 RGPD), en una frase completa.',
    archive: 'Dónde se guardan las versiones anteriores.'
  },
  children: {
    itself: 'Datos de menores.',
    directed: 'Si el servicio, o una parte de él, está hecho para menores de 13 años.',
    minimumAge: 'Desde qué edad se puede usar el servicio sin ayuda.',
    knowinglyCollected: 'Si se recogen a sabiendas datos de menores de esa edad.',
    under13:
      'Si se recogen a sabiendas datos de menores de 13 años (16 CFR 312.2), cuando la edad mínima es otra.',
    whenFound: 'Qué se hace cuando se encuentran datos de un menor, en una frase completa.',
    disclosure:
      'A quién y por qué se comunican datos de un menor, o que no se comunican, en frases completas.',
    recipients:
      'Los ids de las entradas de `recipients` que reciben datos de menores, con nombre, tipo y finalidades (16 CFR 312.4(d)(2)), o `none`.',
    disclosureConsent:
      'Cómo acepta un progenitor la comunicación a terceros aparte de la recogida y el uso, o por qué la necesita el servicio, en frases completas (16 CFR 312.5(a)(2)).',
    publicPosting: 'Si un menor puede hacer públicos datos personales, en una frase completa.',
    parentalConsent: 'Cómo se obtiene el consentimiento de un progenitor, en una frase completa.',
    parentalRights:
      'Cómo consultan y borran los progenitores los datos de un menor y se niegan a que se recojan más, en frases completas.',
    retention:
      'Cuánto tiempo y por qué se conservan los datos de menores, en frases completas (16 CFR 312.10).',
    internalIdentifiers:
      'Para qué operaciones internas se usan identificadores, y cómo se impide otro uso; o que no hay ninguno.',
    audio: 'Cómo se usan y se borran las grabaciones de la voz de un menor; o que no hay ninguna.',
    operators: {
      itself:
        'Todos los que recogen o conservan datos de menores a través del servicio. Uno de ellos, con dirección, teléfono y correo electrónico, puede responder por los demás, que se nombran (16 CFR 312.4(d)(1)).',
      name: 'El nombre del operador.',
      phone: 'Un número de teléfono.',
      email: 'Una dirección de correo electrónico.'
    },
    protection:
      'Cómo se protegen la privacidad y la seguridad de los menores de 18 años, en frases completas (art. 28.1 DSA).',
    profiledAdvertising:
      'Si los menores ven publicidad elegida mediante elaboración de perfiles, lo que las plataformas no pueden hacer (art. 28.2 DSA).'
  },
  cookies: {
    consentByRegion: {
      itself: 'Lo que deciden las personas al respecto en algunas regiones.',
      choice: 'Lo que deciden allí las personas.',
      where: 'En qué regiones. Si se omite: donde ninguna otra entrada dice nada.'
    },
    cookie: {
      itself: 'Una cookie o técnica similar.',
      id: 'Un nombre con el que otras partes remiten a esta cookie.',
      name: 'El nombre de la cookie, tal como lo muestra un navegador.',
      technology: 'Qué se guarda o se lee. Si se omite: una cookie.',
      provider: 'Quién la instala y la lee.',
      category: 'Para qué hace falta.',
      purpose: 'Qué hace, en una frase sencilla.',
      duration: '`session`, `until-deleted` o un plazo como «13 meses».',
      consent:
        'Si solo se instala tras el consentimiento; o una lista que dice, región por región, qué deciden las personas. Si se omite: si `cookieConsent` dice cómo se pide el consentimiento.',
      thirdPartyAccess: 'Si alguien más que la organización puede leerla (C-673/17 Planet49).',
      policy: 'La explicación del propio proveedor.'
    },
    cookieConsent: {
      itself: 'Cómo aceptan las personas lo que no es estrictamente necesario.',
      how: 'Cómo se pide el consentimiento, en una frase completa.',
      refuse:
        'Cómo se rechaza el consentimiento, con la misma facilidad con que se da, en una frase completa (Francia lo exige).',
      remembered: 'Cuánto tiempo se recuerda la elección, por ejemplo «6 meses» (CNIL).',
      change: 'Cómo se retira o se cambia después el consentimiento, en una frase completa.'
    }
  },
  decisions: {
    automatedDecision: {
      itself: 'Una decisión tomada sin intervención humana que afecta a alguien.',
      name: 'Qué se decide, por ejemplo «Compra a plazos».',
      logic: 'Cómo se toma la decisión, en frases completas.',
      significance: 'Qué significa para la persona.',
      consequences: 'Qué puede seguirse de ella.',
      ground: 'Con qué base jurídica.',
      review: 'Cómo consigue la persona que alguien la revise, exprese su punto de vista y la impugne.'
    }
  },
  framework: {
    body: {
      itself: 'Un organismo independiente que resuelve litigios gratuitamente.',
      name: 'El organismo que resuelve litigios.',
      site: 'Dónde se le presenta una reclamación.',
      country: 'Dónde está: US o un país de la Unión Europea.'
    },
    dataPrivacyFramework: {
      itself:
        'La certificación de la propia organización conforme al Data Privacy Framework UE-EE. UU., como organización de los Estados Unidos.',
      parts: 'Qué abarca la certificación.',
      entities: 'Otras entidades o filiales que se adhieren por ella a los principios.',
      recourse:
        'Quién resuelve litigios gratuitamente: `authorities`, si coopera con las autoridades de protección de datos, o un organismo.',
      enforcedBy: 'Qué autoridad investiga y hace cumplir.'
    }
  },
  incentives: {
    incentive: {
      itself: 'Una ventaja, un precio o un servicio que las personas obtienen por sus datos.',
      id: 'Un nombre con el que otras partes remiten a esta ventaja.',
      name: 'Cómo se llama, por ejemplo «Programa de fidelización».',
      terms: 'Qué obtienen las personas y en qué condiciones, en frases completas.',
      data: 'Qué datos dan las personas a cambio.',
      optIn: 'Cómo se apuntan las personas, en una frase completa.',
      withdraw: 'Cómo se dan de baja, lo que pueden hacer en cualquier momento, en una frase completa.',
      value: 'Qué valen los datos para la organización: una estimación de buena fe, en una frase completa.',
      method: 'Cómo se calculó ese valor, en una frase completa.'
    }
  },
  metrics: {
    itself:
      'Cuántas solicitudes se hicieron en un año y qué fue de ellas, o la página que lo dice (California lo exige a las empresas con los datos de diez millones de personas).',
    year: 'El año natural.',
    requests: {
      itself: 'Las cifras, por derecho.',
      right: 'Qué se pidió.',
      received: 'Cuántas solicitudes llegaron.',
      granted: 'Cuántas se atendieron, en todo o en parte.',
      denied: 'Cuántas se denegaron.',
      days: 'Cuántos días se tardó en responder.'
    },
    average: 'Si los días son la media (`mean`) o la mediana (`median`).',
    everybody: 'Si las cifras cuentan las solicitudes de todo el mundo, y no solo las de California.'
  },
  organisation: {
    address: {
      itself: 'Adónde llegan las cartas.',
      street: 'Calle y número, o varias líneas como un edificio y un apartado de correos.',
      postalCode: 'El código postal.',
      city: 'La localidad.',
      region: 'Un estado o una provincia.',
      country: 'Dos letras mayúsculas, como ES o US.'
    },
    reach: {
      phone: 'Un número de teléfono con prefijo internacional.',
      form: 'La dirección web de un formulario.'
    },
    contact: {
      itself: 'Cómo dirigirse a la organización sobre privacidad.',
      tollFree: 'Un número de teléfono gratuito para quien llama (California lo exige).'
    },
    officer: {
      itself: 'Una persona o empresa encargada, y cómo dirigirse a ella.',
      name: 'Nombre de la persona o de la empresa.'
    },
    itself: 'Quién es responsable de los datos.',
    name: 'El nombre que conoce el público.',
    legalName: 'El nombre en el registro, con la forma jurídica.',
    registration: 'Registro y número, por ejemplo «KvK 12345678».',
    site: 'La página de inicio.',
    dataProtectionOfficer:
      'Quién es y cómo dirigirse a esa persona, o `none` si no la hay (en Brasil: el encarregado).',
    accountable: {
      itself: 'Quién responde de cómo trata la organización los datos personales (Canadá).',
      name: 'Nombre de la persona.',
      title: 'Qué cargo tiene, por ejemplo «Privacy officer».'
    },
    representatives: {
      itself:
        'Quién representa a una organización de fuera en la UE (art. 27 RGPD) o en el Reino Unido, o `none` si el art. 27.2 no lo exige.',
      for: 'Dónde le representa.',
      name: 'Nombre de la persona o empresa.'
    },
    onlineOnly:
      'Si la organización opera solo en línea y trata directamente con las personas cuyos datos recoge: entonces California pide solo una dirección de correo electrónico.',
    tenMillionConsumers:
      'Si compra, recibe, vende o comparte en un año los datos de diez millones o más de californianos: entonces California pregunta cuántas solicitudes atiende (11 CCR 7102).',
    materials: {
      itself: 'Folletos, normas o códigos que explican cómo se tratan los datos (Canadá).',
      href: 'Dónde se encuentra el documento.'
    }
  },
  practice: {
    otherData: {
      itself: 'Datos para los que la lista no tiene palabra, con sus propias palabras, y de qué tipo son.',
      kind: 'La palabra más próxima de la lista, para que se apliquen las leyes que protegen esos datos. El documento la pone entre paréntesis, salvo `personal-data`.'
    },
    dataList: 'Qué datos: palabras de la lista de categorías de datos.',
    purposeList: 'Para qué: palabras de la lista de finalidades.',
    ground: 'Con qué base jurídica (art. 6 y 9 RGPD).',
    interest: 'Qué interés legítimo se persigue, cuando esa es la base.',
    keep: {
      itself:
        'Cuánto tiempo: un plazo, `retention:` con el id de una entrada de `retention`, o `until:` con un hecho.',
      retention: 'El id de una entrada de `retention`.',
      until: 'El hecho que le pone fin, por ejemplo «cierre su cuenta».'
    },
    statedPurposes: {
      itself:
        'Para qué: palabras de la lista de finalidades, cada una sola o con `ground`, `interest` o `keep` propios.',
      entry: 'Una finalidad cuya base, interés o plazo no es el de toda la práctica.',
      purpose: 'Para qué.'
    },
    subjectList: 'De quién son los datos.',
    regionList:
      'De quién se trata, según dónde estén las personas: palabras de la lista de regiones. Si se omite: todo el mundo.',
    says: 'La frase del texto que lo dice, palabra por palabra. Debe encontrarse en el documento.',
    recipientReference: 'El id de una entrada de `recipients`.',
    id: 'Un nombre con el que otras partes remiten a esta práctica.',
    name: 'Cómo se llamaría, por ejemplo «Pedidos y entrega». Las tablas lo ponen en la primera columna.',
    who: 'Quién lo hace. Si se omite: la organización.',
    from: 'De dónde vienen los datos. Si se omite, no se dice nada de su origen.',
    with: 'Quién recibe los datos: un tipo de destinatario, o `recipient:` con el id de una entrada de `recipients`.',
    by: 'Con qué medida de seguridad, cuando la práctica protege datos.',
    provision: {
      itself: 'Si hay que facilitar los datos (art. 13.2.e RGPD).',
      required:
        'Si la persona tiene que facilitar los datos: por ley, por contrato, para celebrar un contrato, o no.',
      otherwise: 'Qué ocurre si no se facilitan, en una frase completa.'
    },
    choice: {
      itself: 'Qué puede decidir la persona al respecto.',
      kind: 'Qué puede decidir la persona.',
      how: 'Cómo lo hace, en una frase completa.'
    },
    when: 'En qué ocasión, por ejemplo «cuando se registra».',
    unless: 'La excepción, por ejemplo «un progenitor ha dado su permiso».',
    itself:
      'Alguien hace, puede hacer o no hace nunca una cosa: con qué datos, por qué, con quién, con qué base, cuánto tiempo.',
    does: 'Qué se hace.',
    may: 'Qué se puede hacer.',
    never: 'Qué no se hace nunca.'
  },
  profiling: {
    itself:
      'Datos personales que se evalúan automáticamente para recomendar, anunciar o valorar, sin que se decida solo con ello (art. 4.4 RGPD).',
    name: 'Cómo se llama, por ejemplo «Rutas sugeridas».',
    for: 'Para qué sirve: recomendaciones, publicidad o una evaluación.',
    logic: 'Los parámetros principales, y por qué importa cada uno, en frases completas.',
    effect: 'Qué significa para las personas, en una frase completa.',
    options: 'Cómo cambian las personas los parámetros, o lo desactivan, en una frase completa.'
  },
  provenance: {
    itself:
      'Para políticas archivadas: dónde y cuándo se encontró el documento. Su texto se conserva como estaba, con sus daños.',
    domain: 'El dominio que publicó la política.',
    archived: 'El día en que se archivó la política.',
    snapshot: 'La dirección de la página archivada.'
  },
  recipients: {
    recipient: {
      itself: 'Alguien ajeno a la organización, o una categoría de ellos, que recibe datos.',
      id: 'Un nombre con el que otras partes remiten a este destinatario.',
      service: 'Un servicio conocido. Completa lo que usted omita.',
      name: 'El nombre; no hace falta para una categoría de destinatarios.',
      kind: 'Qué es para usted; una lista si es varias cosas.',
      country: 'Dónde se tratan los datos.',
      related: 'Si pertenece al mismo grupo de empresas (Canadá lo exige).',
      responsibility: 'De qué es responsable, en una frase completa (Brasil lo exige).',
      policy: 'Su propia política de privacidad.'
    },
    transfer: {
      itself: 'Datos que van a otro país, y la garantía.',
      to: 'Los países a los que van los datos.',
      recipients: 'Ids de entradas de `recipients`.',
      safeguard: 'Qué hace lícita la transferencia.',
      detail: 'La decisión o las cláusulas de que se trata, en una frase completa.',
      copy: 'Cómo obtener una copia de la garantía, o dónde está publicada, en una frase completa.'
    }
  },
  retention: {
    id: 'Un nombre con el que las prácticas remiten a esta regla.',
    name: 'Qué se conserva, por ejemplo «Datos de pedidos».',
    reason: 'Por qué tanto tiempo, en una frase completa.',
    then: 'Qué ocurre después.',
    period: 'Cuánto tiempo, por ejemplo «10 años».',
    from: 'Desde cuándo se cuenta, por ejemplo «el fin del año del pedido».',
    criteria: 'Qué decide cuánto tiempo, en una frase completa, cuando no se puede indicar un plazo.'
  },
  rights: {
    itself: 'Qué pueden pedir las personas, y cómo.',
    granted: {
      itself: 'Los derechos que tienen las personas, cada uno solo o con la forma de ejercerlo.',
      right: 'El derecho que tienen las personas.',
      how: 'Cómo se ejerce, en una frase completa.'
    },
    requests: 'Adónde se dirigen las solicitudes, si no es al contacto de la organización.',
    answeredWithin: 'En qué plazo se responde a una solicitud, por ejemplo «1 mes».',
    extendedBy:
      'Cuánto más puede tardar una solicitud compleja, o una entre muchas, por ejemplo «2 meses»; las personas lo saben a tiempo, con los motivos (art. 12.3 RGPD).',
    fee: 'Qué cuesta una solicitud: `none`, o en qué casos hay que pagar, en una frase completa (art. 12.5 RGPD).',
    verification: 'Cómo se comprueba la identidad de la persona, en una frase completa.',
    agent: 'Cómo puede otra persona presentar una solicitud en su nombre, en una frase completa.',
    appeal: {
      itself:
        'Qué pueden hacer las personas si se deniega una solicitud (la mayoría de los estados de EE. UU.).',
      how: 'Cómo se recurre una denegación, en una frase completa.',
      answeredWithin: 'En qué plazo se resuelve el recurso, por ejemplo «45 días».'
    },
    authorities: {
      itself: 'Las autoridades de control ante las que reclamar.',
      name: 'El nombre de la autoridad.',
      site: 'Su sitio web.'
    },
    complaints: {
      itself: 'Reclamaciones ante la propia organización (s. 164A DPA 2018).',
      how: 'Cómo se reclama ante la organización, en una frase completa.',
      acknowledgedWithin: 'En qué plazo se acusa recibo de la reclamación (Reino Unido: 30 días).'
    }
  },
  roles: {
    jointController: {
      itself: 'Alguien con quien la organización decide por qué y cómo se usan los datos (art. 26 RGPD).',
      name: 'Quién más decide por qué y cómo se usan los datos.',
      site: 'Su página de inicio.',
      about: 'Sobre qué deciden juntos, por ejemplo «nuestra página en Pinboard».',
      essence:
        'Quién de ustedes hace qué, y a quién se dirigen las personas, en frases completas (art. 26.2 RGPD).'
    },
    asProcessor: {
      itself: 'Qué hace la organización con datos para sus clientes, que deciden sobre ellos (art. 28 RGPD).',
      customers:
        'Para quién se tratan datos siguiendo sus instrucciones, por ejemplo «empresas que usan Rivet».',
      requests: 'Qué hacen quienes quieren ejercer sus derechos sobre estos datos, en una frase completa.',
      subprocessors: 'Ids de entradas de `recipients` que tratan estos datos por usted, o `none`.',
      list: 'Dónde se encuentra la lista actual de subencargados.',
      agreement: 'Dónde se encuentra el contrato de encargo (art. 28.3 RGPD).'
    }
  },
  sale: {
    disclosed: {to: 'Quién los recibe.'},
    itself: 'Si se venden o se comparten datos para publicidad (California).',
    sold: 'Qué se vendió en los últimos 12 meses, a quién y por qué, o `none`.',
    shared: 'Qué se compartió en los últimos 12 meses para publicidad conductual entre contextos, o `none`.',
    businessPurpose: 'Qué se comunicó con fines comerciales en los últimos 12 meses, o `none`.',
    under16: 'Si sabe que vende o comparte datos de menores de 16 años.',
    under16Process: 'Cómo se da el consentimiento a esa venta o cesión, en una frase completa.',
    sensitiveUse:
      'Datos sensibles: no se recoge ninguno (`none`), su uso se limita a lo que permite 11 CCR 7027(m) (`limited`), o va más allá (`wider`).',
    optOutLink: 'Adónde lleva «Do Not Sell or Share My Personal Information».',
    limitLink: 'Adónde lleva «Limit the Use of My Sensitive Personal Information».'
  },
  signals: {
    itself: 'Cómo se responde a las señales del navegador.',
    doNotTrack:
      'Qué ocurre cuando un navegador envía «Do Not Track» (California lo pide, Bus. & Prof. Code 22575(b)(5)).',
    optOutPreference: 'Qué ocurre cuando un navegador envía una señal como Global Privacy Control.',
    frictionless: 'Si esas señales se tratan sin fricciones (11 CCR 7013(e), 7025(f)).',
    explanation: 'Qué se hace exactamente al recibir una señal, en frases completas.',
    thirdPartyTracking:
      'Si otros recogen datos sobre lo que hace un visitante a lo largo del tiempo y en distintos sitios.'
  },
  section: {
    heading: {
      itself: 'Las palabras del título y cómo se marca.',
      text: 'Las palabras del título.',
      mark: 'Cómo se marca en el Markdown. Si se omite: almohadillas.',
      level: 'De 1 a 6. Si se omite: 2.',
      spaces:
        'Cuántos espacios cierran una línea en negrita o el comienzo de un énfasis roto. Si se omite: 2.',
      entry: 'El título, o false si no lleva. Si se omite: el nombre del tipo en el idioma de la política.'
    },
    itself: 'Una parte del documento, en orden.',
    id: 'El ancla del apartado. Si se omite: el tipo. Se mantiene aunque cambie el título.',
    kind: 'La información que da el apartado, o varias, o `other`.',
    joined: 'Cómo sigue el apartado al anterior: tras una línea en blanco, o en la línea siguiente.',
    body: 'Markdown propio. `{{organisation.name}}` nombra un hecho; `{{> cookies}}` en una línea aparte coloca la parte que se escribe a partir de los hechos. Sin texto propio, todo el apartado se escribe a partir de los hechos.'
  },
  security: {
    itself: 'Cómo se protegen los datos.',
    measures: 'Qué protege los datos.',
    limits: 'Qué no se puede prometer, en una frase completa.',
    breaches: 'Qué se hace cuando se pierden o se exponen datos, en una frase completa.'
  }
}

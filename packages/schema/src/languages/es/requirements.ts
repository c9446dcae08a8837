import type {requirements as english} from '../en/requirements.js'
import type {Words} from '../together.js'

export const requirements: Words<typeof english> = {
  app: {
    '1.4.a': 'Qué tipos de información personal se recogen y se tienen.',
    '1.4.b': 'Cómo se recoge y se guarda la información personal.',
    '1.4.c': 'Con qué finalidades se recoge, guarda, usa y comunica la información personal.',
    '1.4.d': 'Cómo acceden las personas a su información y la corrigen.',
    '1.4.e': 'Cómo se presenta una queja por incumplimiento, y cómo se tramita.',
    '1.4.f': 'Si es probable que la información vaya a destinatarios en el extranjero, y a qué países.',
    '1.7':
      'Qué decisiones que afectan de forma importante a las personas toman programas informáticos, y qué información usan.'
  },
  'us-states': {
    categories: 'Qué categorías de datos personales se tratan, incluidos los sensibles.',
    purposes: 'Para qué finalidades se tratan los datos personales.',
    rights: 'Los derechos a acceder a los datos, eliminarlos y llevárselos, y a oponerse a su venta.',
    correction: 'El derecho a que se corrijan los datos inexactos.',
    'opt-outs':
      'Los derechos a oponerse a la publicidad personalizada y a los perfiles para decisiones importantes.',
    requests: 'Cómo se presentan las solicitudes, y por qué medios seguros y fiables.',
    appeal: 'Cómo se recurre la denegación de una solicitud.',
    shared: 'Qué categorías de datos personales se comparten con terceros, y con qué categorías de terceros.',
    sale: 'De forma clara y visible, que los datos se venden o se tratan para publicidad personalizada, y cómo oponerse.',
    'texas.sensitive':
      'Si se venden datos sensibles, el aviso «We may sell your sensitive personal data», palabra por palabra.',
    'texas.biometric':
      'Si se venden datos biométricos, el aviso «We may sell your biometric personal data», palabra por palabra.',
    'florida.sensitive':
      'Si se venden datos sensibles, el aviso «This website may sell your sensitive personal data», palabra por palabra.',
    'florida.biometric':
      'Si se venden datos biométricos, el aviso «This website may sell your biometric personal data», palabra por palabra.',
    signals: 'Cómo se tratan las señales de oposición, como Global Privacy Control.',
    recipients: 'El derecho a una lista de los terceros a los que se comunicaron datos.',
    contact:
      'Una dirección de correo electrónico activa u otro medio en línea para contactar con el responsable.',
    'minnesota.retention':
      'Cuánto tiempo se conservan los datos personales, como descripción de las políticas de conservación.',
    updated: 'Cuándo se actualizó por última vez el aviso de privacidad, o desde cuándo rige.',
    'new-jersey.changes': 'Cómo se informa de los cambios importantes del aviso.',
    profiling:
      'Si se elaboran perfiles para decisiones importantes: el derecho a cuestionar el resultado y a conocer su motivo.'
  },
  dsa: {
    '26.1.d': 'Los principales parámetros que determinan quién ve qué publicidad, y cómo cambiarlos.',
    '27.1': 'Los principales parámetros de las recomendaciones, por qué importan y qué opciones hay.',
    '28': 'Cómo se protege a los menores en la plataforma, y que no ven publicidad basada en perfiles.'
  },
  'ai-act': {
    '50.1': 'Que se interactúa con un sistema de IA, salvo que resulte evidente.',
    '50.2': 'Que un sistema de IA genera o manipula contenidos, y cómo reconocerlo.',
    '50.3.emotions': 'Que un sistema reconoce emociones, y cómo reconocerlo.',
    '50.3.categories': 'Que un sistema clasifica a personas según datos biométricos, y cómo reconocerlo.'
  },
  'us-dpf': {
    'notice.i': 'Que la organización participa en el marco, con un enlace a la lista de participantes.',
    'notice.ii':
      'Qué tipos de datos se recogen, y qué entidades de la organización también se adhieren a los principios.',
    'notice.iii': 'El compromiso de aplicar los principios a todos los datos recibidos al amparo del marco.',
    'notice.iv': 'Para qué finalidades se recogen y usan los datos.',
    'notice.v': 'Cómo contactar con la organización para preguntas y reclamaciones.',
    'notice.vi': 'A qué terceros, por tipo o nombre, se comunican datos, y para qué finalidades.',
    'notice.vii': 'El derecho de acceso a los datos personales.',
    'notice.viii': 'Con qué opciones y medios se limita el uso y la comunicación de los datos.',
    'notice.ix': 'Qué organismo independiente resuelve los conflictos de forma gratuita, y de qué tipo es.',
    'notice.x': 'Que la Federal Trade Commission u otra autoridad de Estados Unidos investiga y supervisa.',
    'notice.xi': 'La posibilidad de acudir, en ciertas condiciones, a un arbitraje vinculante.',
    'notice.xii':
      'Que deben comunicarse datos a petición legítima de autoridades, también por seguridad nacional o aplicación de la ley.',
    'notice.xiii': 'De qué responde la organización cuando los datos se transmiten a terceros.'
  },
  'shine-the-light': {
    '1798.83.b.1.b':
      'Cómo los clientes saben, una vez al año y gratis, quién recibió sus datos para publicidad directa.'
  },
  'us-health': {
    categories: 'Qué categorías de datos de salud se recogen, para qué finalidades y cómo se usan.',
    sources: 'De qué categorías de fuentes proceden los datos de salud.',
    shared:
      'Qué categorías de datos de salud se comparten, y con qué categorías de terceros y de empresas vinculadas.',
    rights:
      'Los derechos a conocer los datos de salud y quién los recibió, a retirar el consentimiento y a su eliminación, y cómo ejercerlos.',
    'washington.appeal': 'Cómo se recurre la denegación de una solicitud (Washington).',
    'washington.link':
      'Un enlace a la política sobre datos de salud de los consumidores, que es una página propia (Washington).',
    'nevada.review': 'Cómo consultar los datos de salud y pedir cambios en ellos, si es posible (Nevada).',
    'nevada.changes': 'Cómo se informa de los cambios importantes de la política (Nevada).',
    'nevada.tracking':
      'Si terceros recogen datos de salud a lo largo del tiempo y en distintos sitios web (Nevada).',
    'nevada.effective': 'Desde cuándo se aplica la política (Nevada).'
  },
  fadp: {
    '19.2.a': 'Quién es el responsable del tratamiento y cómo contactar con él.',
    '19.2.b': 'Para qué finalidad se tratan los datos.',
    '19.2.c': 'Quién recibe los datos, o qué categorías de destinatarios.',
    '19.3': 'Qué categorías de datos se tratan, cuando no se recogen de la propia persona.',
    '19.4': 'A qué países van los datos, y la garantía o la excepción en que se basa.',
    '21': 'Que una decisión se toma solo por medios automatizados, y cómo dar una opinión y pedir que la revise una persona.',
    '25': 'Los derechos de acceso, portabilidad y rectificación.',
    '14': 'Nombre y dirección del representante en Suiza.'
  },
  'law-25': {
    '3.1': 'Cargo y datos de contacto de la persona responsable de la protección de la información personal.',
    '8.purposes': 'Para qué finalidades se recoge la información.',
    '8.means': 'Por qué medios se recoge la información.',
    '8.rights': 'Los derechos de acceso y rectificación.',
    '8.withdrawal': 'El derecho a retirar el consentimiento a la comunicación o el uso de la información.',
    '8.third-persons': 'Los nombres o categorías de los terceros a los que debe comunicarse la información.',
    '8.outside': 'Que la información podría comunicarse fuera de Quebec.',
    '8.on-request': 'A petición: qué información se recogió y cuánto tiempo se conserva.',
    '8.2': 'Una política en lenguaje claro y sencillo, y el aviso de sus cambios.',
    '12.1':
      'Que una decisión se basa exclusivamente en un tratamiento automatizado, y cómo pedir que la revise una persona.',
    '27': 'El derecho a recibir la información en un formato tecnológico estructurado y de uso común.',
    '28.1': 'El derecho a que la información deje de difundirse o se desindexen los enlaces a ella.'
  },
  'article-13': {
    '13.2.d': (authority) => `El derecho a presentar una reclamación ante ${authority}.`,
    '13.1.a': 'Quién es el responsable del tratamiento y cómo contactar con él.',
    '13.1.a.representative': 'Quién representa al responsable del tratamiento y cómo contactar con él.',
    '13.1.b': 'Los datos de contacto del delegado de protección de datos.',
    '13.1.c': 'Los fines del tratamiento y su base jurídica.',
    '13.1.d': 'Los intereses legítimos perseguidos.',
    '13.1.e': 'Los destinatarios de los datos o sus categorías.',
    '13.1.f':
      'Que los datos se transfieren a un tercer país, si existe una decisión de adecuación y, en su defecto, la garantía y cómo obtener una copia de ella.',
    '13.2.a': 'El plazo de conservación de los datos, o los criterios para determinarlo.',
    '13.2.b': 'Los derechos de acceso, rectificación, supresión, limitación, oposición y portabilidad.',
    '13.2.c':
      'El derecho a retirar el consentimiento en cualquier momento, sin que ello afecte a la licitud de lo anterior.',
    '13.2.e':
      'Si facilitar los datos es un requisito legal o contractual, o necesario para celebrar un contrato, y las consecuencias de no hacerlo.',
    '13.2.f':
      'La existencia de decisiones automatizadas, la lógica aplicada, su importancia y sus consecuencias.',
    '12.3':
      'En qué plazo se responde a las solicitudes, un mes prorrogable otros dos: la ley lo exige, y una política puede decirlo.',
    '12.5': 'Que las solicitudes son gratuitas: la ley lo exige, y una política puede decirlo.',
    '13.3': 'Antes de utilizar los datos para un fin distinto del de su recogida: el nuevo fin.',
    '14.1.d': 'Las categorías de datos personales de que se trate.',
    '14.2.f': 'La fuente de la que proceden los datos, y si es de acceso público.',
    '21.4': 'El derecho de oposición, presentado con claridad y al margen de cualquier otra información.',
    '26.2': 'Lo esencial del acuerdo entre corresponsables: quién hace qué y a quién dirigirse.'
  },
  baseline: {
    who: 'Quién es responsable de los datos.',
    what: 'Qué datos personales se recogen, o que no se recoge ninguno.',
    why: 'Para qué se utilizan los datos.',
    'with-whom': 'Quién recibe los datos, o que nadie los recibe.',
    'how-long': 'Cuánto tiempo se conservan los datos, o qué lo determina.',
    security: 'Cómo se protegen los datos.',
    rights: 'Qué derechos u opciones tienen las personas.',
    children: 'Cómo se tratan los datos de menores, o que el servicio no se dirige a ellos.',
    changes: 'Cómo se informa de los cambios en la política.',
    contact: 'Cómo contactar con alguien sobre la privacidad.',
    date: 'Desde cuándo se aplica la política o cuándo se modificó por última vez.'
  },
  caloppa: {
    '22575.b.1':
      'Qué categorías de datos identificativos se recogen a través del sitio, y con qué categorías de terceros pueden compartirse.',
    '22575.b.2': 'Cómo las personas consultan sus datos y solicitan cambios.',
    '22575.b.3': 'Cómo se informa de los cambios importantes en la política.',
    '22575.b.4': 'Desde cuándo se aplica la política.',
    '22575.b.5':
      'Cómo se responde a las señales Do Not Track, o a otros medios de elegir sobre el seguimiento entre sitios; basta un enlace a su descripción.',
    '22575.b.6':
      'Si terceros pueden recoger datos sobre las actividades de una persona a lo largo del tiempo y en distintos sitios.'
  },
  ccpa: {
    '7221':
      'El derecho a oponerse a la tecnología de decisiones automatizadas o, en su lugar, cómo recurrir a una persona.',
    '7222': 'El derecho a saber cómo se usó la tecnología de decisiones automatizadas.',
    '120': 'El derecho a oponerse a la venta y la cesión de información personal.',
    '121': 'El derecho a limitar el uso y la comunicación de información personal sensible.',
    '7220':
      'Antes de usar tecnología de decisión automatizada para una decisión importante: para qué, cómo funciona, y los derechos a oponerse y a informarse.',
    '130.a.5.b.categories': 'Qué categorías de información personal se recogieron en los últimos 12 meses.',
    '130.a.5.b.sources': 'De qué categorías de fuentes procede la información.',
    '130.a.5.b.purposes': 'Con qué finalidades comerciales se recoge, vende o cede la información.',
    '130.a.5.b.third-parties': 'A qué categorías de terceros se comunica la información.',
    '130.a.5.c.sold':
      'Qué categorías se vendieron o cedieron en los últimos 12 meses o, de forma destacada, que no fue ninguna.',
    '130.a.5.c.disclosed':
      'Qué categorías se comunicaron con fines comerciales en los últimos 12 meses, o que no fue ninguna.',
    '130.a.5.a.rights':
      'Los derechos a saber, a eliminar, a corregir y a no recibir un trato peor por ejercer un derecho.',
    '130.a.5.a.rights-2020':
      'Los derechos a saber, a eliminar y a no recibir un trato peor por ejercer un derecho.',
    '130.a.5.a.requests':
      'Cómo se presentan las solicitudes: dos medios o más, entre ellos un número gratuito; basta una dirección de correo si la empresa solo opera en línea.',
    '100.a.1': 'Al recoger la información: qué categorías, con qué finalidades, y si se venden o ceden.',
    '100.a.2': 'Qué categorías de información sensible se recogen, y con qué finalidades.',
    '100.a.3': 'Cuánto tiempo se conserva cada categoría, o los criterios que lo determinan.',
    '135.a.1': 'El enlace «Do Not Sell or Share My Personal Information», o una de sus alternativas.',
    '135.a.2': 'El enlace «Limit the Use of My Sensitive Personal Information», o una de sus alternativas.',
    '7011.e.1.recipients-of-sale':
      'Sobre lo vendido o cedido: a qué categorías de terceros, y con qué finalidades.',
    '7011.e.1.recipients-of-disclosure':
      'Sobre lo comunicado con fines comerciales: a qué categorías de terceros, y con qué finalidades.',
    '7011.e.1.under-16': 'Si la empresa sabe que vende o cede información de menores de 16 años.',
    '7011.e.1.sensitive-use':
      'Si la información sensible se usa o comunica con finalidades distintas de las del artículo 7027(m).',
    '7011.e.3.verification': 'Cómo verifica la empresa quién presenta una solicitud.',
    '7011.e.3.f': 'Cómo se trata una señal de oposición y cómo usarla.',
    '7011.e.3.g': 'Cómo usar una señal de oposición que se trata sin fricciones.',
    '7011.e.3.h': 'Cómo presenta una solicitud un representante autorizado.',
    '7011.e.3.i': 'Cómo se da el consentimiento a la venta o la cesión de información de menores de 16 años.',
    '7011.e.3.j': 'A quién dirigir las preguntas sobre la política.',
    '7011.e.5':
      'Cuántas solicitudes de acceso, supresión, rectificación, oposición y limitación se recibieron, atendieron y denegaron en el último año natural, y cuántos días tardó la respuesta; o un enlace a esas cifras.',
    '7016':
      'Las condiciones de cada incentivo económico, las categorías de datos, cómo participar y retirarse, y cuánto valen los datos y con qué método se calcula.',
    '7011.e.4': 'Cuándo se actualizó la política por última vez; debe actualizarse al menos cada 12 meses.'
  },
  coppa: {
    '312.4.d.1':
      'Nombre, dirección, teléfono y correo electrónico de todos los operadores que recogen o conservan información de menores; uno puede responder por todos si se nombra a los demás.',
    '312.4.d.2.collection':
      'Qué se recoge de los menores, para qué se usa, y si un menor puede hacer pública información personal.',
    '312.4.d.2.disclosure':
      'A quién se comunica la información de menores, por nombre y categoría, y con qué finalidades.',
    '312.4.d.2.third-parties':
      'Qué terceros reciben información de menores, por nombre y categoría concreta, y con qué finalidades.',
    '312.5.a.2':
      'Que los padres pueden consentir la recogida sin consentir la comunicación a terceros, salvo que el servicio la exija.',
    '312.4.d.2.retention':
      'La política de conservación de la información de menores: por qué se recoge, por qué se conserva y cuándo se elimina.',
    '312.4.d.3':
      'Para qué operaciones internas se recogen identificadores persistentes, y cómo se impide cualquier otro uso.',
    '312.4.d.4':
      'Cómo se usan los archivos de audio con la voz de un menor, y que se eliminan en cuanto se responde a la petición.',
    '312.4.d.5':
      'Que un progenitor puede consultar la información del menor, hacer que se elimine y negarse a que se recoja más, y cómo.',
    '312.4.b.2.i':
      'Nombre, dirección, teléfono y correo electrónico de todos los operadores que recogen o conservan información de menores; uno puede responder por todos si se nombra a los demás.',
    '312.4.b.2.ii':
      'Qué tipos de información se recogen de los menores, cómo se usan, y si se comunican y a quién.',
    '312.4.b.2.v':
      'Que la participación de un menor en una actividad no depende de más información de la necesaria.',
    '312.4.b.2.vi':
      'Que un progenitor puede consultar la información del menor, hacer que se elimine y negarse a que se recoja más, y cómo.'
  },
  eprivacy: {
    '5.3.purposes': 'Qué se almacena o se lee en un dispositivo, y con qué finalidades.',
    '5.3.consent':
      'Que todo lo que no es estrictamente necesario se almacena o lee solo con consentimiento previo, y cómo se pide.',
    '5.3.withdrawal':
      'Cómo se retira el consentimiento a las cookies, con la misma facilidad con que se dio.',
    'de.25':
      'En Alemania: qué se almacena o lee y para qué, que se espera al consentimiento, y cómo retirarlo.',
    'fr.82': 'En Francia: las finalidades de las cookies, y cómo rechazarlas tan fácilmente como aceptarlas.',
    'planet49.duration': 'Cuánto dura cada cookie.',
    'planet49.access': 'Si terceros pueden acceder a las cookies.'
  },
  authorities: {gdpr: 'una autoridad de control', 'uk-gdpr': 'el Information Commissioner'},
  lgpd: {
    '20': 'Cuando las decisiones se toman solo por medios automatizados: el derecho a que se revisen.',
    '33': 'A qué países van los datos y en cuál de los supuestos del art. 33 se ampara cada transferencia.',
    '33.17':
      'Cómo obtener el texto íntegro de las cláusulas en que se ampara una transferencia, que se facilita en un plazo de 15 días.',
    '9.i': 'Las finalidades específicas del tratamiento.',
    '9.ii': 'La forma y la duración del tratamiento.',
    '9.iii': 'Quién es el responsable del tratamiento.',
    '9.iv': 'Cómo contactar con el responsable del tratamiento.',
    '9.v': 'Con quién comparte el responsable el uso de los datos, y con qué finalidad.',
    '9.vi': 'De qué responden quienes tratan los datos.',
    '9.vii': 'Los derechos de la persona, con mención expresa de los del art. 18.',
    '9.2':
      'Cuando hace falta el consentimiento: que se informa de antemano de una finalidad que no cubre, y que puede retirarse.',
    '9.3':
      'De forma destacada, que un producto, servicio o derecho depende de los datos, y cómo se ejercen los derechos.',
    '41.1': 'Quién es la persona encargada (encarregado) y cómo contactar con ella.'
  },
  pipeda: {
    '6.1':
      'Con qué finalidades se recoge, usa o comunica la información, para que las personas entiendan a qué consienten.',
    '4.3.8': 'Que el consentimiento puede retirarse, y qué consecuencias tiene.',
    '4.8.2.a':
      'El nombre o el cargo, y la dirección, de la persona responsable que atiende quejas y consultas.',
    '4.8.2.b': 'Cómo acceder a la información que tiene la organización.',
    '4.8.2.c': 'Qué tipo de información se tiene y, en general, para qué se usa.',
    '4.8.2.d': 'Una copia de folletos u otra información que explique las políticas, normas o códigos.',
    '4.8.2.e': 'Qué información se pone a disposición de organizaciones vinculadas, como las filiales.',
    '4.10': 'Cómo reclamar sobre el cumplimiento.'
  },
  'uk-gdpr': {
    '22c':
      'Cómo se informa de una decisión automatizada importante, y cómo dar una opinión, hablar con una persona e impugnarla.',
    '164a': 'Cómo reclamar ante la propia organización, que acusa recibo en 30 días.',
    'pecr.6': 'Qué se almacena o se lee en un dispositivo, y con qué fines.',
    'pecr.a1':
      'Cómo oponerse a las cookies de estadística o de apariencia del sitio que se instalan sin consentimiento.'
  }
}

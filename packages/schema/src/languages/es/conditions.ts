import type {conditions as english} from '../en/conditions.js'
import type {Words} from '../together.js'

export const conditions: Words<typeof english> = {
  withJointControllers: {
    when: 'cuando otros deciden conjuntamente los fines y los medios del tratamiento',
    declare: 'Indíquelos en `jointControllers`.'
  },
  sellingKindOf: {
    when: 'cuando se venden datos de un tipo que señala la ley: datos sensibles, datos biométricos',
    declare: 'Indique qué se vendió: `sale.sold`.'
  },
  transferringUnder: {when: 'cuando una transferencia se ampara en cláusulas contractuales'},
  withTransfers: {when: 'cuando los datos van a otros países'},
  declareGround: 'Indique la base jurídica de cada práctica: `ground`.',
  onLegitimateInterests: {when: 'cuando la base jurídica son intereses legítimos'},
  onConsent: {when: 'cuando la base jurídica es el consentimiento'},
  whereObjectionIsPossible: {
    when: 'cuando se tratan datos para mercadotecnia directa, por intereses legítimos o para una misión de interés público'
  },
  withOfficer: {
    when: 'cuando hay un delegado de protección de datos',
    declare: 'Indique el delegado de protección de datos, o `dataProtectionOfficer: none`.'
  },
  areas: {CH: 'Suiza', EU: 'el Espacio Económico Europeo', UK: 'el Reino Unido'},
  establishedOutside: {
    when: (area) => `cuando la organización no está establecida en ${area}`,
    declare: 'Indique el país de la organización: `organisation.address`.'
  },
  noRepresentative:
    '`organisation.representatives: none` indica que el art. 27, apartado 2, no exige representante.',
  transfersOutOf: {
    when: (area) => `cuando los datos van a países distintos de ${area}`,
    declare: 'Indique si los datos van a otros países: `transfers`, o `transfers: none`.'
  },
  fromElsewhere: {
    when: 'cuando los datos no se obtienen de la propia persona',
    declare: 'Indique de dónde proceden los datos: `from` de las prácticas que recogen.'
  },
  declareProfiling:
    'Indique qué se recomienda y cómo se elige la publicidad: `profiling`, o `profiling: none`.',
  declareAiSystems:
    'Indique los sistemas de IA con los que se encuentran las personas: `aiSystems`, o `aiSystems: none`.',
  withRecommendations: {when: 'cuando las recomendaciones se basan en datos personales'},
  withChosenAdvertising: {when: 'cuando los datos personales determinan quién ve qué publicidad'},
  openToMinors: {
    when: 'cuando los menores pueden acceder a la plataforma',
    declare: 'Indique a partir de qué edad puede usarse el servicio: `children.minimumAge`.'
  },
  aiSystemsThat: {
    conversation: 'cuando un sistema de IA se comunica con personas',
    content: 'cuando un sistema de IA genera o manipula contenidos',
    'emotion-recognition': 'cuando un sistema de IA reconoce emociones',
    'biometric-categorisation': 'cuando un sistema de IA clasifica a personas según datos biométricos'
  },
  disclosingChildrensData: {
    when: 'cuando terceros reciben datos de menores',
    declare: 'Indique quién recibe datos de menores: `children.recipients`.'
  },
  withAnsweringTime: {
    when: 'cuando una política dice en qué plazo se responde a las solicitudes',
    declare: 'Indique `rights.answeredWithin`.'
  },
  withFee: {
    when: 'cuando una política dice lo que cuesta una solicitud',
    declare: 'Indique `rights.fee`.'
  },
  withAutomatedDecisions: {
    when: 'cuando se toman decisiones solo por medios automatizados',
    declare: 'Indique las decisiones automatizadas: `automatedDecisions`, o `automatedDecisions: none`.'
  },
  withCookies: {
    when: 'cuando se utilizan cookies o tecnologías similares',
    declare: 'Indique las cookies y tecnologías similares: `cookies`, o `cookies: none`.'
  },
  withOptionalCookies: {when: 'cuando se utilizan cookies que no son estrictamente necesarias'},
  withStatisticsCookies: {
    when: 'cuando se instalan sin consentimiento cookies de estadística o de apariencia del sitio'
  },
  withHealthData: {when: 'cuando se recogen, usan o comparten datos de salud de consumidores'},
  sharingForMarketing: {when: 'cuando otros reciben datos personales para su propia publicidad directa'},
  optionalCookiesOf: {
    when: (country: string): string =>
      `cuando una organización establecida en ${country} usa cookies que no son estrictamente necesarias`
  },
  withSensitiveData: {
    when: 'cuando se recogen datos sensibles',
    declare: 'Indique qué datos se recogen: prácticas con `data`.'
  },
  declareSale: 'Indique qué se vendió y cedió: `sale`.',
  sellingOrSharing: {when: 'cuando se venden o ceden datos'},
  sellingUnder16: {
    when: 'cuando se venden o ceden a sabiendas datos de menores de 16 años',
    declare: 'Indique si se venden o ceden datos de menores de 16 años: `sale.under16`.'
  },
  wideSensitiveUse: {
    when: 'cuando los datos sensibles se usan o comunican más allá de lo que permite 11 CCR 7027(m)',
    declare: 'Indique cómo se usan los datos sensibles: `sale.sensitiveUse`.'
  },
  disclosedForBusiness: {
    when: 'cuando se comunicaron datos con fines comerciales',
    declare: 'Indique qué se comunicó con fines comerciales: `sale.businessPurpose`.'
  },
  reviewOffered: {
    when: 'cuando las personas pueden consultar o modificar sus datos',
    declare: 'Indique los derechos de las personas: `rights`.'
  },
  trackingAcrossSites: {when: 'cuando se siguen actividades a lo largo del tiempo y entre sitios'},
  withChildren: {
    when: 'cuando el servicio se dirige a menores de 13 años o recoge sus datos a sabiendas',
    declare:
      'Indique `children.directed` y `children.knowinglyCollected`, y `children.under13` si la edad mínima es superior a 13.'
  },
  withRelatedOrganisations: {
    when: 'cuando los datos van a organizaciones vinculadas',
    declare: 'Indique quién recibe los datos: `recipients`, o `recipients: none`.'
  },
  withFurtherDocuments: {
    when: 'cuando hay folletos, normas o códigos que explican las políticas',
    declare: 'Enumérelos en `organisation.materials`.'
  },
  dependingOnData: {
    when: 'cuando un producto, un servicio o un derecho depende de facilitar datos',
    declare: 'Indique si los datos deben facilitarse: `provision` de las prácticas que recogen.'
  },
  withEncarregado: {
    when: 'a todos salvo a los pequeños agentes de tratamiento, que pueden prescindir de él',
    because:
      '`organisation.dataProtectionOfficer: none` indica que no lo hay, algo que solo se permite a los pequeños agentes de tratamiento (resolución CD/ANPD 2/2022).'
  },
  frictionlessSignals: {
    when: 'cuando las señales de oposición se tratan sin fricciones',
    declare: 'Indique si las señales se tratan sin fricciones: `signals.frictionless`.'
  },
  withTenMillionConsumers: {
    when: 'cuando en un año se utilizan los datos de diez millones de californianos o más',
    declare: 'Declárelo: `organisation.tenMillionConsumers`.'
  },
  withIncentives: {
    when: 'cuando las personas reciben algo a cambio de sus datos',
    declare: 'Declárelo: `incentives`.'
  },
  withNewPurposes: {
    when: 'cuando `changes.newPurposes` prevé un uso para nuevas finalidades',
    declare: 'Indique `changes.newPurposes`.'
  },
  withVoices: {when: 'cuando se recogen archivos de audio con la voz de un menor según 16 CFR 312.5(c)(9)'}
}

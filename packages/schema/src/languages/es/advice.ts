import type {advice as english} from '../en/advice.js'
import type {Words} from '../together.js'

export const advice: Words<typeof english> = {
  notice: {
    missing:
      'Diga qué datos se vendieron: `sale.sold`. Una sección del tipo `sale` escribe entonces el aviso exigido.'
  },
  changes: {
    date: (field) => `Dé la fecha: \`${field}\`.`,
    changesAnnounced: 'Diga cómo se informa de los cambios: `changes.announced`.',
    newPurposesAnnounced:
      'Diga qué hace antes de usar los datos para una nueva finalidad: `changes.newPurposes`.'
  },
  children: {
    recipients:
      'Nombre a los destinatarios de datos de menores, o diga que no los hay: `children.recipients`.',
    disclosureConsent:
      'Diga cómo consienten los padres, por separado, la comunicación a terceros: `children.disclosureConsent`.',
    protection: 'Diga cómo protege a los menores de 18 años: `children.protection`.',
    profiledAdvertising:
      'Diga si los menores ven publicidad basada en perfiles: `children.profiledAdvertising`.',
    operators:
      'Nombre a todos los que recogen o conservan datos de menores y, del que responde por todos, la dirección, el teléfono y el correo: `children.operators`.',
    data: 'Diga qué datos de menores se recogen: `children.data`.',
    purposes: 'Diga para qué se usan los datos de menores: `children.purposes`.',
    publicPosting: 'Diga si un menor puede hacer públicos datos personales: `children.publicPosting`.',
    disclosure:
      'Diga a quién y por qué se comunican los datos de menores, o que no se comunican: `children.disclosure`.',
    retention: 'Diga por qué y cuánto tiempo se conservan los datos de menores: `children.retention`.',
    internalIdentifiers:
      'Diga para qué operaciones internas se usan identificadores y cómo se impide otro uso, o que no se usan: `children.internalIdentifiers`.',
    audio: 'Diga cómo se usan y eliminan las grabaciones de la voz de un menor: `children.audio`.',
    parentalRights:
      'Diga cómo los padres consultan y eliminan los datos de un menor y se niegan a que se recojan más: `children.parentalRights`.',
    childrenAddressed: 'Diga cómo trata a los menores: `children`.',
    neverEntices: 'Prométalo: una práctica con `never: entice` sobre menores.'
  },
  collection: {
    healthPolicy:
      'Indique la dirección de su política sobre datos de salud de los consumidores: `healthPolicy`.',
    sensitiveKinds: (practice) =>
      `Diga qué tipos de datos sensibles recoge ${practice}, por ejemplo \`health-data\`.`,
    provision: (practice) =>
      `Diga si los datos de ${practice} deben facilitarse y qué ocurre si no: \`provision\`.`,
    dataCollected: 'Diga qué datos se recogen: una práctica con `does: collect` y `data`.',
    sensitiveDataStated: 'Diga qué datos sensibles se recogen.',
    provisionStated: 'Diga si los datos deben facilitarse: `provision` de una práctica que recoge.',
    dependenceStated: 'Diga que el servicio depende de los datos: `provision` de una práctica.'
  },
  cookies: {
    access: (cookie) => `Diga si terceros pueden leer \`${cookie}\`: \`thirdPartyAccess\`.`,
    missing: 'Enumere las cookies y tecnologías similares: `cookies`, o `cookies: none`.',
    how: 'Diga cómo se pide el consentimiento para las cookies: `cookieConsent.how`.',
    refuse: 'Diga cómo se rechaza el consentimiento a las cookies: `cookieConsent.refuse`.',
    change: 'Diga cómo se retira el consentimiento para las cookies: `cookieConsent.change`.'
  },
  profiling: {
    recommendations:
      'Explique con qué parámetros recomienda u ordena: `profiling`, una entrada con `for: recommendations`.',
    advertising:
      'Explique con qué parámetros se elige la publicidad: `profiling`, una entrada con `for: advertising`.',
    evaluation: 'Explique cómo evalúa a las personas: `profiling`, una entrada con `for: evaluation`.'
  },
  aiSystems: {
    missing:
      'Indique los sistemas de IA con los que se encuentran las personas: `aiSystems`, o `aiSystems: none`.',
    notice: (system) => `Diga cómo se reconoce que «${system}» es un sistema de IA: \`notice\`.`
  },
  decisions: {
    review: (decision) => `Diga cómo revisa una persona \`${decision}\`: \`review\`.`,
    decisionsStated:
      'Explique las decisiones automatizadas: `automatedDecisions`, o `automatedDecisions: none`.'
  },
  identity: {
    framework:
      'Declare la certificación conforme al Data Privacy Framework: `organisation.dataPrivacyFramework`.',
    jointArrangement: 'Diga qué ha acordado con los corresponsables del tratamiento: `jointControllers`.',
    representative: (area) =>
      `Nombre en \`organisation.representatives\` a su representante para ${area}, con sus datos de contacto; o escriba \`none\` si el art. 27, apartado 2, no lo exige.`,
    identity: 'Nombre la organización.',
    contactDetails:
      'Dé un medio de contactar con la organización: `organisation.contact` u `organisation.address`.',
    officerContact:
      'Dé los datos de contacto del delegado de protección de datos en `organisation.dataProtectionOfficer`.',
    officerIdentity:
      'Nombre a la persona encargada (encarregado) en `organisation.dataProtectionOfficer.name`.',
    accountablePerson:
      'Dé el nombre o el cargo, y la dirección, de quien responde de la privacidad: `organisation.accountable`.',
    furtherDocuments: 'Enumere los documentos en `organisation.materials`.'
  },
  purposes: {
    interest: (practice) => `Diga qué interés legítimo persigue ${practice}: \`interest\`.`,
    purposesStated: 'Diga para qué se usan los datos: `purposes` de una práctica.',
    somePurposeStated: 'Diga para qué se usan los datos: `purposes` de una práctica.',
    groundsStated: 'Diga con qué base jurídica se tratan los datos: `ground` de una práctica.',
    interestsStated: 'Diga qué intereses legítimos se persiguen: `interest` de una práctica.'
  },
  recipients: {
    name: (recipient) => `Dé el nombre de \`${recipient}\`: \`name\`.`,
    data: (recipient) => `Diga qué datos recibe \`${recipient}\`: \`data\`.`,
    purposes: (recipient) => `Diga por qué recibe datos \`${recipient}\`: \`purposes\`.`,
    responsibility: (recipient) => `Diga de qué responde \`${recipient}\`: \`responsibility\`.`,
    safeguard: (transfer) =>
      `Nombre lo que protege los datos de \`${transfer}\` en ese país: \`safeguard\` es \`none\`.`,
    copy: (transfer) => `Diga cómo obtener una copia de la garantía de \`${transfer}\`: \`copy\`.`,
    missing: 'Diga quién recibe los datos: `recipients`, o `recipients: none`.',
    underThisLaw: (transfer, such) =>
      `Diga qué admite esta ley para los países de \`${transfer}\`: una entrada con un \`safeguard\` como \`${such}\`.`,
    transfersStated: 'Diga a qué países van los datos y con qué garantía: `transfers`, o `transfers: none`.'
  },
  retention: {
    keep: (practice) =>
      `Diga cuánto tiempo se conservan los datos de ${practice}: \`keep\`, o una entrada de \`retention\` para ellos.`,
    someRetentionStated: 'Diga cuánto tiempo se conservan los datos, o qué lo determina: `retention`.'
  },
  rights: {
    answeringTimeStated: 'Diga en qué plazo responde a una solicitud: `rights.answeredWithin`.',
    feeStated: 'Diga lo que cuesta una solicitud: `rights.fee`.',
    appealStated: 'Diga cómo se recurre la denegación de una solicitud: `rights.appeal`.',
    grant: (right, id) => `Reconozca el derecho «${right}»: \`${id}\` en \`rights.granted\`.`,
    grantOfStates: (right, id, places, count) =>
      `Reconozca el derecho «${right}»: \`${id}\` en \`rights.granted\` (${places}${count > 3 ? ` y las leyes de otros ${count - 3} estados` : ''}).`,
    someRightOrChoice:
      'Diga qué derechos u opciones tienen las personas: `rights`, o `choice` de una práctica.',
    requestsStated: 'Diga cómo se presenta una solicitud: `rights.requests`.',
    twoWaysStated:
      'Dé dos medios de presentar una solicitud, uno de ellos un número gratuito: `rights.requests`; o indique `organisation.onlineOnly` y una dirección de correo.',
    ownComplaintsStated: 'Diga cómo reclamar ante la organización: `rights.complaints`.',
    metricsStated:
      'Diga cuántas solicitudes de cada derecho recibió, atendió y denegó el año pasado y cuántos días tardó la respuesta, o enlace la página que lo dice: `rights.metrics`.',
    metricOf: (right: string, id: string): string =>
      `Cuente también las solicitudes de este derecho («${right}»): \`${id}\` en \`rights.metrics.requests\`.`,
    verificationStated: 'Diga cómo verifica quién presenta una solicitud: `rights.verification`.',
    agentStated: 'Diga cómo puede otra persona presentar una solicitud: `rights.agent`.'
  },
  incentives: {
    missing: 'Diga qué reciben las personas a cambio de sus datos: `incentives`.',
    field: (name: string, field: string): string => `Dígalo de «${name}»: \`${field}\` en \`incentives\`.`
  },
  sale: {
    sold: 'Diga qué se vendió en los últimos 12 meses, o que no se vendió nada: `sale.sold`.',
    shared:
      'Diga qué se cedió para publicidad entre sitios en los últimos 12 meses, o que no se cedió nada: `sale.shared`.',
    businessPurpose:
      'Diga qué se comunicó con fines comerciales en los últimos 12 meses, o que no se comunicó nada: `sale.businessPurpose`.',
    under16: 'Diga si sabe que vende o cede datos de menores de 16 años: `sale.under16`.',
    under16Process:
      'Diga cómo consienten los menores de 16 años, o sus padres, a la venta o la cesión: `sale.under16Process`.',
    sensitiveUse: 'Diga hasta dónde se usan los datos sensibles: `sale.sensitiveUse`.',
    optOutLink: 'Dé la dirección del enlace de oposición: `sale.optOutLink`.',
    limitLink: 'Dé la dirección del enlace que limita el uso de datos sensibles: `sale.limitLink`.'
  },
  signals: {
    doNotTrack: 'Diga qué ocurre cuando un navegador envía Do Not Track: `signals.doNotTrack`.',
    optOutPreference:
      'Diga qué ocurre cuando un navegador envía una señal de oposición: `signals.optOutPreference`.',
    frictionless: 'Diga si esas señales se tratan sin fricciones: `signals.frictionless`.',
    explanation: 'Explique qué provoca exactamente una señal y cómo usarla: `signals.explanation`.',
    thirdPartyTracking:
      'Diga si terceros recogen datos sobre actividades a lo largo del tiempo y entre sitios: `signals.thirdPartyTracking`.'
  },
  security: {securityStated: 'Diga cómo se protegen los datos: `security`.'},
  sources: {missingSource: 'Diga de dónde proceden los datos: `from` de una práctica.'},
  named: (place, name) => `${place} («${name}»)`,
  lacks: (practice, field) => `Falta \`${field}\` en ${practice}.`,
  unstated: (fact, section) =>
    `\`${fact}\` está indicado, pero el documento no lo dice: añada una sección del tipo \`${section}\` sin \`body\`, o cite la frase en \`says\`.`,
  contradiction: (sentence) => `Contradicción: ${sentence}`,
  filler: (place, words) => `\`${place}\`: «${words}» solo ocupa el sitio; escriba lo que corresponda.`,
  ofControllers: () =>
    'Se exige a los responsables; según los hechos, usted solo trata datos para sus clientes.',
  otherStates: (names) => `Se exige en ${names}; ninguno está en \`states\`, o su ley aún no está en vigor.`,
  notApplicable: (when) => `Se aplica ${when}, lo que los hechos descartan.`
}

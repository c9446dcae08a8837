import type {advice as english} from '../en/advice.js'
import type {Words} from '../together.js'

export const advice: Words<typeof english> = {
  notice: {
    missing:
      'Diga quais dados foram vendidos: `sale.sold`. Uma seção do tipo `sale` escreve então o aviso exigido.'
  },
  changes: {
    date: (field) => `Informe a data: \`${field}\`.`,
    changesAnnounced: 'Diga como as alterações são informadas: `changes.announced`.',
    newPurposesAnnounced:
      'Diga o que você faz antes de usar os dados para uma nova finalidade: `changes.newPurposes`.'
  },
  children: {
    recipients: 'Nomeie os destinatários dos dados de crianças, ou diga que não há: `children.recipients`.',
    disclosureConsent:
      'Diga como os pais consentem, em separado, com a divulgação a terceiros: `children.disclosureConsent`.',
    protection: 'Diga como você protege os menores de 18 anos: `children.protection`.',
    profiledAdvertising:
      'Diga se menores veem publicidade baseada em perfis: `children.profiledAdvertising`.',
    operators:
      'Nomeie todos os que coletam ou conservam dados de crianças e, de quem responde por todos, o endereço, o telefone e o e-mail: `children.operators`.',
    data: 'Diga quais dados de crianças são coletados: `children.data`.',
    purposes: 'Diga para que os dados de crianças são usados: `children.purposes`.',
    publicPosting: 'Diga se uma criança pode tornar públicos dados pessoais: `children.publicPosting`.',
    disclosure:
      'Diga com quem e por que os dados de crianças são compartilhados, ou que não são: `children.disclosure`.',
    retention: 'Diga por que e por quanto tempo os dados de crianças são conservados: `children.retention`.',
    internalIdentifiers:
      'Diga para quais operações internas identificadores são usados e como se impede outro uso, ou que não são usados: `children.internalIdentifiers`.',
    audio: 'Diga como as gravações da voz de uma criança são usadas e eliminadas: `children.audio`.',
    parentalRights:
      'Diga como os pais consultam e eliminam os dados de uma criança e recusam novas coletas: `children.parentalRights`.',
    childrenAddressed: 'Diga como você trata crianças e adolescentes: `children`.',
    neverEntices: 'Prometa isso: uma prática com `never: entice` sobre crianças.'
  },
  collection: {
    healthPolicy: 'Informe o endereço da sua política sobre dados de saúde dos consumidores: `healthPolicy`.',
    sensitiveKinds: (practice) =>
      `Diga quais tipos de dados sensíveis são coletados em ${practice}, por exemplo \`health-data\`.`,
    provision: (practice) =>
      `Diga se os dados de ${practice} precisam ser fornecidos e o que acontece se não forem: \`provision\`.`,
    dataCollected: 'Diga quais dados são coletados: uma prática com `does: collect` e `data`.',
    sensitiveDataStated: 'Diga quais dados sensíveis são coletados.',
    provisionStated: 'Diga se os dados precisam ser fornecidos: `provision` de uma prática que coleta.',
    dependenceStated: 'Diga que o serviço depende dos dados: `provision` de uma prática.'
  },
  cookies: {
    access: (cookie) => `Diga se terceiros podem ler \`${cookie}\`: \`thirdPartyAccess\`.`,
    missing: 'Liste os cookies e as tecnologias semelhantes: `cookies`, ou `cookies: none`.',
    how: 'Diga como se pede o consentimento para cookies: `cookieConsent.how`.',
    refuse: 'Diga como se recusa o consentimento para cookies: `cookieConsent.refuse`.',
    change: 'Diga como se revoga o consentimento para cookies: `cookieConsent.change`.'
  },
  profiling: {
    recommendations:
      'Explique com quais parâmetros você recomenda ou ordena: `profiling`, uma entrada com `for: recommendations`.',
    advertising:
      'Explique com quais parâmetros a publicidade é escolhida: `profiling`, uma entrada com `for: advertising`.',
    evaluation: 'Explique como você avalia as pessoas: `profiling`, uma entrada com `for: evaluation`.'
  },
  aiSystems: {
    missing: 'Declare os sistemas de IA que as pessoas encontram: `aiSystems`, ou `aiSystems: none`.',
    notice: (system) => `Diga como se percebe que “${system}” é um sistema de IA: \`notice\`.`
  },
  decisions: {
    review: (decision) => `Diga como uma pessoa revisa \`${decision}\`: \`review\`.`,
    decisionsStated:
      'Explique as decisões automatizadas: `automatedDecisions`, ou `automatedDecisions: none`.'
  },
  identity: {
    framework: 'Declare a certificação no Data Privacy Framework: `organisation.dataPrivacyFramework`.',
    jointArrangement: 'Diga o que foi acordado com os controladores conjuntos: `jointControllers`.',
    representative: (area) =>
      `Nomeie em \`organisation.representatives\` seu representante para ${area}, com os dados de contato; ou escreva \`none\` se o art. 27, n.º 2, não exige um.`,
    identity: 'Nomeie a organização.',
    contactDetails:
      'Informe um meio de falar com a organização: `organisation.contact` ou `organisation.address`.',
    officerContact: 'Informe o contato do encarregado em `organisation.dataProtectionOfficer`.',
    officerIdentity: 'Nomeie o encarregado em `organisation.dataProtectionOfficer.name`.',
    accountablePerson:
      'Informe o nome ou o cargo, e o endereço, de quem responde pela privacidade: `organisation.accountable`.',
    furtherDocuments: 'Liste os documentos em `organisation.materials`.'
  },
  purposes: {
    interest: (practice) => `Diga qual legítimo interesse justifica ${practice}: \`interest\`.`,
    purposesStated: 'Diga para que os dados são usados: `purposes` de uma prática.',
    somePurposeStated: 'Diga para que os dados são usados: `purposes` de uma prática.',
    groundsStated: 'Diga com qual base legal os dados são tratados: `ground` de uma prática.',
    interestsStated: 'Diga quais são os legítimos interesses: `interest` de uma prática.'
  },
  recipients: {
    name: (recipient) => `Dê o nome de \`${recipient}\`: \`name\`.`,
    data: (recipient) => `Diga quais dados \`${recipient}\` recebe: \`data\`.`,
    purposes: (recipient) => `Diga por que \`${recipient}\` recebe dados: \`purposes\`.`,
    responsibility: (recipient) => `Diga pelo que \`${recipient}\` responde: \`responsibility\`.`,
    safeguard: (transfer) =>
      `Indique o que protege os dados de \`${transfer}\` nesse país: \`safeguard\` é \`none\`.`,
    copy: (transfer) => `Diga como obter uma cópia da garantia de \`${transfer}\`: \`copy\`.`,
    missing: 'Diga quem recebe os dados: `recipients`, ou `recipients: none`.',
    underThisLaw: (transfer, such) =>
      `Diga o que esta lei admite para os países de \`${transfer}\`: uma entrada com um \`safeguard\` como \`${such}\`.`,
    transfersStated:
      'Diga para quais países os dados vão e com qual garantia: `transfers`, ou `transfers: none`.'
  },
  retention: {
    keep: (practice) =>
      `Diga por quanto tempo os dados de ${practice} são conservados: \`keep\`, ou uma entrada de \`retention\` para eles.`,
    someRetentionStated: 'Diga por quanto tempo os dados são conservados, ou o que define isso: `retention`.'
  },
  rights: {
    answeringTimeStated: 'Diga em quanto tempo responde a um pedido: `rights.answeredWithin`.',
    feeStated: 'Diga quanto custa um pedido: `rights.fee`.',
    appealStated: 'Diga como recorrer quando um pedido é negado: `rights.appeal`.',
    grant: (right, id) => `Garanta o direito “${right}”: \`${id}\` em \`rights.granted\`.`,
    grantOfStates: (right, id, places, count) =>
      `Garanta o direito “${right}”: \`${id}\` em \`rights.granted\` (${places}${count > 3 ? ` e as leis de outros ${count - 3} estados` : ''}).`,
    someRightOrChoice:
      'Diga quais direitos ou escolhas as pessoas têm: `rights`, ou `choice` de uma prática.',
    requestsStated: 'Diga como se faz um pedido: `rights.requests`.',
    twoWaysStated:
      'Ofereça dois meios de fazer um pedido, um deles um número gratuito: `rights.requests`; ou declare `organisation.onlineOnly` e um endereço de e-mail.',
    ownComplaintsStated: 'Diga como reclamar à organização: `rights.complaints`.',
    metricsStated:
      'Diga quantos pedidos de cada direito foram recebidos, atendidos e negados no ano passado e quantos dias levou a resposta, ou indique a página que diz isso: `rights.metrics`.',
    metricOf: (right: string, id: string): string =>
      `Conte também os pedidos deste direito (“${right}”): \`${id}\` em \`rights.metrics.requests\`.`,
    verificationStated: 'Diga como você verifica quem faz um pedido: `rights.verification`.',
    agentStated: 'Diga como outra pessoa pode fazer um pedido: `rights.agent`.'
  },
  incentives: {
    missing: 'Diga o que as pessoas recebem em troca dos seus dados: `incentives`.',
    field: (name: string, field: string): string =>
      `Informe isso sobre “${name}”: \`${field}\` em \`incentives\`.`
  },
  sale: {
    sold: 'Diga o que foi vendido nos últimos 12 meses, ou que nada foi vendido: `sale.sold`.',
    shared:
      'Diga o que foi cedido para publicidade entre sites nos últimos 12 meses, ou que nada foi cedido: `sale.shared`.',
    businessPurpose:
      'Diga o que foi compartilhado para fins comerciais nos últimos 12 meses, ou que nada foi compartilhado: `sale.businessPurpose`.',
    under16: 'Diga se você sabe que vende ou cede dados de menores de 16 anos: `sale.under16`.',
    under16Process:
      'Diga como os menores de 16 anos, ou seus pais, consentem com a venda ou a cessão: `sale.under16Process`.',
    sensitiveUse: 'Diga até onde vai o uso dos dados sensíveis: `sale.sensitiveUse`.',
    optOutLink: 'Informe o endereço do link de recusa: `sale.optOutLink`.',
    limitLink: 'Informe o endereço do link que limita o uso de dados sensíveis: `sale.limitLink`.'
  },
  signals: {
    doNotTrack: 'Diga o que acontece quando um navegador envia Do Not Track: `signals.doNotTrack`.',
    optOutPreference:
      'Diga o que acontece quando um navegador envia um sinal de recusa: `signals.optOutPreference`.',
    frictionless: 'Diga se esses sinais são atendidos sem atrito: `signals.frictionless`.',
    explanation: 'Explique o que exatamente um sinal provoca e como usá-lo: `signals.explanation`.',
    thirdPartyTracking:
      'Diga se terceiros coletam dados sobre atividades ao longo do tempo e entre sites: `signals.thirdPartyTracking`.'
  },
  security: {securityStated: 'Diga como os dados são protegidos: `security`.'},
  sources: {missingSource: 'Diga de onde vêm os dados: `from` de uma prática.'},
  named: (place, name) => `${place} (“${name}”)`,
  lacks: (practice, field) => `Falta \`${field}\` em ${practice}.`,
  unstated: (fact, section) =>
    `\`${fact}\` está declarado, mas o documento não o diz: acrescente uma seção do tipo \`${section}\` sem \`body\`, ou cite a frase em \`says\`.`,
  contradiction: (sentence) => `Contradição: ${sentence}`,
  filler: (place, words) => `\`${place}\`: “${words}” só guarda o lugar; escreva o que vale.`,
  ofControllers: () =>
    'É exigido dos controladores; segundo os fatos, você só trata dados para seus clientes.',
  otherStates: (names) => `É exigido em ${names}; nenhum está em \`states\`, ou sua lei ainda não vigora.`,
  notApplicable: (when) => `Aplica-se ${when}, o que os fatos descartam.`
}

import type {conditions as english} from '../en/conditions.js'
import type {Words} from '../together.js'

export const conditions: Words<typeof english> = {
  withJointControllers: {
    when: 'quando outros decidem em conjunto sobre os fins e os meios do tratamento',
    declare: 'Declare-os em `jointControllers`.'
  },
  sellingKindOf: {
    when: 'quando são vendidos dados de um tipo que a lei aponta: dados sensíveis, dados biométricos',
    declare: 'Declare o que foi vendido: `sale.sold`.'
  },
  transferringUnder: {when: 'quando uma transferência se apoia em cláusulas contratuais'},
  withTransfers: {when: 'quando os dados vão para outros países'},
  declareGround: 'Declare a base legal de cada prática: `ground`.',
  onLegitimateInterests: {when: 'quando a base legal é o legítimo interesse'},
  onConsent: {when: 'quando a base legal é o consentimento'},
  whereObjectionIsPossible: {
    when: 'quando os dados são tratados para marketing direto, por legítimo interesse ou para uma tarefa de interesse público'
  },
  withOfficer: {
    when: 'quando há um encarregado pelo tratamento de dados pessoais',
    declare: 'Declare o encarregado, ou `dataProtectionOfficer: none`.'
  },
  areas: {CH: 'a Suíça', EU: 'o Espaço Econômico Europeu', UK: 'o Reino Unido'},
  establishedOutside: {
    when: (area) => `quando a organização tem sede em um país que não integra ${area}`,
    declare: 'Declare o país da organização: `organisation.address`.'
  },
  noRepresentative:
    '`organisation.representatives: none` diz que o art. 27, n.º 2, não exige um representante.',
  transfersOutOf: {
    when: (area) => `quando os dados vão para países que não integram ${area}`,
    declare: 'Declare se os dados vão para outros países: `transfers`, ou `transfers: none`.'
  },
  fromElsewhere: {
    when: 'quando os dados não vêm da própria pessoa',
    declare: 'Declare de onde vêm os dados: `from` das práticas que coletam.'
  },
  declareProfiling:
    'Declare o que é recomendado e como a publicidade é escolhida: `profiling`, ou `profiling: none`.',
  declareAiSystems: 'Declare os sistemas de IA que as pessoas encontram: `aiSystems`, ou `aiSystems: none`.',
  withRecommendations: {when: 'quando as recomendações se baseiam em dados pessoais'},
  withChosenAdvertising: {when: 'quando dados pessoais definem quem vê qual publicidade'},
  openToMinors: {
    when: 'quando menores têm acesso à plataforma',
    declare: 'Declare a partir de que idade o serviço pode ser usado: `children.minimumAge`.'
  },
  aiSystemsThat: {
    conversation: 'quando um sistema de IA conversa com pessoas',
    content: 'quando um sistema de IA gera ou manipula conteúdos',
    'emotion-recognition': 'quando um sistema de IA reconhece emoções',
    'biometric-categorisation': 'quando um sistema de IA classifica pessoas segundo dados biométricos'
  },
  disclosingChildrensData: {
    when: 'quando terceiros recebem dados de crianças',
    declare: 'Declare quem recebe dados de crianças: `children.recipients`.'
  },
  withAnsweringTime: {
    when: 'quando uma política diz em quanto tempo os pedidos são respondidos',
    declare: 'Declare `rights.answeredWithin`.'
  },
  withFee: {
    when: 'quando uma política diz quanto custa um pedido',
    declare: 'Declare `rights.fee`.'
  },
  withAutomatedDecisions: {
    when: 'quando decisões são tomadas unicamente com base em tratamento automatizado',
    declare: 'Declare as decisões automatizadas: `automatedDecisions`, ou `automatedDecisions: none`.'
  },
  withCookies: {
    when: 'quando são usados cookies ou tecnologias semelhantes',
    declare: 'Declare os cookies e as tecnologias semelhantes: `cookies`, ou `cookies: none`.'
  },
  withOptionalCookies: {when: 'quando são usados cookies que não são estritamente necessários'},
  withStatisticsCookies: {
    when: 'quando cookies de estatística ou de aparência do site são instalados sem consentimento'
  },
  withHealthData: {when: 'quando dados de saúde de consumidores são coletados, usados ou compartilhados'},
  sharingForMarketing: {when: 'quando outros recebem dados pessoais para o próprio marketing direto'},
  optionalCookiesOf: {
    when: (country: string): string =>
      `quando uma organização com sede no país (${country}) usa cookies que não são estritamente necessários`
  },
  withSensitiveData: {
    when: 'quando são coletados dados sensíveis',
    declare: 'Declare quais dados são coletados: práticas com `data`.'
  },
  declareSale: 'Declare o que foi vendido e cedido: `sale`.',
  sellingOrSharing: {when: 'quando dados são vendidos ou cedidos'},
  sellingUnder16: {
    when: 'quando se sabe que dados de menores de 16 anos são vendidos ou cedidos',
    declare: 'Declare se dados de menores de 16 anos são vendidos ou cedidos: `sale.under16`.'
  },
  wideSensitiveUse: {
    when: 'quando dados sensíveis são usados ou divulgados além do que 11 CCR 7027(m) permite',
    declare: 'Declare como os dados sensíveis são usados: `sale.sensitiveUse`.'
  },
  disclosedForBusiness: {
    when: 'quando dados foram compartilhados para fins comerciais',
    declare: 'Declare o que foi compartilhado para fins comerciais: `sale.businessPurpose`.'
  },
  reviewOffered: {
    when: 'quando as pessoas podem consultar ou alterar seus dados',
    declare: 'Declare os direitos das pessoas: `rights`.'
  },
  trackingAcrossSites: {when: 'quando atividades são acompanhadas ao longo do tempo e entre sites'},
  withChildren: {
    when: 'quando o serviço se dirige a menores de 13 anos ou coleta seus dados de forma consciente',
    declare:
      'Declare `children.directed` e `children.knowinglyCollected`, e `children.under13` se a idade mínima é maior que 13 anos.'
  },
  withRelatedOrganisations: {
    when: 'quando os dados vão para organizações vinculadas',
    declare: 'Declare quem recebe os dados: `recipients`, ou `recipients: none`.'
  },
  withFurtherDocuments: {
    when: 'quando há folhetos, normas ou códigos que explicam as políticas',
    declare: 'Liste-os em `organisation.materials`.'
  },
  dependingOnData: {
    when: 'quando o fornecimento de dados é condição para um produto, um serviço ou um direito',
    declare: 'Declare se os dados precisam ser fornecidos: `provision` das práticas que coletam.'
  },
  withEncarregado: {
    when: 'a todos, exceto aos agentes de tratamento de pequeno porte, que podem deixar de indicar um encarregado',
    because:
      '`organisation.dataProtectionOfficer: none` diz que não há encarregado, o que só é permitido aos agentes de tratamento de pequeno porte (Resolução CD/ANPD nº 2/2022).'
  },
  frictionlessSignals: {
    when: 'quando os sinais de recusa são atendidos sem atrito',
    declare: 'Declare se os sinais são atendidos sem atrito: `signals.frictionless`.'
  },
  withTenMillionConsumers: {
    when: 'quando são usados, em um ano, dados de dez milhões de californianos ou mais',
    declare: 'Declare isso: `organisation.tenMillionConsumers`.'
  },
  withIncentives: {
    when: 'quando as pessoas recebem algo em troca dos seus dados',
    declare: 'Declare isso: `incentives`.'
  },
  withNewPurposes: {
    when: 'quando `changes.newPurposes` prevê um uso para novas finalidades',
    declare: 'Declare `changes.newPurposes`.'
  },
  withVoices: {
    when: 'quando são coletados arquivos de áudio com a voz de uma criança, nos termos de 16 CFR 312.5(c)(9)'
  }
}

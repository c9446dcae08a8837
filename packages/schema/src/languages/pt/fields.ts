import type {fields as english} from '../en/fields.js'
import type {Words} from '../together.js'

export const fields: Words<typeof english> = {
  policy: {
    itself: 'Uma política de privacidade: fatos e o texto que os acompanha.',
    $schema: 'O endereço do esquema JSON, para editores.',
    title: 'O título do documento.',
    language: 'O idioma do texto, por exemplo pt.',
    description: 'Uma frase sobre o documento, para buscadores.',
    url: 'Onde a política está publicada.',
    healthPolicy:
      'Onde está publicada a política sobre dados de saúde dos consumidores, em uma página própria ligada à página inicial (RCW 19.373.020(1)(b)).',
    translations: {
      itself: 'A mesma política em outros idiomas.',
      language: 'O idioma, por exemplo de.',
      href: 'Onde se encontra.'
    },
    version: 'A versão do documento.',
    effective: 'A partir de quando a política se aplica.',
    updated: 'Quando a política foi alterada pela última vez.',
    regimes: 'As leis às quais a política responde.',
    states:
      'Das leis dos estados dos EUA (`us-states`, `us-health`), aquelas às quais a política responde, como `US-VA`. Se omitido: todas.',
    jointControllers: 'Com quem a organização decide por que e como os dados são usados.',
    practices: 'O que alguém faz, pode fazer ou nunca faz com quais dados.',
    cookies: 'Cookies e técnicas semelhantes, ou `none`.',
    recipients: 'Quem recebe dados, ou `none`.',
    transfers: 'Transferências para outros países, ou `none`.',
    retention: 'Por quanto tempo os dados são guardados.',
    incentives:
      'O que as pessoas recebem por seus dados, como os descontos de um programa de fidelidade (Califórnia).',
    automatedDecisions: 'Decisões tomadas sem intervenção humana que afetam alguém, ou `none`.',
    profiling:
      'Recomendações, publicidade escolhida e avaliações que usam dados pessoais sem decidir só por isso, ou `none`.',
    aiSystems: 'Sistemas de IA com que as pessoas têm contato ou cujos resultados veem, ou `none`.',
    sections:
      'O documento, em ordem. Se omitido: todas as seções que os fatos permitem escrever. Uma seção sobre a qual nenhum fato é declarado fica de fora.',
    remarks: {
      itself: 'Frases do texto que não enunciam nenhuma prática, para que se dê conta de cada frase.',
      is: 'O que a frase é, se não é uma prática.',
      note: 'Uma nota da redação.'
    }
  },
  terms: {
    otherTerm: {
      itself: 'Aquilo para que a lista não tem palavra, em suas próprias palavras.',
      other: 'Em suas próprias palavras.'
    }
  },
  aiSystems: {
    aiSystem: {
      itself:
        'Um sistema de IA com que as pessoas têm contato, ou cujos resultados veem (art. 50 do Regulamento da IA).',
      name: 'Como se chama, por exemplo “Assistente de ajuda”.',
      tasks: 'O que faz.',
      provider: 'Quem o desenvolveu ou o oferece.',
      notice:
        'Como as pessoas percebem na hora que se trata de um sistema de IA, ou que o conteúdo é artificial.'
    }
  },
  changes: {
    itself: 'Como as alterações da política são anunciadas.',
    announced: 'Como as pessoas são informadas.',
    before:
      'Com quanta antecedência as pessoas são informadas de uma alteração importante, por exemplo “30 dias”.',
    newPurposes:
      'O que é feito antes que dados sejam usados para uma nova finalidade (art. 13(3) do GDPR), em uma frase completa.',
    archive: 'Onde ficam as versões anteriores.'
  },
  children: {
    itself: 'Dados de crianças.',
    directed: 'Se o serviço, ou uma parte dele, é feito para crianças menores de 13 anos.',
    minimumAge: 'A partir de que idade se pode usar o serviço sem ajuda.',
    knowinglyCollected: 'Se dados de crianças abaixo dessa idade são coletados conscientemente.',
    under13:
      'Se dados de crianças menores de 13 anos são coletados conscientemente (16 CFR 312.2), quando a idade mínima é outra.',
    whenFound: 'O que é feito quando se encontram dados de uma criança, em uma frase completa.',
    disclosure:
      'A quem e por que os dados de uma criança são revelados, ou que não o são, em frases completas.',
    recipients:
      'Os ids das entradas de `recipients` que recebem dados de crianças, com nome, tipo e finalidades (16 CFR 312.4(d)(2)), ou `none`.',
    disclosureConsent:
      'Como um dos pais concorda com a revelação a terceiros à parte da coleta e do uso, ou por que o serviço precisa dela, em frases completas (16 CFR 312.5(a)(2)).',
    publicPosting: 'Se uma criança pode tornar públicos dados pessoais, em uma frase completa.',
    parentalConsent: 'Como se obtém o consentimento de um dos pais, em uma frase completa.',
    parentalRights:
      'Como os pais consultam e apagam os dados de uma criança e recusam novas coletas, em frases completas.',
    retention:
      'Por quanto tempo e por que os dados de crianças são guardados, em frases completas (16 CFR 312.10).',
    internalIdentifiers:
      'Para quais operações internas são usados identificadores, e como se impede outro uso; ou que não há nenhum.',
    audio: 'Como gravações da voz de uma criança são usadas e apagadas; ou que não há nenhuma.',
    operators: {
      itself:
        'Todos os que coletam ou guardam dados de crianças pelo serviço. Um deles, com endereço, telefone e e-mail, pode responder pelos outros, que são nomeados (16 CFR 312.4(d)(1)).',
      name: 'O nome do operador.',
      phone: 'Um número de telefone.',
      email: 'Um endereço de e-mail.'
    },
    protection:
      'Como a privacidade e a segurança de menores de 18 anos são protegidas, em frases completas (art. 28(1) do DSA).',
    profiledAdvertising:
      'Se menores veem publicidade escolhida por definição de perfis, o que as plataformas não podem fazer (art. 28(2) do DSA).'
  },
  cookies: {
    consentByRegion: {
      itself: 'O que as pessoas decidem a respeito em algumas regiões.',
      choice: 'O que as pessoas decidem ali.',
      where: 'Em quais regiões. Se omitido: onde nenhuma outra entrada diz nada.'
    },
    cookie: {
      itself: 'Um cookie ou técnica semelhante.',
      id: 'Um nome com que outras partes remetem a este cookie.',
      name: 'O nome do cookie, como um navegador o mostra.',
      technology: 'O que é guardado ou lido. Se omitido: um cookie.',
      provider: 'Quem o grava e o lê.',
      category: 'Para que é necessário.',
      purpose: 'O que faz, em uma frase simples.',
      duration: '`session`, `until-deleted` ou um prazo como “13 meses”.',
      consent:
        'Se só é gravado após o consentimento; ou uma lista que diz, região por região, o que as pessoas decidem. Se omitido: se `cookieConsent` diz como o consentimento é pedido.',
      thirdPartyAccess: 'Se alguém além da organização pode lê-lo (C-673/17 Planet49).',
      policy: 'A explicação do próprio fornecedor.'
    },
    cookieConsent: {
      itself: 'Como as pessoas concordam com o que não é estritamente necessário.',
      how: 'Como o consentimento é pedido, em uma frase completa.',
      refuse:
        'Como o consentimento é recusado, com a mesma facilidade com que é dado, em uma frase completa (a França exige).',
      remembered: 'Por quanto tempo a escolha é lembrada, por exemplo “6 meses” (CNIL).',
      change: 'Como o consentimento é revogado ou alterado depois, em uma frase completa.'
    }
  },
  decisions: {
    automatedDecision: {
      itself: 'Uma decisão tomada sem intervenção humana que afeta alguém.',
      name: 'O que é decidido, por exemplo “Compra a prazo”.',
      logic: 'Como a decisão é tomada, em frases completas.',
      significance: 'O que ela significa para a pessoa.',
      consequences: 'O que pode resultar dela.',
      ground: 'Com que base legal.',
      review: 'Como a pessoa consegue que alguém a reveja, apresenta seu ponto de vista e a contesta.'
    }
  },
  framework: {
    body: {
      itself: 'Um órgão independente que resolve disputas gratuitamente.',
      name: 'O órgão que resolve disputas.',
      site: 'Onde se apresenta uma reclamação a ele.',
      country: 'Onde fica: US ou um país da União Europeia.'
    },
    dataPrivacyFramework: {
      itself:
        'A certificação da própria organização no Data Privacy Framework UE-EUA, como organização dos Estados Unidos.',
      parts: 'O que a certificação abrange.',
      entities: 'Outras entidades ou subsidiárias que aderem aos princípios por meio dela.',
      recourse:
        'Quem resolve disputas gratuitamente: `authorities`, se você coopera com as autoridades de proteção de dados, ou um órgão.',
      enforcedBy: 'Que autoridade investiga e faz cumprir.'
    }
  },
  incentives: {
    incentive: {
      itself: 'Uma vantagem, um preço ou um serviço que as pessoas recebem por seus dados.',
      id: 'Um nome com que outras partes remetem a esta vantagem.',
      name: 'Como se chama, por exemplo “Programa de fidelidade”.',
      terms: 'O que as pessoas recebem e em que condições, em frases completas.',
      data: 'Que dados as pessoas dão em troca.',
      optIn: 'Como as pessoas aderem, em uma frase completa.',
      withdraw: 'Como as pessoas saem, o que podem fazer a qualquer momento, em uma frase completa.',
      value: 'Quanto os dados valem para a organização: uma estimativa de boa-fé, em uma frase completa.',
      method: 'Como esse valor foi calculado, em uma frase completa.'
    }
  },
  metrics: {
    itself:
      'Quantos pedidos foram feitos em um ano e o que foi feito deles, ou a página que o diz (a Califórnia exige das empresas com dados de dez milhões de pessoas).',
    year: 'O ano civil.',
    requests: {
      itself: 'Os números, por direito.',
      right: 'O que foi pedido.',
      received: 'Quantos pedidos chegaram.',
      granted: 'Quantos foram atendidos, no todo ou em parte.',
      denied: 'Quantos foram negados.',
      days: 'Quantos dias levou uma resposta.'
    },
    average: 'Se os dias são a média (`mean`) ou a mediana (`median`).',
    everybody: 'Se os números contam os pedidos de todos, e não só os da Califórnia.'
  },
  organisation: {
    address: {
      itself: 'Onde chegam cartas.',
      street: 'Rua e número, ou várias linhas como um edifício e uma caixa postal.',
      postalCode: 'O código postal.',
      city: 'A cidade.',
      region: 'Um estado ou uma província.',
      country: 'Duas letras maiúsculas, como BR ou US.'
    },
    reach: {phone: 'Um número de telefone com código do país.', form: 'O endereço web de um formulário.'},
    contact: {
      itself: 'Como falar com a organização sobre privacidade.',
      tollFree: 'Um número de telefone gratuito para quem liga (a Califórnia exige).'
    },
    officer: {
      itself: 'Uma pessoa ou empresa encarregada, e como falar com ela.',
      name: 'Nome da pessoa ou da empresa.'
    },
    itself: 'Quem é responsável pelos dados.',
    name: 'O nome que o público conhece.',
    legalName: 'O nome no registro, com a forma jurídica.',
    registration: 'Registro e número, por exemplo “KvK 12345678”.',
    site: 'A página inicial.',
    dataProtectionOfficer:
      'Quem é e como falar com essa pessoa, ou `none` se não houver (no Brasil: o encarregado).',
    accountable: {
      itself: 'Quem responde pela forma como a organização trata dados pessoais (Canadá).',
      name: 'Nome da pessoa.',
      title: 'Que cargo ela tem, por exemplo “Privacy officer”.'
    },
    representatives: {
      itself:
        'Quem representa uma organização de fora na UE (art. 27 do GDPR) ou no Reino Unido, ou `none` se o art. 27(2) não exige ninguém.',
      for: 'Onde representa você.',
      name: 'Nome da pessoa ou empresa.'
    },
    onlineOnly:
      'Se a organização atua só online e lida diretamente com as pessoas cujos dados coleta: então a Califórnia pede apenas um endereço de e-mail.',
    tenMillionConsumers:
      'Se compra, recebe, vende ou compartilha em um ano os dados de dez milhões de californianos ou mais: então a Califórnia pergunta a quantos pedidos ela responde (11 CCR 7102).',
    materials: {
      itself: 'Folhetos, normas ou códigos que explicam como os dados são tratados (Canadá).',
      href: 'Onde o documento se encontra.'
    }
  },
  practice: {
    otherData: {
      itself: 'Dados para os quais a lista não tem palavra, em suas próprias palavras, e de que tipo são.',
      kind: 'A palavra mais próxima da lista, para que as leis que protegem esses dados se apliquem. O documento a mostra entre parênteses, exceto `personal-data`.'
    },
    dataList: 'Quais dados: palavras da lista de categorias de dados.',
    purposeList: 'Para quê: palavras da lista de finalidades.',
    ground: 'Com que base legal (art. 6 e 9 do GDPR).',
    interest: 'Que interesse legítimo se busca, quando essa é a base.',
    keep: {
      itself:
        'Por quanto tempo: um prazo, `retention:` com o id de uma entrada de `retention`, ou `until:` com um acontecimento.',
      retention: 'O id de uma entrada de `retention`.',
      until: 'O acontecimento que lhe põe fim, por exemplo “você encerrar sua conta”.'
    },
    statedPurposes: {
      itself:
        'Para quê: palavras da lista de finalidades, cada uma sozinha ou com `ground`, `interest` ou `keep` próprios.',
      entry: 'Uma finalidade cuja base, interesse ou prazo não é o de toda a prática.',
      purpose: 'Para quê.'
    },
    subjectList: 'De quem são os dados.',
    regionList:
      'De quem se trata, conforme onde as pessoas estão: palavras da lista de regiões. Se omitido: todos.',
    says: 'A frase do texto que diz isso, palavra por palavra. Ela precisa estar no documento.',
    recipientReference: 'O id de uma entrada de `recipients`.',
    id: 'Um nome com que outras partes remetem a esta prática.',
    name: 'Como as pessoas a chamariam, por exemplo “Pedidos e entrega”. As tabelas a põem na primeira coluna.',
    who: 'Quem faz. Se omitido: a organização.',
    from: 'De onde vêm os dados. Se omitido, nada se diz sobre a origem.',
    with: 'Quem recebe os dados: um tipo de destinatário, ou `recipient:` com o id de uma entrada de `recipients`.',
    by: 'Por que medida de segurança, quando a prática protege dados.',
    provision: {
      itself: 'Se os dados precisam ser fornecidos (art. 13(2)(e) do GDPR).',
      required:
        'Se a pessoa precisa fornecer os dados: por lei, por contrato, para celebrar um contrato, ou não.',
      otherwise: 'O que acontece se não forem fornecidos, em uma frase completa.'
    },
    choice: {
      itself: 'O que a pessoa pode decidir a respeito.',
      kind: 'O que a pessoa pode decidir.',
      how: 'Como ela faz isso, em uma frase completa.'
    },
    when: 'Em que ocasião, por exemplo “quando você se cadastra”.',
    unless: 'A exceção, por exemplo “um dos pais concordou”.',
    itself:
      'Alguém faz, pode fazer ou nunca faz uma coisa: com quais dados, por quê, com quem, com que base, por quanto tempo.',
    does: 'O que é feito.',
    may: 'O que pode ser feito.',
    never: 'O que nunca é feito.'
  },
  profiling: {
    itself:
      'Dados pessoais avaliados automaticamente para recomendar, anunciar ou julgar, sem que se decida só por isso (art. 4(4) do GDPR).',
    name: 'Como se chama, por exemplo “Rotas sugeridas”.',
    for: 'Para que serve: recomendações, publicidade ou uma avaliação.',
    logic: 'Os parâmetros principais, e por que cada um importa, em frases completas.',
    effect: 'O que significa para as pessoas, em uma frase completa.',
    options: 'Como as pessoas mudam os parâmetros, ou o desligam, em uma frase completa.'
  },
  provenance: {
    itself:
      'Para políticas arquivadas: onde e quando o documento foi encontrado. Seu texto é mantido como estava, com os danos.',
    domain: 'O domínio que publicou a política.',
    archived: 'O dia em que a política foi arquivada.',
    snapshot: 'O endereço da página arquivada.'
  },
  recipients: {
    recipient: {
      itself: 'Alguém de fora da organização, ou uma categoria deles, que recebe dados.',
      id: 'Um nome com que outras partes remetem a este destinatário.',
      service: 'Um serviço conhecido aqui. Ele completa o que você omite.',
      name: 'O nome; desnecessário para uma categoria de destinatários.',
      kind: 'O que ele é para você; uma lista se for várias coisas.',
      country: 'Onde os dados são tratados.',
      related: 'Se pertence ao mesmo grupo de empresas (o Canadá exige).',
      responsibility: 'Pelo que ele é responsável, em uma frase completa (o Brasil exige).',
      policy: 'Sua própria política de privacidade.'
    },
    transfer: {
      itself: 'Dados que vão para outro país, e a garantia.',
      to: 'Os países para os quais os dados vão.',
      recipients: 'Ids de entradas de `recipients`.',
      safeguard: 'O que torna a transferência lícita.',
      detail: 'A decisão ou as cláusulas em questão, em uma frase completa.',
      copy: 'Como obter uma cópia da garantia, ou onde ela está publicada, em uma frase completa.'
    }
  },
  retention: {
    id: 'Um nome com que as práticas remetem a esta regra.',
    name: 'O que é guardado, por exemplo “Dados de pedidos”.',
    reason: 'Por que tanto tempo, em uma frase completa.',
    then: 'O que acontece depois.',
    period: 'Por quanto tempo, por exemplo “10 anos”.',
    from: 'A partir de quando se conta, por exemplo “o fim do ano do pedido”.',
    criteria: 'O que decide por quanto tempo, em uma frase completa, quando não se pode indicar um prazo.'
  },
  rights: {
    itself: 'O que as pessoas podem pedir, e como.',
    granted: {
      itself: 'Os direitos que as pessoas têm, cada um sozinho ou com a forma de exercê-lo.',
      right: 'O direito que as pessoas têm.',
      how: 'Como exercê-lo, em uma frase completa.'
    },
    requests: 'Para onde vão os pedidos, se não for o contato da organização.',
    answeredWithin: 'Em que prazo um pedido é respondido, por exemplo “1 mês”.',
    extendedBy:
      'Quanto mais pode demorar um pedido complexo, ou um entre muitos, por exemplo “2 meses”; as pessoas ficam sabendo a tempo, com os motivos (art. 12(3) do GDPR).',
    fee: 'Quanto custa um pedido: `none`, ou em que casos há uma taxa, em uma frase completa (art. 12(5) do GDPR).',
    verification: 'Como se verifica a identidade da pessoa, em uma frase completa.',
    agent: 'Como outra pessoa pode fazer um pedido em seu nome, em uma frase completa.',
    appeal: {
      itself: 'O que as pessoas podem fazer se um pedido for negado (a maioria dos estados dos EUA).',
      how: 'Como recorrer de um pedido negado, em uma frase completa.',
      answeredWithin: 'Em que prazo o recurso é decidido, por exemplo “45 dias”.'
    },
    authorities: {
      itself: 'As autoridades de controle às quais reclamar.',
      name: 'O nome da autoridade.',
      site: 'Seu site.'
    },
    complaints: {
      itself: 'Reclamações à própria organização (s. 164A DPA 2018).',
      how: 'Como reclamar à organização, em uma frase completa.',
      acknowledgedWithin: 'Em que prazo se confirma o recebimento da reclamação (Reino Unido: 30 dias).'
    }
  },
  roles: {
    jointController: {
      itself: 'Alguém com quem a organização decide por que e como os dados são usados (art. 26 do GDPR).',
      name: 'Quem mais decide por que e como os dados são usados.',
      site: 'Sua página inicial.',
      about: 'Sobre o que vocês decidem juntos, por exemplo “nossa página no Pinboard”.',
      essence:
        'Quem de vocês faz o quê, e a quem as pessoas se dirigem, em frases completas (art. 26(2) do GDPR).'
    },
    asProcessor: {
      itself:
        'O que a organização faz com dados para seus clientes, que decidem sobre eles (art. 28 do GDPR).',
      customers: 'Para quem dados são tratados sob instruções, por exemplo “empresas que usam Rivet”.',
      requests:
        'O que fazem as pessoas que querem exercer seus direitos sobre esses dados, em uma frase completa.',
      subprocessors: 'Ids de entradas de `recipients` que tratam esses dados para você, ou `none`.',
      list: 'Onde se encontra a lista atual de suboperadores.',
      agreement: 'Onde se encontra o contrato de tratamento de dados (art. 28(3) do GDPR).'
    }
  },
  sale: {
    disclosed: {to: 'Quem os recebe.'},
    itself: 'Se dados são vendidos ou compartilhados para publicidade (Califórnia).',
    sold: 'O que foi vendido nos últimos 12 meses, a quem e por quê, ou `none`.',
    shared:
      'O que foi compartilhado nos últimos 12 meses para publicidade comportamental entre contextos, ou `none`.',
    businessPurpose: 'O que foi revelado para um fim comercial nos últimos 12 meses, ou `none`.',
    under16: 'Se você sabe que vende ou compartilha dados de menores de 16 anos.',
    under16Process:
      'Como se dá o consentimento a essa venda ou a esse compartilhamento, em uma frase completa.',
    sensitiveUse:
      'Dados sensíveis: nenhum é coletado (`none`), seu uso se limita ao que 11 CCR 7027(m) permite (`limited`), ou vai além (`wider`).',
    optOutLink: 'Para onde leva “Do Not Sell or Share My Personal Information”.',
    limitLink: 'Para onde leva “Limit the Use of My Sensitive Personal Information”.'
  },
  signals: {
    itself: 'Como se responde a sinais do navegador.',
    doNotTrack:
      'O que acontece quando um navegador envia “Do Not Track” (a Califórnia pergunta, Bus. & Prof. Code 22575(b)(5)).',
    optOutPreference: 'O que acontece quando um navegador envia um sinal como o Global Privacy Control.',
    frictionless: 'Se esses sinais são tratados sem atrito (11 CCR 7013(e), 7025(f)).',
    explanation: 'O que exatamente é feito ao receber um sinal, em frases completas.',
    thirdPartyTracking:
      'Se outros coletam dados sobre o que um visitante faz ao longo do tempo e em vários sites.'
  },
  section: {
    heading: {
      itself: 'As palavras do título e como ele é marcado.',
      text: 'As palavras do título.',
      mark: 'Como é marcado no Markdown. Se omitido: cerquilhas.',
      level: 'De 1 a 6. Se omitido: 2.',
      spaces:
        'Quantos espaços encerram uma linha em negrito ou o começo de um destaque partido. Se omitido: 2.',
      entry: 'O título, ou false se não houver. Se omitido: o nome do tipo no idioma da política.'
    },
    itself: 'Uma parte do documento, em ordem.',
    id: 'A âncora da seção. Se omitido: o tipo. Permanece quando o título muda.',
    kind: 'A informação que a seção dá, ou várias delas, ou `other`.',
    joined: 'Como a seção segue a anterior: após uma linha em branco, ou na linha seguinte.',
    body: 'Markdown próprio. `{{organisation.name}}` nomeia um fato; `{{> cookies}}` sozinho em uma linha põe ali a parte escrita a partir dos fatos. Sem texto próprio, toda a seção é escrita a partir dos fatos.'
  },
  security: {
    itself: 'Como os dados são protegidos.',
    measures: 'O que protege os dados.',
    limits: 'O que não se pode prometer, em uma frase completa.',
    breaches: 'O que é feito quando dados são perdidos ou expostos, em uma frase completa.'
  }
}

import type {localRights as english} from '../en/local-rights.js'
import type {Words} from '../together.js'

export const localRights: Words<typeof english> = {
  app: {
    heading: 'Se você está na Austrália',
    lead: 'A lei australiana de privacidade (Privacy Act 1988) lhe dá direito',
    rights: {
      access: 'de acessar as informações pessoais que temos sobre você',
      rectification: 'a que sejam corrigidas',
      'complaint-to-controller':
        'de apresentar a nós uma reclamação por descumprimento dos princípios australianos de privacidade',
      complaint: 'de apresentar uma reclamação à autoridade australiana (OAIC)'
    }
  },
  'us-states': {
    heading: 'Se você mora em um destes estados dos EUA',
    lead: 'Se você mora em um dos estados abaixo, tem direito',
    rights: {
      access: 'de confirmar se tratamos seus dados pessoais e de acessá-los',
      rectification: 'a que seus dados inexatos sejam corrigidos',
      erasure: 'a que seus dados pessoais sejam eliminados',
      portability: 'de obter uma cópia dos seus dados em formato portátil e fácil de usar',
      'opt-out-of-sale': 'de recusar a venda dos seus dados pessoais',
      'opt-out-of-targeted-advertising': 'de recusar a publicidade direcionada',
      'opt-out-of-profiling':
        'de recusar perfis destinados a decisões com efeitos jurídicos ou de importância semelhante',
      'information-on-sharing': 'de obter uma lista dos terceiros com quem compartilhamos dados pessoais',
      'question-profiling': 'de questionar o resultado desses perfis e de saber o motivo',
      'no-retaliation': 'de não ser discriminado por exercer qualquer um desses direitos'
    },
    narrower: {
      'rectification.provided': 'a que os dados inexatos que você nos forneceu sejam corrigidos',
      'erasure.provided': 'a que os dados pessoais que você nos forneceu sejam eliminados',
      'portability.provided':
        'de obter uma cópia dos dados que você nos forneceu, em formato portátil e fácil de usar',
      'opt-out-of-profiling.automated':
        'de recusar perfis destinados a decisões exclusivamente automatizadas com efeitos jurídicos ou de importância semelhante',
      'information-on-sharing.categories':
        'de obter uma lista das categorias de terceiros com quem compartilhamos dados pessoais',
      'information-on-sharing.sold': 'de obter uma lista dos eventuais compradores dos seus dados pessoais'
    },
    sensitiveData: {
      consent: 'a que seus dados sensíveis só sejam usados com o seu consentimento',
      'opt-out': 'de recusar o uso dos seus dados sensíveis',
      necessity:
        'a que seus dados sensíveis só sejam usados quando estritamente necessário para o que você pediu'
    }
  },
  'shine-the-light': {
    heading: 'Seus direitos de privacidade na Califórnia',
    lead: 'Uma vez por ano civil e sem custo, a seção 1798.83 do Código Civil da Califórnia dá aos nossos clientes na Califórnia o direito',
    rights: {
      'information-on-sharing':
        'de saber quais tipos de dados pessoais compartilhamos com terceiros para o marketing direto deles no ano civil anterior, com os nomes e endereços desses terceiros'
    }
  },
  'us-health': {
    heading: 'Se você mora em Washington ou em Nevada',
    lead: 'Quanto aos dados de saúde (consumer health data), a lei do seu estado lhe dá direito',
    rights: {
      access:
        'de confirmar se coletamos, compartilhamos ou vendemos dados de saúde sobre você e, em Washington, de acessá-los',
      'information-on-sharing': 'de obter uma lista de todos os terceiros que os receberam de nós',
      'withdraw-consent': 'de revogar seu consentimento para que os coletemos e compartilhemos',
      erasure: 'a que sejam eliminados'
    }
  },
  fadp: {
    heading: 'Se você está na Suíça',
    lead: 'A Lei Federal suíça de Proteção de Dados (LPD) lhe dá direito',
    rights: {
      access: 'de saber se tratamos dados pessoais sobre você e quais são (art. 25)',
      portability:
        'de receber os dados que nos forneceu em um formato eletrônico corrente, ou a que sejam transmitidos (art. 28)',
      rectification: 'a que dados incorretos sejam corrigidos (art. 32)',
      erasure: 'a que dados pessoais sejam eliminados ou destruídos (art. 32)',
      objection: 'de proibir um determinado tratamento ou a divulgação a terceiros (art. 32)',
      'human-review':
        'de se manifestar sobre uma decisão individual automatizada e a que uma pessoa a revise (art. 21)'
    }
  },
  'law-25': {
    heading: 'Se você está em Quebec',
    lead: 'A lei de Quebec sobre a proteção de informações pessoais no setor privado lhe dá direito',
    rights: {
      access: 'de saber se temos informações pessoais sobre você e de acessá-las',
      rectification: 'a que informações inexatas, incompletas ou equívocas sejam corrigidas',
      portability:
        'de receber as informações informatizadas que coletamos de você em um formato tecnológico estruturado e de uso corrente',
      'withdraw-consent': 'de revogar seu consentimento para o uso ou a divulgação das suas informações',
      'de-indexing':
        'a que deixemos de divulgar informações sobre você, ou que um link associado ao seu nome seja desindexado, quando isso infringir a lei ou uma ordem judicial',
      'human-review':
        'de saber que uma decisão se baseia só em tratamento automatizado e de apresentar observações a uma pessoa que possa revisá-la',
      complaint: 'de apresentar uma reclamação à Commission d’accès à l’information'
    }
  },
  ccpa: {
    heading: 'Se você mora na Califórnia',
    lead: 'A Lei de Privacidade do Consumidor da Califórnia (CCPA) lhe dá direito',
    rights: {
      access:
        'de saber quais informações pessoais coletamos sobre você: as categorias e os dados concretos, as fontes, as finalidades e a quem as divulgamos, vendemos ou cedemos',
      erasure: 'a que eliminemos as informações pessoais que coletamos de você',
      rectification: 'a que corrijamos informações pessoais inexatas sobre você',
      'opt-out-of-sale': 'de recusar a venda e a cessão das suas informações pessoais',
      'limit-sensitive': 'de limitar o uso e a divulgação das suas informações pessoais sensíveis',
      'opt-out-of-profiling':
        'de recusar nosso uso de tecnologia de decisão automatizada para decisões importantes sobre você',
      'access-to-decisions':
        'de saber como usamos tecnologia de decisão automatizada em uma decisão importante sobre você',
      'no-retaliation': 'de não sofrer retaliação por exercer qualquer um desses direitos'
    }
  },
  lgpd: {
    heading: 'Seus direitos segundo a LGPD',
    lead: 'Os artigos 18 e 20 da Lei Geral de Proteção de Dados Pessoais (LGPD) dão a você, como titular dos dados, direito',
    rights: {
      access: 'à confirmação de que tratamos seus dados e ao acesso a eles',
      rectification: 'à correção de dados incompletos, inexatos ou desatualizados',
      anonymisation:
        'à anonimização, ao bloqueio ou à eliminação de dados desnecessários, excessivos ou tratados em desconformidade com a lei',
      portability: 'à portabilidade dos dados a outro fornecedor de serviço ou produto',
      erasure: 'à eliminação dos dados tratados com o seu consentimento',
      'information-on-sharing':
        'à informação sobre as entidades públicas e privadas com as quais compartilhamos seus dados',
      'information-on-consent':
        'à informação sobre a possibilidade de não consentir e sobre as consequências da negativa',
      'withdraw-consent': 'à revogação do consentimento',
      objection: 'de se opor a tratamento que descumpra a lei',
      'human-review': 'à revisão de decisões tomadas unicamente com base em tratamento automatizado',
      complaint: 'de peticionar à Agência Nacional de Proteção de Dados (ANPD)'
    }
  },
  pipeda: {
    heading: 'Se você está no Canadá',
    lead: 'A lei canadense PIPEDA lhe dá direito',
    rights: {
      access:
        'de saber quais informações pessoais temos sobre você, como as usamos e a quem as divulgamos, e de acessá-las',
      rectification: 'de questionar sua exatidão e integridade e a que sejam alteradas',
      'withdraw-consent':
        'de revogar seu consentimento, salvo restrições legais ou contratuais e com aviso prévio razoável',
      complaint:
        'de reclamar sobre nosso cumprimento da lei: primeiro à pessoa responsável entre nós, e ao Comissário de Privacidade do Canadá'
    }
  }
}

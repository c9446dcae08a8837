import type {localRights as english} from '../en/local-rights.js'
import type {Words} from '../together.js'

export const localRights: Words<typeof english> = {
  app: {
    heading: 'Si está en Australia',
    lead: 'La ley australiana de privacidad (Privacy Act 1988) le da derecho',
    rights: {
      access: 'a acceder a la información personal que tenemos sobre usted',
      rectification: 'a que se corrija',
      'complaint-to-controller':
        'a presentarnos una queja por incumplir los principios australianos de privacidad',
      complaint: 'a presentar una queja ante la autoridad australiana (OAIC)'
    }
  },
  'us-states': {
    heading: 'Si vive en uno de estos estados de EE. UU.',
    lead: 'Si vive en uno de los estados siguientes, tiene derecho',
    rights: {
      access: 'a confirmar si tratamos sus datos personales y a acceder a ellos',
      rectification: 'a que se corrijan sus datos inexactos',
      erasure: 'a que se eliminen sus datos personales',
      portability: 'a obtener una copia de sus datos en un formato portátil y fácil de usar',
      'opt-out-of-sale': 'a oponerse a la venta de sus datos personales',
      'opt-out-of-targeted-advertising': 'a oponerse a la publicidad personalizada',
      'opt-out-of-profiling':
        'a oponerse a los perfiles destinados a decisiones con efectos jurídicos o de importancia similar',
      'information-on-sharing':
        'a obtener una lista de los terceros a los que hemos comunicado datos personales',
      'question-profiling': 'a cuestionar el resultado de esos perfiles y a conocer su motivo',
      'no-retaliation': 'a no ser discriminado por ejercer ninguno de estos derechos'
    },
    narrower: {
      'rectification.provided': 'a que se corrijan los datos inexactos que nos ha facilitado',
      'erasure.provided': 'a que se eliminen los datos personales que nos ha facilitado',
      'portability.provided':
        'a obtener una copia de los datos que nos ha facilitado, en un formato portátil y fácil de usar',
      'opt-out-of-profiling.automated':
        'a oponerse a los perfiles destinados a decisiones exclusivamente automatizadas con efectos jurídicos o de importancia similar',
      'information-on-sharing.categories':
        'a obtener una lista de las categorías de terceros a los que hemos comunicado datos personales',
      'information-on-sharing.sold':
        'a obtener una lista de los eventuales compradores de sus datos personales'
    },
    sensitiveData: {
      consent: 'a que sus datos sensibles solo se utilicen con su consentimiento',
      'opt-out': 'a oponerse al uso de sus datos sensibles',
      necessity:
        'a que sus datos sensibles solo se utilicen si es estrictamente necesario para lo que ha pedido'
    }
  },
  'shine-the-light': {
    heading: 'Sus derechos de privacidad en California',
    lead: 'Una vez por año natural y gratis, la sección 1798.83 del Código Civil de California da a nuestros clientes en California derecho',
    rights: {
      'information-on-sharing':
        'a saber qué tipos de datos personales comunicamos a terceros para su publicidad directa en el año natural anterior, con los nombres y direcciones de esos terceros'
    }
  },
  'us-health': {
    heading: 'Si vive en Washington o en Nevada',
    lead: 'Respecto de los datos de salud (consumer health data), la ley de su estado le da derecho',
    rights: {
      access:
        'a confirmar si recogemos, compartimos o vendemos datos de salud sobre usted y, en Washington, a acceder a ellos',
      'information-on-sharing': 'a obtener una lista de todos los terceros que los han recibido de nosotros',
      'withdraw-consent': 'a retirar su consentimiento para que los recojamos y compartamos',
      erasure: 'a que se eliminen'
    }
  },
  fadp: {
    heading: 'Si está en Suiza',
    lead: 'La Ley Federal suiza de Protección de Datos (LPD) le da derecho',
    rights: {
      access: 'a saber si tratamos datos personales sobre usted y cuáles son (art. 25)',
      portability:
        'a recibir los datos que nos facilitó en un formato electrónico corriente, o a que se transmitan (art. 28)',
      rectification: 'a que se rectifiquen los datos incorrectos (art. 32)',
      erasure: 'a que se supriman o destruyan datos personales (art. 32)',
      objection: 'a prohibir un tratamiento determinado o la comunicación a terceros (art. 32)',
      'human-review':
        'a dar su opinión sobre una decisión individual automatizada y a que la revise una persona (art. 21)'
    }
  },
  'law-25': {
    heading: 'Si está en Quebec',
    lead: 'La ley quebequesa sobre la protección de la información personal en el sector privado le da derecho',
    rights: {
      access: 'a saber si tenemos información personal sobre usted y a acceder a ella',
      rectification: 'a que se rectifique la información inexacta, incompleta o equívoca',
      portability:
        'a recibir la información informatizada que recogimos de usted en un formato tecnológico estructurado y de uso común',
      'withdraw-consent': 'a retirar su consentimiento al uso o la comunicación de su información',
      'de-indexing':
        'a que dejemos de difundir información sobre usted, o se desindexe un enlace asociado a su nombre, cuando infrinja la ley o una orden judicial',
      'human-review':
        'a saber que una decisión se basa solo en un tratamiento automatizado y a presentar observaciones a una persona que pueda revisarla',
      complaint: 'a presentar una queja ante la Commission d’accès à l’information'
    }
  },
  ccpa: {
    heading: 'Si vive en California',
    lead: 'La Ley de Privacidad del Consumidor de California (CCPA) le da derecho',
    rights: {
      access:
        'a saber qué información personal hemos recogido sobre usted: las categorías y los datos concretos, las fuentes, las finalidades, y a quién la hemos comunicado, vendido o cedido',
      erasure: 'a que eliminemos la información personal que recogimos de usted',
      rectification: 'a que corrijamos la información personal inexacta sobre usted',
      'opt-out-of-sale': 'a oponerse a la venta y la cesión de su información personal',
      'limit-sensitive': 'a limitar el uso y la comunicación de su información personal sensible',
      'opt-out-of-profiling':
        'a oponerse a nuestro uso de tecnología de decisiones automatizadas para decisiones importantes sobre usted',
      'access-to-decisions':
        'a saber cómo usamos tecnología de decisiones automatizadas en una decisión importante sobre usted',
      'no-retaliation': 'a no sufrir represalias por ejercer ninguno de estos derechos'
    }
  },
  lgpd: {
    heading: 'Si está en Brasil',
    lead: 'Los artículos 18 y 20 de la ley brasileña de protección de datos (LGPD) le dan derecho',
    rights: {
      access: 'a que le confirmemos que tratamos sus datos y a acceder a ellos',
      rectification: 'a que se corrijan los datos incompletos, inexactos o desactualizados',
      anonymisation:
        'a que se anonimicen, bloqueen o eliminen los datos innecesarios, excesivos o tratados ilícitamente',
      portability: 'a que se transmitan sus datos a otro proveedor',
      erasure: 'a que se eliminen los datos que tratamos con su consentimiento',
      'information-on-sharing': 'a saber con qué entidades públicas y privadas hemos compartido sus datos',
      'information-on-consent': 'a saber que puede negar su consentimiento y qué consecuencias tiene',
      'withdraw-consent': 'a retirar su consentimiento',
      objection: 'a oponerse a un tratamiento que incumpla la ley',
      'human-review': 'a que se revisen las decisiones basadas solo en un tratamiento automatizado',
      complaint: 'a dirigirse a la autoridad nacional (ANPD)'
    }
  },
  pipeda: {
    heading: 'Si está en Canadá',
    lead: 'La ley canadiense PIPEDA le da derecho',
    rights: {
      access:
        'a saber qué información personal tenemos sobre usted, cómo la usamos y a quién la hemos comunicado, y a acceder a ella',
      rectification: 'a cuestionar su exactitud e integridad y a que se modifique',
      'withdraw-consent':
        'a retirar su consentimiento, salvo restricciones legales o contractuales y con un preaviso razonable',
      complaint:
        'a reclamar sobre nuestro cumplimiento de la ley: primero ante la persona responsable entre nosotros, y ante el Comisionado de Privacidad de Canadá'
    }
  }
}

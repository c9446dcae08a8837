import type {StarterWords} from '../starter-words.js'

export const starterWords: StarterWords = {
  welcome: `# Un primer borrador. Solo dice lo que usted ha respondido: sustituya cada TODO por lo que corresponda, o borre
# la línea. «policy-gen lint» muestra lo que falta, y «policy-gen coverage» lo que exige la ley.`,
  title: 'Política de privacidad',
  regimes: '# las leyes a las que responde, por ejemplo [gdpr, eprivacy]',
  effective: '# el día desde el que se aplica, por ejemplo 2026-01-31',
  organisation: '# Quién es responsable.',
  officer: '# none (nadie), o {name: …, email: …}',
  representatives: '# para una organización de otro lugar: [{for: EU, name: …, email: …}]',
  accountable: '# quién responde de la privacidad: {title: …, email: …}',
  framework:
    '# qué abarca la certificación (parts), quién resuelve los conflictos (recourse), quién la supervisa (enforcedBy)',
  asProcessor:
    '# Lo que hace por encargo de sus clientes: {customers: empresas que usan Rivet, data: […], subprocessors: none}.',
  jointControllers:
    '# Con quién decide conjuntamente: [{name: …, about: nuestra página en Pinboard, essence: Quién hace qué.}].',
  practices: `# Qué hace con qué datos, para qué y con qué base jurídica. Una entrada por ocasión, por ejemplo:
#  - name: Pedidos
#    does: collect
#    data: [name, postal-address]
#    about: [customers]
#    from: [person]
#    purposes: [order-fulfilment]
#    ground: [contract]
#    keep: {retention: orders}`,
  cookies: '# Cada cookie con nombre, proveedor, finalidad, duración y categoría, o none (ninguna).',
  recipients:
    '# Todos los que reciben datos fuera, por ejemplo [{kind: hosting-provider, data: […]}], o none.',
  transfers: '# Países fuera del Espacio Económico Europeo, cada uno con su garantía, o none (ninguno).',
  retention:
    '# Cuánto tiempo se conservan los datos, por ejemplo [{id: orders, name: Pedidos, period: 10 years}].',
  rights: '# Los derechos que dan las leyes, y cómo se ejercen.',
  granted: '# los de las leyes de arriba, por ejemplo [access, erasure]',
  answeredWithin: '# por ejemplo 1 month, el máximo según el RGPD',
  tollFree: '# un número gratuito, salvo si solo vende en línea',
  authorities: '# ante quién reclamar: [{name: AEPD, site: https://www.aepd.es}]',
  complaints: '# {how: …, acknowledgedWithin: 30 days}',
  appeal: '# cómo se recurre una denegación: {how: …, answeredWithin: 45 days}',
  verification: '# cómo comprueba quién presenta una solicitud',
  agent: '# cómo puede alguien presentar una solicitud en nombre de otra persona',
  sale: '# Venta y cesión en los últimos 12 meses, como pregunta California: {sold: none, shared: none, …}.',
  signals: '# Cómo responde a las señales del navegador: {doNotTrack: …, optOutPreference: …}.',
  children: '# Si el servicio es para menores, y desde qué edad: {directed: …, minimumAge: …}.',
  decisions: '# Decisiones sin intervención humana: una lista, o none (ninguna).',
  security: '# Cómo se protegen los datos, por ejemplo {measures: [encryption-in-transit, backups]}.',
  changes: '# Cómo anuncia los cambios, por ejemplo {announced: [site-notice, new-date]}.',
  sections:
    '# El documento, en orden. Cada parte se escribe a partir de los hechos de arriba; con «body» la escribe usted.'
}

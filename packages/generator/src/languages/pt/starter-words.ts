import type {StarterWords} from '../starter-words.js'

export const starterWords: StarterWords = {
  welcome: `# Um primeiro rascunho. Ele só diz o que você respondeu: troque cada TODO pelo que vale, ou apague a
# linha. “policy-gen lint” mostra o que falta, e “policy-gen coverage” o que a lei exige.`,
  title: 'Política de privacidade',
  regimes: '# as leis a que ela responde, por exemplo [lgpd, gdpr]',
  effective: '# o dia a partir do qual ela vale, por exemplo 2026-01-31',
  organisation: '# Quem é responsável.',
  officer: '# o encarregado: {name: …, email: …}, ou none (nenhum)',
  representatives: '# para uma organização de outro lugar: [{for: EU, name: …, email: …}]',
  accountable: '# quem responde pela privacidade: {title: …, email: …}',
  framework:
    '# o que a certificação abrange (parts), quem resolve os conflitos (recourse), quem a fiscaliza (enforcedBy)',
  asProcessor:
    '# O que você faz em nome de clientes: {customers: empresas que usam o Rivet, data: […], subprocessors: none}.',
  jointControllers:
    '# Com quem você decide em conjunto: [{name: …, about: nossa página no Pinboard, essence: Quem faz o quê.}].',
  practices: `# O que faz com quais dados, para quê e com qual base legal. Uma entrada por ocasião, por exemplo:
#  - name: Pedidos
#    does: collect
#    data: [name, postal-address]
#    about: [customers]
#    from: [person]
#    purposes: [order-fulfilment]
#    ground: [contract]
#    keep: {retention: orders}`,
  cookies: '# Cada cookie com nome, fornecedor, finalidade, duração e categoria, ou none (nenhum).',
  recipients:
    '# Todos os que recebem dados fora, por exemplo [{kind: hosting-provider, data: […]}], ou none.',
  transfers: '# Países para onde vão os dados, cada um com sua garantia, ou none (nenhum).',
  retention:
    '# Por quanto tempo os dados são conservados, por exemplo [{id: orders, name: Pedidos, period: 10 years}].',
  rights: '# Os direitos que as leis dão, e como são exercidos.',
  granted: '# os das leis acima, por exemplo [access, erasure]',
  answeredWithin: '# por exemplo 15 days, o prazo do art. 19 da LGPD',
  tollFree: '# um número gratuito, a menos que você só venda on-line',
  authorities: '# a quem reclamar: [{name: ANPD, site: https://www.gov.br/anpd}]',
  complaints: '# {how: …, acknowledgedWithin: 30 days}',
  appeal: '# como se recorre de uma negativa: {how: …, answeredWithin: 45 days}',
  verification: '# como você confere quem faz um pedido',
  agent: '# como alguém pode fazer um pedido em nome de outra pessoa',
  sale: '# Venda e cessão nos últimos 12 meses, como a Califórnia pergunta: {sold: none, shared: none, …}.',
  signals: '# Como você responde aos sinais do navegador: {doNotTrack: …, optOutPreference: …}.',
  children: '# Se o serviço é para crianças, e a partir de que idade: {directed: …, minimumAge: …}.',
  decisions: '# Decisões sem intervenção humana: uma lista, ou none (nenhuma).',
  security: '# Como os dados são protegidos, por exemplo {measures: [encryption-in-transit, backups]}.',
  changes: '# Como você anuncia as alterações, por exemplo {announced: [site-notice, new-date]}.',
  sections:
    '# O documento, em ordem. Cada parte é escrita a partir dos fatos acima; com “body”, quem escreve é você.'
}

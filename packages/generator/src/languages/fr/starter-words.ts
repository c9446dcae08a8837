import type {StarterWords} from '../starter-words.js'

export const starterWords: StarterWords = {
  welcome: `# Un premier jet. Il ne dit que ce que vous avez répondu : remplacez chaque TODO par ce qu’il en est, ou supprimez
# la ligne. « policy-gen lint » montre ce qui reste à faire, « policy-gen coverage » ce que demande la loi.`,
  title: 'Politique de confidentialité',
  regimes: '# les lois auxquelles elle répond, par exemple [gdpr, eprivacy]',
  effective: '# le jour à partir duquel elle s’applique, par exemple 2026-01-31',
  organisation: '# Qui est responsable.',
  officer: '# none (personne), ou {name: …, email: …}',
  representatives: '# pour une organisation établie ailleurs : [{for: EU, name: …, email: …}]',
  accountable: '# qui répond de la vie privée : {title: …, email: …}',
  framework:
    '# ce que couvre la certification (parts), qui règle les litiges (recourse), qui la contrôle (enforcedBy)',
  asProcessor:
    '# Ce que vous faites pour le compte de clients : {customers: entreprises qui utilisent Rivet, data: […], subprocessors: none}.',
  jointControllers:
    '# Avec qui vous décidez conjointement : [{name: …, about: notre page sur Pinboard, essence: Qui fait quoi.}].',
  practices: `# Ce que vous faites de quelles données, pourquoi et sur quelle base légale. Une entrée par occasion, par exemple :
#  - name: Commandes
#    does: collect
#    data: [name, postal-address]
#    about: [customers]
#    from: [person]
#    purposes: [order-fulfilment]
#    ground: [contract]
#    keep: {retention: orders}`,
  cookies:
    '# Chaque cookie avec son nom, son fournisseur, sa finalité, sa durée et sa catégorie, ou none (aucun).',
  recipients:
    '# Tous ceux qui, au-dehors, reçoivent des données, par exemple [{kind: hosting-provider, data: […]}], ou none.',
  transfers: '# Les pays hors de l’Espace économique européen, chacun avec sa garantie, ou none (aucun).',
  retention:
    '# Combien de temps les données sont conservées, par exemple [{id: orders, name: Commandes, period: 10 years}].',
  rights: '# Les droits que donnent les lois, et comment les exercer.',
  granted: '# ceux des lois ci-dessus, par exemple [access, erasure]',
  answeredWithin: '# par exemple 1 month, le maximum selon le RGPD',
  tollFree: '# un numéro gratuit, sauf si vous ne vendez qu’en ligne',
  authorities: '# à qui adresser une réclamation : [{name: CNIL, site: https://www.cnil.fr}]',
  complaints: '# {how: …, acknowledgedWithin: 30 days}',
  appeal: '# comment contester un refus : {how: …, answeredWithin: 45 days}',
  verification: '# comment vous vérifiez qui présente une demande',
  agent: '# comment quelqu’un peut présenter une demande pour une autre personne',
  sale: '# Vente et partage au cours des 12 derniers mois, comme le demande la Californie : {sold: none, shared: none, …}.',
  signals: '# Comment vous répondez aux signaux du navigateur : {doNotTrack: …, optOutPreference: …}.',
  children:
    '# Si le service s’adresse à des enfants, et à partir de quel âge : {directed: …, minimumAge: …}.',
  decisions: '# Décisions prises sans intervention humaine : une liste, ou none (aucune).',
  security: '# Comment les données sont protégées, par exemple {measures: [encryption-in-transit, backups]}.',
  changes: '# Comment vous annoncez les modifications, par exemple {announced: [site-notice, new-date]}.',
  sections:
    '# Le document, dans l’ordre. Chaque partie est écrite d’après les faits ci-dessus ; avec « body », écrivez-la vous-même.'
}

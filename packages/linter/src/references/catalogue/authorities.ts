import type {OutdatedReference} from '../reference.js'

/** Authorities that have another name or another address. */
export const authorities: readonly OutdatedReference[] = [
  {
    id: 'datainspektionen',
    name: 'Datainspektionen',
    kind: 'law',
    pattern: 'Datainspektionen|Swedish Data (?:Inspection Board|Protection Authority,? Datainspektionen)',
    exact: true,
    since: '2021-01-01',
    why: 'the authority is called Integritetsskyddsmyndigheten (IMY)',
    source: {title: 'About IMY', url: 'https://www.imy.se/en/about-us/'},
    instead: 'write “Integritetsskyddsmyndigheten (IMY)”',
    replacement: 'Integritetsskyddsmyndigheten (IMY)',
    unlessInText: 'integritetsskyddsmyndigheten|\\bimy\\b',
    bad: ['You can complain to Datainspektionen.']
  },
  {
    id: 'cnil-rue-vivienne',
    name: 'the old address of the CNIL',
    kind: 'law',
    pattern: '8,? rue vivienne',
    since: '2016-09-12',
    why: 'the CNIL moved',
    source: {title: 'Nous contacter (CNIL)', url: 'https://www.cnil.fr/fr/contact'},
    instead: 'write “3, place de Fontenoy, TSA 80715, 75334 Paris Cedex 07”',
    bad: ['CNIL, 8 rue Vivienne, 75083 Paris Cedex 02']
  },
  {
    id: 'dpc-fitzwilliam-square',
    name: 'the old address of the Data Protection Commission',
    kind: 'law',
    pattern: '21,? fitzwilliam sq(?:uare|\\.)?',
    since: '2025-05-31',
    why: 'the Commission moved to Pembroke Row',
    source: {
      title: 'How to contact us (Data Protection Commission)',
      url: 'https://www.dataprotection.ie/en/contact/how-contact-us'
    },
    instead: 'copy the address that the Commission’s website gives',
    bad: ['Data Protection Commission, 21 Fitzwilliam Square South, Dublin 2, D02 RD28'],
    good: ['Data Protection Commission, Pembroke Row, Dublin 2']
  },
  {
    id: 'cbp',
    name: 'College bescherming persoonsgegevens',
    kind: 'law',
    pattern: 'college (?:bescherming persoonsgegevens|ter bescherming van persoonsgegevens)',
    since: '2016-01-01',
    why: 'it is called Autoriteit Persoonsgegevens',
    source: {title: 'Autoriteit Persoonsgegevens', url: 'https://www.autoriteitpersoonsgegevens.nl/'},
    instead: 'write “Autoriteit Persoonsgegevens”',
    replacement: 'Autoriteit Persoonsgegevens',
    bad: ['You may complain to the College Bescherming Persoonsgegevens.']
  },
  {
    id: 'belgian-privacy-commission',
    name: 'the Belgian Privacy Commission',
    kind: 'law',
    pattern:
      'belgian (?:privacy commission|commission for the protection of privacy)|commission (?:belge )?(?:de|pour) la protection de la vie privée',
    since: '2018-05-25',
    why: 'the Data Protection Authority took its place',
    source: {
      title: 'Loi du 3 décembre 2017 portant création de l’Autorité de protection des données, Art. 3',
      url: 'https://www.ejustice.just.fgov.be/eli/loi/2017/12/03/2017031916/justel'
    },
    instead: 'write “Data Protection Authority”, in French “Autorité de protection des données”',
    bad: [
      'Complain to the Belgian Privacy Commission.',
      'Adressez-vous à la Commission de la protection de la vie privée, à Bruxelles.'
    ],
    good: ['Le Commissariat à la protection de la vie privée du Canada reçoit les plaintes.']
  }
]

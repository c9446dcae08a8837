import type {OutdatedReference} from '../reference.js'

const gdprRepeal = {title: 'GDPR, Art. 94', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'}
const shield = {
  title: 'Judgment C-311/18 (Schrems II)',
  url: 'https://curia.europa.eu/juris/liste.jsf?num=C-311/18'
}
const newClauses = {
  title: 'Implementing Decision (EU) 2021/914, Art. 4',
  url: 'https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj'
}

/** Laws, agreements between countries, and authorities. */
export const laws: readonly OutdatedReference[] = [
  {
    id: 'directive-95-46',
    name: 'Directive 95/46/EC',
    kind: 'law',
    pattern:
      '(?:(?:eu |ec )?directive |richtlinie |directiva |diretiva |directive n° ?)?95/46(?:/?(?:ec|eg|ce|eec))?|(?<!general )(?:eu(?:ropean)? )?(?<!general )data protection directive|datenschutzrichtlinie 95/46/eg',
    since: '2018-05-25',
    why: 'the GDPR repealed it',
    source: gdprRepeal,
    instead: 'refer to the GDPR, Regulation (EU) 2016/679',
    unless: '2016/680|law enforcement',
    bad: ['We comply with Directive 95/46/EC.', 'Grundlage ist die Richtlinie 95/46/EG.'],
    good: [
      'The GDPR repealed Directive 95/46/EC.',
      'El Reglamento (UE) 2016/679, por el que se deroga la Directiva 95/46/CE, se aplica.',
      'O Regulamento (UE) 2016/679, que revoga a Diretiva 95/46/CE, aplica-se.',
      'We comply with the General Data Protection Directive (GDPR).'
    ]
  },
  {
    id: 'gdpr-to-come',
    name: 'the GDPR as a law to come',
    kind: 'law',
    pattern:
      '(?:gdpr|general data protection regulation)[”"]?(?: \\(?[“"]?gdpr[”"]?\\)?)? (?:comes|will come|goes|will go|takes|will take) (?:in(?:to)? )?(?:effect|force)|(?:dsgvo|ds-gvo|datenschutz-?grundverordnung)(?: \\((?:dsgvo|ds-gvo)\\))? (?:tritt|wird) (?:(?:am|im|zum|ab) )?(?:\\d\\d?\\. )?(?:\\w+ )?(?:2018 )?in kraft|(?:rgpd|protection des données)(?: \\(rgpd\\))? (?:entre|entrera) en vigueur|(?:rgpd|protección de datos)(?: \\(rgpd\\))? (?:entra|entrará) en vigor|(?:rgpd|proteção de dados)(?: \\(rgpd\\))? (?:entra|entrará) em vigor',
    since: '2018-05-25',
    why: 'it has applied since then',
    source: {title: 'GDPR, Art. 99(2)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'},
    instead: 'write that it applies',
    bad: [
      'In May 2018 the General Data Protection Regulation (GDPR) comes into effect.',
      'The GDPR will come into force soon.',
      'Die DSGVO tritt am 25. Mai 2018 in Kraft.',
      'Le RGPD entrera en vigueur en mai.',
      'El RGPD entrará en vigor en mayo.',
      'O RGPD entra em vigor em maio.'
    ],
    good: ['The GDPR came into effect in May 2018.', 'Die DSGVO ist am 25. Mai 2018 in Kraft getreten.']
  },
  {
    id: 'article-29-working-party',
    name: 'Article 29 Working Party',
    kind: 'law',
    pattern:
      'art(?:icle|\\.)?[- ]?29[- ](?:data protection )?(?:working (?:party|group)|wp)(?: 29)?|data protection[- ](?:data protection )?(?:working (?:party|group)|wp)(?: 29)?|wp ?29|working party (?:of )?(?:art(?:icle|\\.)? )?29|art(?:ikel|\\.)?[- ]29[- ](?:daten(?:schutz)?)?gruppe|groupe (?:de travail )?(?:(?:de )?l.|«? ?)?article 29|G29|a29wp|gr(?:upo|uppo) (?:de trabajo|de trabalho|di lavoro)(?: sobre protección de datos)? (?:del? |do )?[«“"]?(?:art(?:ículo|igo|icolo|\\.) )?29',
    links: 'ec\\.europa\\.eu/justice/(?:data-protection/)?article-?29',
    since: '2018-05-25',
    why: 'the European Data Protection Board took its place',
    source: {title: 'GDPR, Art. 68 and 94(2)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'},
    instead: 'refer to the European Data Protection Board',
    unless:
      'wp ?\\d{3}|wp 2(?!9)\\d|guid(?:elines?|ance)|opinion|endorsed|leitlinien|lignes directrices|avis',
    bad: [
      'The Article 29 Working Party oversees this.',
      'You can ask the Art. 29 Data Protection Working Party.',
      'The WP29 answers such questions.',
      'Le groupe de l’article 29 peut répondre.',
      'Die Artikel-29-Datenschutzgruppe berät uns.',
      'We follow the Article 29-Working Party.',
      'El Grupo de Trabajo del Artículo 29 responde.',
      'O Grupo de Trabalho do Artigo 29.º responde.'
    ],
    good: ['We follow the guidelines of the Article 29 Working Party on transparency.']
  },
  {
    id: 'dpa-1998',
    name: 'Data Protection Act 1998',
    kind: 'law',
    pattern: 'data protection act,? (?:of )?1998|dpa 1998',
    since: '2018-05-25',
    why: 'the Data Protection Act 2018 repealed it',
    source: {
      title: 'Data Protection Act 2018, Sch. 19',
      url: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/19'
    },
    instead: 'refer to the UK GDPR and the Data Protection Act 2018',
    bad: ['You have rights under the Data Protection Act 1998.']
  },
  {
    id: 'dpa-1984',
    name: 'Data Protection Act 1984',
    kind: 'law',
    pattern: 'data protection act,? (?:of )?1984',
    since: '2000-03-01',
    why: 'the Data Protection Act 1998 repealed it',
    source: {
      title: 'Data Protection Act 1998, Sch. 16',
      url: 'https://www.legislation.gov.uk/ukpga/1998/29/schedule/16'
    },
    instead: 'refer to the UK GDPR and the Data Protection Act 2018',
    bad: ['We are registered under the Data Protection Act 1984.']
  },
  {
    id: 'safe-harbor',
    name: 'Safe Harbor',
    kind: 'framework',
    pattern:
      '(?:(?:u\\.?s\\.?|eu)[-–/ ](?:eu|u\\.?s\\.?|swiss)(?: and u\\.?s\\.?-swiss)? )?safe harbou?r (?:framework|program(?:me)?|principles?|privacy principles?|agreement|certification|list|frameworks)|(?:u\\.?s\\.?|eu)[-–/ ](?:eu|u\\.?s\\.?|swiss) safe harbou?r|safe-harbor-(?:abkommen|grundsätze)',
    links: '(?:www\\.)?export\\.gov/safeharbor|safeharbor\\.export\\.gov|(?:www\\.)?export\\.gov/safe_harbor',
    since: '2015-10-06',
    why: 'the Court of Justice invalidated it (C-362/14)',
    source: {
      title: 'Judgment C-362/14 (Schrems)',
      url: 'https://curia.europa.eu/juris/liste.jsf?num=C-362/14'
    },
    instead:
      'name the ground that transfers rest on today: the Data Privacy Framework or standard contractual clauses',
    unless: 'coppa|child|kidsafe|esrb|privo|ikeepsafe|caru|ftc.approved|dmca',
    bad: ['We comply with the U.S.-EU Safe Harbor Framework.'],
    good: [
      'The safe harbor of the DMCA protects hosts.',
      'We are certified by the kidSAFE COPPA Safe Harbor Program.'
    ]
  },
  {
    id: 'privacy-shield',
    name: 'Privacy Shield',
    kind: 'framework',
    pattern:
      '(?:(?:eu|swiss)[-–/ ]u\\.?s\\.? )?privacy[- ]shield(?: (?:framework|principles|frameworks|program|list))?',
    since: '2020-07-16',
    why: 'the Court of Justice invalidated it (C-311/18)',
    source: shield,
    instead:
      'name the ground that transfers rest on today: the Data Privacy Framework or standard contractual clauses',
    unless:
      'data privacy framework|does not rely|do not rely|not relying|continue to (?:adhere|comply|protect)|notwithstanding|even though',
    links: '(?:www\\.)?privacyshield\\.gov',
    bad: [
      'We transfer data to the United States under the EU-U.S. Privacy Shield.',
      'Le transfert vers les États-Unis repose sur le Privacy Shield.'
    ],
    good: ['The Privacy Shield was invalidated in 2020.']
  },
  {
    id: 'scc-2001',
    name: 'the standard contractual clauses of 2001',
    kind: 'law',
    pattern: '2001/497(?:/(?:ec|eg|ce))?',
    since: '2022-12-27',
    why: 'Decision (EU) 2021/914 repealed them, even for old contracts',
    source: newClauses,
    instead: 'refer to Implementing Decision (EU) 2021/914',
    bad: ['Transfers rest on Decision 2001/497/EC.']
  },
  {
    id: 'scc-2004',
    name: 'the standard contractual clauses of 2004',
    kind: 'law',
    pattern: '2004/915(?:/(?:ec|eg|ce))?',
    since: '2022-12-27',
    why: 'Decision (EU) 2021/914 repealed them, even for old contracts',
    source: newClauses,
    instead: 'refer to Implementing Decision (EU) 2021/914',
    bad: ['We use the clauses of Decision 2004/915/EC.']
  },
  {
    id: 'scc-2010',
    name: 'the standard contractual clauses of 2010',
    kind: 'law',
    pattern: '(?:c\\()?2010(?:/87(?:/(?:eu|ue))?|\\)593)',
    since: '2022-12-27',
    why: 'Decision (EU) 2021/914 repealed them, even for old contracts',
    source: newClauses,
    instead: 'refer to Implementing Decision (EU) 2021/914',
    bad: ['Our processors signed the clauses of 2010/87/EU.']
  },
  {
    id: 'bdsg-old',
    name: 'the old Bundesdatenschutzgesetz',
    kind: 'law',
    pattern: '(?:§ ?(?:4[bc]|4a|28|29|34|35) (?:abs\\. ?\\d )?bdsg a\\.? ?f\\.?|bdsg a\\.? ?f\\.?)',
    since: '2018-05-25',
    why: 'a new Bundesdatenschutzgesetz took its place',
    source: {
      title: 'DSAnpUG-EU, Art. 8 (BGBl. I 2017, 2097)',
      url: 'https://www.bgbl.de/xaver/bgbl/start.xav?startbk=Bundesanzeiger_BGBl&jumpTo=bgbl117s2097.pdf'
    },
    instead: 'refer to the GDPR and the current BDSG',
    bad: ['Rechtsgrundlage ist § 28 BDSG a.F.']
  },
  {
    id: 'tmg',
    name: 'Telemediengesetz',
    kind: 'law',
    // “TMG” by itself may be the name of anything.
    pattern:
      'Telemediengesetz(?:es)?|§§? ?\\d+[a-z]? (?:(?:Abs(?:atz|\\.)|S(?:atz|\\.)|Nr\\.|lit\\.) ?[\\da-z]+ ?){0,4}TMG',
    exact: true,
    since: '2024-05-14',
    why: 'the Digitale-Dienste-Gesetz took its place',
    source: {title: 'Digitale-Dienste-Gesetz (DDG)', url: 'https://www.gesetze-im-internet.de/ddg/'},
    instead: 'refer to the DDG, and for cookies to § 25 TDDDG',
    bad: [
      'Wir sind Diensteanbieter nach § 5 TMG.',
      'Grundlage ist § 15 Abs. 3 S. 1 TMG.',
      'Es gilt das Telemediengesetz.'
    ],
    good: ['TMG and its partners collect your name.']
  },
  {
    id: 'ttdsg',
    name: 'TTDSG',
    kind: 'law',
    pattern: 'ttdsg|telekommunikation-telemedien-datenschutz-?gesetz',
    since: '2024-05-14',
    why: 'it is called TDDDG now',
    source: {
      title: 'Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz (TDDDG)',
      url: 'https://www.gesetze-im-internet.de/ttdsg/'
    },
    instead: 'write TDDDG',
    bad: ['Cookies setzen wir nach § 25 TTDSG.']
  },
  {
    id: 'odr-platform',
    name: "the European Commission's platform for online dispute resolution",
    kind: 'service',
    pattern:
      '(?:ec\\.europa\\.eu/(?:consumers/)?odr)|(?:european commission.s? )?(?:odr platform|online dispute resolution platform|platform for online dispute resolution)|os-plattform|plattform zur online-streitbeilegung|plateforme (?:européenne )?(?:de (?:règlement|résolution) en ligne des litiges|rll)',
    links: '(?:webgate\\.)?ec\\.europa\\.eu/(?:consumers/)?odr',
    since: '2025-07-20',
    why: 'Regulation (EU) 2024/3228 closed it',
    source: {title: 'Regulation (EU) 2024/3228', url: 'https://eur-lex.europa.eu/eli/reg/2024/3228/oj'},
    instead: 'remove the reference and the link',
    bad: [
      'Die EU stellt eine Plattform zur Online-Streitbeilegung bereit.',
      'The European Commission offers an online dispute resolution platform.',
      'La Commission met à disposition une plateforme de règlement en ligne des litiges.'
    ]
  },
  {
    id: 'ccpa-before-cpra',
    name: 'the opt-out link of the first CCPA',
    kind: 'law',
    pattern: 'Do Not Sell My (?:Personal )?Info(?:rmation)?',
    since: '2023-01-01',
    why: 'the CPRA added sharing: the link is called “Do Not Sell or Share My Personal Information”',
    source: {
      title: 'Cal. Civ. Code § 1798.135(a)(1)',
      url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.135'
    },
    instead: 'write “Do Not Sell or Share My Personal Information”, or “Your Privacy Choices” with its icon',
    replacement: 'Do Not Sell or Share My Personal Information',
    exact: true,
    unless: 'or share|share or',
    bad: ['Follow the link “Do Not Sell My Personal Information”.'],
    good: ['Follow the link “Do Not Sell or Share My Personal Information”.']
  },
  {
    id: 'ccr-999',
    name: 'the first numbering of the CCPA regulations',
    kind: 'law',
    pattern: '(?:§§?|sections?) ?999\\.3\\d\\d',
    since: '2022-05-05',
    why: 'the regulations are now numbered from § 7000',
    source: {
      title: 'California Code of Regulations, Title 11, § 7000 ff.',
      url: 'https://cppa.ca.gov/regulations/'
    },
    instead: 'cite the current number: 11 CCR § 7000 and following',
    bad: ['Agents are verified under Cal. Code Regs. tit. 11, § 999.326.'],
    good: ['Agents are verified under 11 CCR § 7063.']
  },
  {
    id: 'bill-c-27',
    name: 'Bill C-27',
    kind: 'law',
    pattern: '(?:canada.s )?bill c-?27|projet de loi c-?27|consumer privacy protection act',
    since: '2025-01-06',
    why: 'it died when Parliament was prorogued',
    source: {
      title: 'Bill C-27, 44th Parliament (LEGISinfo)',
      url: 'https://www.parl.ca/legisinfo/en/bill/44-1/c-27'
    },
    instead: 'refer to PIPEDA, which is still in force',
    bad: ['We are preparing for Bill C-27.', 'Nous suivons le projet de loi C-27.']
  },
  {
    id: 'eprivacy-regulation',
    name: 'the ePrivacy Regulation',
    kind: 'law',
    pattern: '(?:eu )?e-?privacy[- ](?:regulation|verordnung)|règlement (?:« ?)?e-?privacy',
    since: '2025-02-11',
    why: 'the Commission withdrew the proposal',
    source: {
      title: 'Commission work programme 2025, Annex IV',
      url: 'https://commission.europa.eu/strategy-and-policy/strategy-documents/commission-work-programme/commission-work-programme-2025_en'
    },
    instead: 'refer to the ePrivacy Directive 2002/58/EC and the national law',
    bad: ['We comply with the ePrivacy Regulation.', 'Die ePrivacy-Verordnung verlangt das.'],
    good: ['The UK ePrivacy Regulations ask for consent.']
  },
  {
    id: 'lopd-15-1999',
    name: 'Ley Orgánica 15/1999',
    kind: 'law',
    pattern: '(?:ley orgánica|l\\.?o\\.?p\\.?d\\.?|l\\.?o\\.?|ley)(?: (?:núm\\.|n\\.?º|nº))? ?15/1999',
    since: '2018-12-07',
    why: 'the Ley Orgánica 3/2018 repealed it',
    source: {
      title: 'Ley Orgánica 3/2018, disposición derogatoria única',
      url: 'https://www.boe.es/eli/es/lo/2018/12/05/3/con'
    },
    instead: 'refer to the GDPR and to the Ley Orgánica 3/2018',
    bad: [
      'De acuerdo con la Ley Orgánica 15/1999, de 13 de diciembre, puede ejercer sus derechos.',
      'La LOPD 15/1999 le concede este derecho.'
    ],
    good: ['La Ley Orgánica 3/2018 le concede este derecho.']
  },
  {
    id: 'lei-67-98',
    name: 'Lei n.º 67/98',
    kind: 'law',
    pattern: 'lei(?: n\\.?(?:º|o|°))? ?67/98',
    since: '2019-08-09',
    why: 'the Lei n.º 58/2019 repealed it',
    source: {
      title: 'Lei n.º 58/2019, art. 66.º',
      url: 'https://diariodarepublica.pt/dr/detalhe/lei/58-2019-123815982'
    },
    instead: 'refer to the GDPR and to the Lei n.º 58/2019',
    bad: ['Nos termos da Lei n.º 67/98, de 26 de outubro, pode aceder aos dados.']
  },
  {
    id: 'french-articles-before-2019',
    name: 'articles 38 to 40 of the French law before 2019',
    kind: 'law',
    pattern:
      'articles? (?:38|39|40)(?:,? (?:et|à|suivants?|3[89]|4\\d)){0,5} de la loi (?:« ?)?(?:française )?(?:(?:n ?° ?)?78-17|informatique|du 6 janvier 1978|dite)',
    since: '2019-06-01',
    why: 'the law was renumbered',
    source: {
      title: 'Ordonnance n° 2018-1125 du 12 décembre 2018',
      url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000037800506'
    },
    instead: 'cite the current articles: Articles 15 to 22 of the GDPR, and 48 to 56 of the law',
    bad: [
      'Conformément aux articles 39 et suivants de la loi n° 78-17 du 6 janvier 1978, vous pouvez accéder à vos données.',
      'Selon les articles 38, 39 et 40 de la loi « Informatique et libertés », vous avez un droit d’opposition.'
    ],
    good: [
      'Conformément aux articles 48 et suivants de la loi n° 78-17, vous pouvez accéder à vos données.',
      'Selon l’article 39 du règlement, le délégué vous répond.'
    ]
  },
  {
    id: 'declaration-to-the-cnil',
    name: 'a declaration to the CNIL',
    kind: 'law',
    pattern:
      'déclar(?:ée?s?|ations?)(?: (?:simplifiée|normale|de conformité))? (?:auprès de|à|de) (?:la )?(?:c\\.?n\\.?i\\.?l\\.?|commission nationale (?:de )?l.informatique et (?:des )?libertés)(?: \\(cnil\\))?,?(?: et enregistrée?s?)? (?:sous le |portant le )?(?:n ?°|n°|numéro)',
    since: '2018-05-25',
    why: 'the GDPR ended declarations, and their numbers no longer mean anything',
    source: {title: 'GDPR, Art. 30 and recital 89', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'},
    instead: 'remove the number, and refer to the record of processing if you want to',
    unless: 'délégué|dpo|dpd',
    bad: [
      'Ce site a été déclaré à la CNIL sous le numéro 1234567.',
      'Déclaration auprès de la CNIL n° 1234567.'
    ],
    good: ['Notre délégué est déclaré auprès de la CNIL sous le numéro DPO-12345.']
  },
  {
    id: 'austrian-dsg-2000',
    name: 'DSG 2000',
    kind: 'law',
    pattern: '(?:dsg|datenschutzgesetz(?:es)?)[ -]2000',
    since: '2018-05-25',
    why: 'the GDPR and the amended Datenschutzgesetz took its place',
    source: {
      title: 'Datenschutz-Anpassungsgesetz 2018, BGBl. I Nr. 120/2017',
      url: 'https://www.ris.bka.gv.at/eli/bgbl/I/2017/120/20170731'
    },
    instead: 'refer to the GDPR and to the DSG',
    bad: ['Wir beachten das DSG 2000.', 'Die Bestimmungen des Datenschutzgesetzes 2000 gelten.']
  },
  {
    id: 'austrian-tkg-2003',
    name: 'TKG 2003',
    kind: 'law',
    pattern: '(?:tkg|telekommunikationsgesetz(?:es)?)[ -]2003',
    since: '2021-11-01',
    why: 'the Telekommunikationsgesetz 2021 took its place',
    source: {
      title: 'Telekommunikationsgesetz 2021 (BGBl. I Nr. 190/2021)',
      url: 'https://www.ris.bka.gv.at/eli/bgbl/i/2021/190'
    },
    instead: 'refer to the TKG 2021, and for cookies to its § 165',
    bad: ['Wir beachten § 96 TKG 2003.', 'Es gilt § 96 Abs. 3 des Telekommunikationsgesetzes 2003.'],
    good: ['Wir beachten § 165 TKG 2021.']
  },
  {
    id: 'swiss-vdsg',
    name: 'the Swiss VDSG',
    kind: 'law',
    pattern: 'VDSG|OLPD',
    exact: true,
    since: '2023-09-01',
    why: 'the Datenschutzverordnung (DSV) took its place',
    source: {
      title: 'Datenschutzverordnung (SR 235.11)',
      url: 'https://www.fedlex.admin.ch/eli/cc/2022/568/de'
    },
    instead: 'refer to the DSV, in French OPDo',
    bad: ['Die VDSG regelt die Einzelheiten.', 'L’OLPD en règle les détails.']
  },
  {
    id: 'irish-acts-1988-2003',
    name: 'Data Protection Acts 1988 and 2003',
    kind: 'law',
    pattern: 'data protection acts?,? 1988 (?:and|&|to) 2003',
    since: '2018-05-25',
    why: 'the Data Protection Act 2018 took their place',
    source: {
      title: 'Data Protection Act 2018 (Ireland), s. 8',
      url: 'https://www.irishstatutebook.ie/eli/2018/act/7/section/8/enacted/en/html'
    },
    instead:
      'refer to the GDPR and to the Data Protection Act 2018, or to the Data Protection Acts 1988 to 2018',
    bad: ['We comply with the Data Protection Acts 1988 and 2003.'],
    good: ['We comply with the Data Protection Acts 1988 to 2018.']
  },
  {
    id: 'nz-privacy-act-1993',
    name: 'Privacy Act 1993',
    kind: 'law',
    pattern: 'privacy act(?: of)? 1993',
    since: '2020-12-01',
    why: 'the Privacy Act 2020 replaced it',
    source: {
      title: 'Privacy Act 2020 (New Zealand)',
      url: 'https://www.legislation.govt.nz/act/public/2020/0031/latest/whole.html'
    },
    instead: 'refer to the Privacy Act 2020',
    bad: ['We follow the Privacy Act 1993 of New Zealand.']
  },
  {
    id: 'national-privacy-principles',
    name: 'National Privacy Principles',
    kind: 'law',
    pattern: '(?:australian )?national privacy principles?(?: \\(npps?\\))?',
    since: '2014-03-12',
    why: 'the Australian Privacy Principles took their place',
    source: {
      title: 'Australian Privacy Principles (OAIC)',
      url: 'https://www.oaic.gov.au/privacy/australian-privacy-principles'
    },
    instead: 'refer to the Australian Privacy Principles',
    bad: ['We are bound by the National Privacy Principles.']
  }
]

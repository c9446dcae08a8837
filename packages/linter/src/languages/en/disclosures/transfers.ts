import type {DisclosureCues} from '../../cues.js'

/** Other countries to which data goes, or in which it is kept. */
export const transfers: DisclosureCues = {
  headings: [
    '(international*|cross border|overseas|foreign|third countr*|worldwide|global|eea|europe*) ... (transfer*|data|user*|visitor*|processing|storage)',
    '(transfer*) ... (data|information|international*|abroad|countr*|outside|eu|eea|us|united)',
    '(data|information) .. transfer*',
    'transfers',
    '(where) .. (data|information|stored|store|process*|transfer)',
    '(location|place) of (data|processing|storage|servers|your)',
    '(privacy shield|data privacy framework|standard contractual clauses|safe harbo*)'
  ],
  cues: {
    'to-other-countries': {
      weight: 'strong',
      phrases: [
        '(transfer*|transmi*|stored|store|processed|process|hosted|kept|held|located|sent|maintained|exported|accessed) ... (in|to|outside|within|from|on) .. (united states|usa|u s|us|eea|eu|european|europe|country|countries|canada|switzerland|germany|netherlands|china|india|uk|united kingdom|japan|australia|singapore|ireland|france|abroad|jurisdiction*|overseas)',
        '(store|stored|process|processed|maintain*|transfer*|host*|located) ... (outside) [of] [the] (eea|eu|european|uk|united|country|your)',
        '(outside) [of] [the] (eea|eu|european|uk|united|country|your country|switzerland|your state|your)',
        '(other|third|another|foreign|different) countr*',
        '(international*|cross border|overseas) .. transfer*',
        '(servers|data centers|data centres|facilities|datacenter*) .. (located|based|situated|are|hosted) .. (in|within|outside)',
        '(country|state|jurisdiction) .. (other than|outside|where|in which) .. (you|your|which|we)',
        '(european economic area|outside the eea|within the eu|in the eea)'
      ],
      examples: ['Your data may be transferred to the United States.', 'Our servers are located in Germany.']
    },
    safeguard: {
      weight: 'strong',
      items: ['transfers.safeguard'],
      phrases: [
        '(standard|model) .. (contract*|data) clause*',
        '(standard|model) clauses .. (commission|eu|adopted|approved|issued|defined|published)',
        'adequacy (decision*|regulation*)',
        '(privacy shield|privacy framework|binding corporate rules|model clauses|scc|sccs|bcr*|idta)',
        '(transfer*|transmi*|abroad|outside|countr*) ... (appropriate|suitable|adequate) (safeguard*|guarantee*)',
        '(appropriate|suitable|adequate) (safeguard*|guarantee*) ... (transfer*|countr*|outside|abroad)',
        '(contract*|agreement*|clauses|provisions) .. (approved|adopted|issued|authorised|authorized) .. (commission|authorit*)',
        'derogation*',
        '(data bridge|international data transfer agreement)',
        '(approved|recognised|recognized) (certification*|code of conduct)',
        '(contractual) (protection*|safeguard*)',
        '(individually) (authorised|authorized) clauses',
        '(standard|model|eu|approved) (contractual|contract|data protection) clause*',
        '(adequacy|adequate) (decision*|level|protection)',
        '(privacy shield|data privacy framework|binding corporate rules|binding internal|safe harbo*|adequacy)'
      ],
      examples: [
        'We rely on the standard contractual clauses.',
        'under an adequacy decision',
        'We use standard clauses published by the European Commission.'
      ]
    },
    // Weaker than naming a legal mechanism, but a sign that one is meant.
    'adequate-protection': {
      weight: 'fair',
      items: ['transfers.safeguard'],
      phrases: [
        '(contractual|contract) (commitment*|obligation*|measure*|arrangement*|terms|provision*)',
        '(contractual|contract) technical .. measure*',
        '(transfer|legal|lawful) mechanism*',
        '(adequate|appropriate|equivalent|same|similar|sufficient|comparable|essentially equivalent) (level|degree|standard*) of .. protection',
        '(adequate|adequately|appropriately|sufficiently) protect*',
        '(article|art) (45|46|49)',
        '(article|art) 33 .. lgpd'
      ],
      examples: [
        'We use a lawful transfer mechanism.',
        'They must offer an equivalent level of data protection.',
        'Transfers rest on Article 46 GDPR.',
        'Authorisation by the ANPD (Art. 33 V LGPD)',
        'Contractual, technical and organisational measures are in place.'
      ],
      not: ['Technical and organisational measures protect what a contract requires.']
    },
    framework: {
      weight: 'strong',
      items: ['transfers.framework'],
      phrases: [
        '(certif*|self certif*|adhere*|comply|complies|participat*|commit*) ... (data privacy framework|privacy shield|dpf)',
        '(data privacy framework|dpf) .. (list|principles)'
      ],
      examples: ['We are certified under the EU-U.S. Data Privacy Framework.']
    },
    recourse: {
      weight: 'strong',
      items: ['transfers.recourse'],
      phrases: [
        '(dispute resolution|independent recourse|recourse mechanism)',
        '(panel|authorities) ... (free of charge|at no cost)',
        'cooperate with ... (authorit*|commissioner*)'
      ],
      examples: ['You can turn to an independent dispute resolution body, free of charge.']
    },
    enforcement: {
      weight: 'strong',
      items: ['transfers.enforcement'],
      phrases: [
        '(subject to|under) ... (powers|jurisdiction|authority|enforcement) .. (federal trade commission|ftc|department of transportation|us federal trade)',
        '(federal trade commission|ftc) .. has jurisdiction'
      ],
      examples: ['We are subject to the investigatory and enforcement powers of the FTC.']
    },
    arbitration: {
      weight: 'strong',
      items: ['transfers.arbitration'],
      phrases: ['binding arbitration'],
      examples: ['You can invoke binding arbitration under certain conditions.']
    },
    liability: {
      weight: 'strong',
      items: ['transfers.liability'],
      phrases: [
        '(liable|liability|responsible) ... (onward transfer*|principles|third part*|others)',
        'onward transfer* ... (liable|liability|responsible)'
      ],
      examples: ['We are liable where third parties process the data contrary to the Principles.']
    },
    'copy-of-safeguard': {
      weight: 'fair',
      items: ['transfers.copy'],
      phrases: [
        '(copy|copies|obtain|request|information|details) .. (of|about|on|regarding) .. (safeguard*|clauses|scc*|mechanism*|agreement*|measures)',
        '(copy|copies) of ... (clauses|safeguard*|guarantees|measures|transfer agreement*)'
      ],
      examples: ['You can request a copy of the standard contractual clauses.']
    },
    'different-laws': {
      weight: 'fair',
      phrases: [
        '(data protection|privacy) law* ... (differ*|not as|less|same|equivalent|comprehensive|protective|strict)',
        '(level of) (data) protection',
        '(same|equivalent|comparable) (level of|data) protection'
      ],
      examples: ['whose data protection laws may differ from yours']
    }
  }
}

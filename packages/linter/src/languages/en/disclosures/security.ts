import type {DisclosureCues} from '../../cues.js'

/** How data is protected. */
export const security: DisclosureCues = {
  headings: [
    '(security|secure*|safeguard*|encrypt*|confidentiality|integrity|breach*)',
    '(how|do) we (protect|secure|keep|safeguard)',
    '(protect*) ... (information|data|you|your)',
    '(data|information) (protection|safety)'
  ],
  cues: {
    measures: {
      weight: 'strong',
      phrases: [
        '(technical|organi*|administrative|physical|security|safety|protective|electronic|precautionary|reasonable|appropriate|industry standard) [and|or|technical] .. (measure*|safeguard*|precaution*|procedure*|control*|standards)',
        'security (measure*|of your|of the|of personal|practice*|standard*|procedure*|feature*|technolog*|polic*|system*|incident*|breach*)',
        '(protect*|secure*|safeguard*|guard*) ... (against|from) ... (unauthori*|loss|misuse|access|alteration|destruction|disclosure|theft|damage)',
        '(prevent|prevents|avoid) ... (unauthori*|accidental) (access|loss|disclosure|use)',
        '(unauthori*|accidental) .. (access|loss|disclosure|alteration|use|destruction|processing)',
        '(take|taken|taking|implement*|use|employ|apply|adopt*) ... (measure*|steps|safeguard*|precaution*) ... (protect|secur*|safe*|prevent|ensure)'
      ],
      examples: ['We take technical and organisational measures to protect your data against loss.']
    },
    encryption: {
      weight: 'strong',
      phrases: [
        '(encrypt*|ssl|tls|https|hashed|hashing|firewall*|two factor|pci|iso 27001|pseudonymi*|secure socket*|secure server*|secured|bcrypt|end to end|penetration|antivirus)',
        '(stored|kept|held|transmitted|processed) .. (securely|safely)',
        '(secure*|protected) (connection*|server*|facilit*|location*|database*|environment|network*|socket|form*|data)'
      ],
      examples: ['All traffic is encrypted with TLS.', 'Your data is stored securely.']
    },
    'limited-access': {
      weight: 'fair',
      phrases: [
        '(access) ... (limited|restricted|controlled|confined|granted) ... [to|employees]',
        '(limit|restrict|limits|restricts) .. access',
        'access (to|is) ... (monitored|logged|authori*)',
        '(only) ... (authori*|employees|staff|personnel|people|those) ... (access|need to know)',
        'need to know',
        '(access control*|confidentiality (obligation*|agreement*|dut*)|bound by|duty of confidentiality)'
      ],
      examples: [
        'Access is limited to employees with a need to know.',
        'Physical access is monitored and logged.'
      ]
    },
    'no-guarantee': {
      weight: 'strong',
      phrases: [
        "(cannot|not|can't|no) .. (guarantee*|ensure|warrant*|promise) ... (security|secure|safe|protect*)",
        '(no|not) .. (method*|transmission*|data|system*|internet|website) ... (secure|security|safe)',
        '(100|completely|absolute*|perfect*|fully|entirely|totally) .. (secure|security|safe|protected)',
        'at your own risk',
        '(transmission*|internet) .. (internet|is|via|over) ... (not|secure|insecure|risk*|vulnerab*|gaps)'
      ],
      examples: ['No method of transmission over the internet is 100% secure.']
    },
    'account-secrecy': {
      weight: 'fair',
      phrases: [
        '(password*|credentials|login) ... (confidential|secret|safe|secure|share|protect*|responsib*|strong)',
        '(responsib*|keep*|maintain*) ... (password*|credentials|confidentiality)'
      ],
      examples: ['You are responsible for keeping your password confidential.']
    },
    breach: {
      weight: 'strong',
      phrases: [
        '(data|security|privacy) (breach*|incident*)',
        'breach* .. (of|security|notif*|personal|data)'
      ],
      examples: ['In the event of a data breach we will tell you.']
    }
  }
}

import type {DisclosureCues} from '../cues.js'
import {said} from './said.js'

export const transfers: DisclosureCues = said(
  ['(transferência*|outros países|exterior)', 'onde .. (dados|armazenados)'],
  [
    '(transferência*|transferimos|transferidos|transferidas|transferir|transfere) ... (internacional|internacionais|país|países|exterior|fora|estados unidos)',
    '(fora do brasil|fora do país|fora da união|fora do espaço|fora da ue|fora do eee|no exterior|países terceiros)',
    '(servidores|servidor|nuvem|armazenados|armazenadas|hospedados|hospedagem|sede) ... (estados unidos|eua|irlanda|exterior|fora do|outros países|outro país)'
  ],
  [
    'Transferimos dados para outros países.',
    'Nossos servidores ficam nos Estados Unidos.',
    'Os dados podem ser armazenados fora do Brasil.'
  ],
  {
    framework: {
      weight: 'strong',
      items: ['transfers.framework'],
      phrases: [
        '(aderimos|certificad*|certificação|princípios|participamos) ... (data privacy framework|dpf|quadro de privacidade)',
        '(data privacy framework|dpf|quadro de privacidade) .. (lista|princípios)'
      ],
      examples: ['Aderimos ao Quadro de Privacidade de Dados.']
    },
    recourse: {
      weight: 'strong',
      items: ['transfers.recourse'],
      phrases: ['(solução|resolução) de (conflitos|litígios)', '(recorrer|cooperamos) .. sem custo'],
      examples: ['É um órgão independente de solução de conflitos.']
    },
    enforcement: {
      weight: 'strong',
      items: ['transfers.enforcement'],
      phrases: ['(federal trade commission|ftc|departamento de transportes)'],
      examples: ['Estamos sujeitos à Federal Trade Commission.']
    },
    arbitration: {
      weight: 'strong',
      items: ['transfers.arbitration'],
      phrases: ['arbitragem'],
      examples: ['Você pode recorrer a uma arbitragem vinculante.']
    },
    liability: {
      weight: 'strong',
      items: ['transfers.liability'],
      phrases: [
        'transferências (posteriores|ulteriores|subsequentes)',
        '(respondemos|responsabilidade) ... terceiros'
      ],
      examples: ['Respondemos pelas transferências posteriores.']
    },
    safeguard: {
      weight: 'strong',
      items: ['transfers.safeguard'],
      phrases: [
        '(cláusulas padrão|cláusulas contratuais|cláusula padrão|decisão de adequação|normas corporativas globais|regras vinculativas|regras corporativas)',
        '(regulamentos de adequação|ponte de dados|idta)',
        '(grau|nível) (de proteção adequado|adequado de proteção)',
        '(código de conduta|certificação) (aprovado|aprovada)',
        '(cláusulas autorizadas|exceção por|exceção pela|exceção pelo)',
        'garantias (adequadas|apropriadas|contratuais|de cumprimento)',
        '(data privacy framework|quadro de privacidade de dados)',
        '(artigo|art) 33 .. lgpd'
      ],
      examples: [
        'Autorização da ANPD (art. 33, V, LGPD)',
        'Cláusulas-padrão contratuais',
        'O país oferece grau de proteção adequado.'
      ]
    },
    copy: {
      weight: 'fair',
      items: ['transfers.copy'],
      phrases: [
        'cópia ... (cláusulas|garantias|garantia|contrato*)',
        '(obter|pedir|solicitar) uma cópia (delas|dessas|destas|da|das)'
      ],
      examples: ['Você pode obter uma cópia das cláusulas.']
    },
    'text-of-the-clauses': {
      weight: 'strong',
      items: ['transfers.copy'],
      phrases: [
        'garantias ... cópia',
        '(exemplar|cópia|texto) .. (garantias|cláusulas|normas)',
        'texto das (cláusulas|garantias)',
        'contratos .. destinatários .. disponíveis',
        'cópia .. (garantias|cláusulas)'
      ],
      examples: [
        'Pode solicitar-nos o texto das cláusulas.',
        'Os contratos com os destinatários estão disponíveis na nossa sede.'
      ]
    }
  }
)

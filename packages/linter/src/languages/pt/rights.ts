import type {DisclosureCues} from '../cues.js'
import {said} from './said.js'

export const rights: DisclosureCues = said(
  [
    '(direito|direitos|reclamação|reclamações)',
    '(seus|teus|quais) .. direitos',
    'direitos (do|dos|da) (titular|titulares|usuário|utilizador)'
  ],
  [
    'direito* (a|à|ao|aos|às|de|do|dos)',
    '(titular|titulares) ... (pode|podem|tem|têm|direitos|solicitar|requerer)',
    '(correção|retificação|eliminação|apagamento|exclusão|oposição|portabilidade|anonimização|confirmação) ... (dados|tratamento)'
  ],
  ['Você tem direito de acessar seus dados.', 'O titular pode pedir a correção dos dados.'],
  {
    access: {
      weight: 'strong',
      items: ['rights.access'],
      phrases: [
        'direito* (a|à|ao|de|do) (acesso|acessar|aceder|acessá los|acessá las|consultar)',
        '(confirmação|retificação|correção|eliminação|apagamento|oposição|limitação|portabilidade|exclusão|bloqueio|anonimização) .. acesso',
        'acesso (a|e) (retificação|correção|eliminação|apagamento|oposição|limitação|portabilidade|exclusão|bloqueio|anonimização)',
        'acesso [à] (retificação|correção|eliminação|apagamento|oposição|limitação|portabilidade|exclusão|bloqueio|anonimização)',
        '(o|ao|ter|pedir|solicitar) acesso (a|aos|às) .. (dados|informações|eles)',
        '(acessar|aceder|consultar|conhecer) ... (dados|informações)',
        '(saber|ver) quais .. (dados|são|informações)',
        '(confirmação|confirmar) .. (tratamento|existência|tratamos)',
        'cópia .. (seus|teus|desses|destes|dos) dados'
      ],
      examples: [
        'o direito de acesso',
        'Você pode pedir a confirmação da existência de tratamento.',
        'Você pode confirmar se tratamos os seus dados e ver quais são.'
      ],
      not: ['Guardamos os registros de acesso.', 'O acesso é só para quem precisa.']
    },
    rectification: {
      weight: 'strong',
      items: ['rights.rectification'],
      phrases: [
        '(correção|corrigir|corrigidos|corrigidas|corrija|retificação|retificar|retificados|atualizar seus)'
      ],
      examples: ['a correção dos seus dados']
    },
    erasure: {
      weight: 'strong',
      items: ['rights.erasure'],
      phrases: [
        '(eliminação|eliminar|eliminados|eliminadas|elimine|exclusão|excluir|excluídos|excluídas|apagar|apagados|apagamento|remoção|deletar|esquecimento)'
      ],
      examples: ['a eliminação dos seus dados', 'Peça para excluirmos ou apagar sua conta.']
    },
    restriction: {
      weight: 'strong',
      items: ['rights.restriction'],
      phrases: ['(limitação|limitar|restrição|restringir) .. (tratamento|uso)', 'limitação', 'bloqueio'],
      examples: ['a limitação do tratamento', 'o bloqueio de dados excessivos']
    },
    objection: {
      weight: 'strong',
      items: ['rights.objection'],
      phrases: ['(oposição|opor|opor se|opor te|oponha)', 'se opõe'],
      examples: ['a oposição ao tratamento', 'Você pode se opor ao tratamento.']
    },
    portability: {
      weight: 'strong',
      items: ['rights.portability'],
      phrases: [
        '(portabilidade|formato estruturado|leitura automática|legível por máquina)',
        '(levar|levá los|levá las) .. (dados|fornecedor)',
        'dados .. outro fornecedor'
      ],
      examples: ['a portabilidade dos dados']
    },
    'withdraw-consent': {
      weight: 'strong',
      items: ['rights.withdraw-consent'],
      phrases: [
        '(revogar|revogação|revogado|revogue|retirar|retirada|retire) .. (consentimento|autorização)',
        'consentimento ... (revogado|revogar|retirado|retirar)'
      ],
      examples: ['revogar seu consentimento']
    },
    complaint: {
      weight: 'strong',
      items: ['rights.complaint'],
      phrases: [
        '(reclamação|reclamar|reclamações|peticionar|petição|denúncia|recorrer) ... (autoridade*|anpd|cnpd|agência nacional|procon)',
        '(anpd|cnpd|agência nacional de proteção de dados|autoridade nacional de proteção de dados|comissão nacional de proteção de dados)',
        'autoridade de (controle|controlo|proteção de dados)'
      ],
      examples: ['Você pode peticionar à ANPD.', 'apresentar uma reclamação à autoridade de controle']
    },
    'complaint-to-controller': {
      weight: 'strong',
      items: ['rights.complaint-to-controller'],
      phrases: [
        '(reclamação|reclamar|reclamações) (a|para|diretamente) (nós|conosco)',
        'apresentar a nós uma reclamação',
        '(confirmamos|acusamos) o recebimento .. reclamação'
      ],
      examples: ['Você pode apresentar uma reclamação a nós.']
    },
    'opt-out-of-sale': {
      weight: 'strong',
      items: ['rights.opt-out-of-sale'],
      phrases: ['(recusar|recusa|recuse) .. (venda|cessão)'],
      examples: ['o direito de recusar a venda dos seus dados']
    },
    'limit-sensitive': {
      weight: 'strong',
      items: ['rights.limit-sensitive'],
      phrases: ['limitar ... sensíveis', 'limit the use'],
      examples: ['limitar o uso e a divulgação dos seus dados sensíveis']
    },
    'no-retaliation': {
      weight: 'strong',
      items: ['rights.no-retaliation'],
      phrases: ['(retaliação|discriminado|discriminada|discriminação|tratado pior) .. (exerc*|direitos)'],
      examples: ['não sofrer retaliação por exercer seus direitos']
    },
    appeal: {
      weight: 'strong',
      items: ['rights.appeal'],
      phrases: ['recorrer .. (nossa decisão|negativa|recusa)', '(negarmos|negado|negada) ... recorrer'],
      examples: ['Se negarmos seu pedido, você pode recorrer da nossa decisão.']
    },
    time: {
      weight: 'fair',
      items: ['rights.time'],
      phrases: ['respond* .. (prazo|até|em um|dentro|em até)'],
      examples: ['Respondemos em até 15 dias.']
    },
    fee: {
      weight: 'fair',
      items: ['rights.fee'],
      phrases: ['(gratuito|gratuita|gratuitos|gratuitas|gratuitamente|sem custo|sem custos|sem ônus)'],
      examples: ['Atendemos aos seus pedidos sem custo.']
    },
    metrics: {
      weight: 'fair',
      items: ['rights.metrics'],
      phrases: [
        '(quantos|número de) pedidos',
        'pedidos .. (recebidos|recebemos) ... (atendidos|negados)',
        'pedidos .. <number>'
      ],
      examples: ['Quantos pedidos recebemos e como respondemos a eles.']
    },
    how: {
      weight: 'fair',
      items: ['rights.how'],
      phrases: [
        '(exercer|exercê los|exercício) .. (direito*|seus|esses|estes|teus|los)',
        '(solicitação|solicitar|pedido|pedidos|requisição|requerimento) ... (<email>|e mail|email|formulário|canal|carta|encarregado*)',
        '(escrevendo|enviando|mandando) ... (<email>|e mail|mensagem|formulário|endereço)',
        '(escreva|envie|mande|fale) ... (direito*|pedido*|solicitação)'
      ],
      examples: ['Para exercer seus direitos, escreva para nós.', 'Envie sua solicitação pelo formulário.']
    },
    verification: {
      weight: 'fair',
      items: ['rights.verification'],
      phrases: [
        '(conferi*|confirma*|verifica*|comprova*|prova) .. identidade',
        '(documento de identidade|documento de identificação|documento com foto)'
      ],
      examples: ['Podemos pedir a confirmação da sua identidade.']
    },
    'authorised-agent': {
      weight: 'fair',
      items: ['rights.authorised-agent'],
      phrases: ['representante* (autorizado|autorizada|legal|legalmente)', '(procurador|procuração)'],
      examples: ['Um representante autorizado também pode fazer o pedido.']
    }
  }
)

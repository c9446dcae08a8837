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
        'direito de ver .. (dados|informações)',
        '(confirmação|confirmar) .. (tratamento|existência|tratamos)',
        'cópia .. (seus|teus|desses|destes|dos) dados',
        '(solicitar|pedir|receber|obter) ... (arquivo|ficheiro) (de|com|exportado) .. dados'
      ],
      examples: [
        'o direito de acesso',
        'Os sócios podem obter um ficheiro com os seus dados.',
        'Os sócios têm o direito de ver os dados que temos sobre eles.',
        'Você pode pedir a confirmação da existência de tratamento.',
        'Você pode confirmar se tratamos os seus dados e ver quais são.'
      ],
      not: ['Guardamos os registros de acesso.', 'O acesso é só para quem precisa.']
    },
    'what-is-stored': {
      weight: 'strong',
      items: ['rights.access'],
      phrases: [
        'se tratamos dados',
        'saber ... (guardamos|temos|conservamos|tratamos) sobre',
        'que dados seus',
        'entregaremos uma cópia'
      ],
      examples: [
        'Pode saber a qualquer momento o que guardamos sobre si.',
        'A pedido, diremos que dados seus tratamos e entregaremos uma cópia.'
      ]
    },
    rectification: {
      weight: 'strong',
      items: ['rights.rectification'],
      phrases: [
        '(correção|corrigir|corrigidos|corrigidas|corrija|retificação|retificar|retificados|atualizar seus)'
      ],
      examples: ['a correção dos seus dados']
    },
    'put-right': {
      weight: 'strong',
      items: ['rights.rectification'],
      phrases: [
        'retificamos .. dados',
        '(alterar|corrigir|atualizar|editar|modificar) .. seus (dados|dados pessoais)',
        'seus dados .. (alterados|corrigidos|atualizados)',
        '(errado*|inexato*|desatualizado*|incorreto*) ... (corrigi*|retifi*)',
        'incompletos .. completados'
      ],
      examples: [
        'Se algum dado estiver errado ou desatualizado, corrigimo-lo a seu pedido.',
        'Pode exigir que dados incompletos sejam completados.'
      ]
    },
    erasure: {
      weight: 'strong',
      items: ['rights.erasure'],
      phrases: [
        '(eliminação|eliminar|eliminados|eliminadas|elimine|exclusão|excluir|excluídos|excluídas|apagar|apagados|apagamento|remoção|deletar|esquecimento)'
      ],
      examples: ['a eliminação dos seus dados', 'Peça para excluirmos ou apagar sua conta.']
    },
    'removed-on-request': {
      weight: 'strong',
      items: ['rights.erasure'],
      phrases: [
        'apaguemos .. (informações|dados)',
        '(apaguemos|apagar|eliminar|eliminemos|eliminação|apagamento|exclusão|excluir) .. dados',
        '(eliminamos|apagamos|excluímos) .. seus dados ... (desejar|pedir|solicitar)'
      ],
      examples: ['Eliminamos os seus dados dos nossos sistemas se assim o desejar.']
    },
    restriction: {
      weight: 'strong',
      items: ['rights.restriction'],
      phrases: [
        '(limitação|limitar|restrição|restringir) .. (tratamento|processamento|uso)',
        'limitação',
        'bloqueio',
        '(solicitar|pedir|exigir|direito) ... tratamento ... (limitado|restrito|restringido)'
      ],
      examples: [
        'a limitação do tratamento',
        'o bloqueio de dados excessivos',
        'Os visitantes podem pedir que o tratamento dos seus dados seja limitado.'
      ]
    },
    'kept-and-not-used': {
      weight: 'strong',
      items: ['rights.restriction'],
      phrases: [
        '(limitemos|limitar|restringir|restringiremos|limitação|restrição) .. tratamento',
        'contestar .. exatidão',
        '(apenas|somente) conservados',
        'tratamento é limitado',
        'bloqueio .. dados'
      ],
      examples: [
        'Pode pedir que os dados sejam apenas conservados e não utilizados.',
        'Nos casos do artigo 18.º do RGPD, o tratamento é limitado a seu pedido.'
      ]
    },
    objection: {
      weight: 'strong',
      items: ['rights.objection'],
      phrases: ['(oposição|opor|opor se|opor te|oponha)', 'se opõe'],
      examples: ['a oposição ao tratamento', 'Você pode se opor ao tratamento.']
    },
    'no-more-advertising': {
      weight: 'strong',
      items: ['rights.objection'],
      phrases: [
        '(opuser|opor se|opõe) [a|ao] ...',
        'não quer publicidade',
        '(não deseja|não quer) (receber|publicidade)'
      ],
      examples: ['Basta dizer que não quer publicidade para deixarmos de a enviar.']
    },
    portability: {
      weight: 'strong',
      items: ['rights.portability'],
      phrases: [
        '(portabilidade|formato estruturado|leitura automática|legível por máquina)',
        '(solicitar|pedir|receber|obter) ... (arquivo|ficheiro) (de|com|exportado) .. dados',
        '(levar|levá los|levá las) .. (dados|fornecedor)',
        'dados .. outro fornecedor'
      ],
      examples: ['a portabilidade dos dados', 'receber um arquivo exportado dos dados']
    },
    'taken-along': {
      weight: 'strong',
      items: ['rights.portability'],
      phrases: [
        '(transmissão|transmitir|transferência|portabilidade) ... (outro responsável|outro fornecedor|outro prestador|outra empresa)',
        'formato estruturado',
        'formato (de uso corrente|estruturado)',
        '(prestador|terceiro|fornecedor) que escolher',
        'levar os seus dados'
      ],
      examples: ['Se for tecnicamente possível, enviamo-los diretamente ao prestador que escolher.']
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
    undone: {
      weight: 'strong',
      items: ['rights.withdraw-consent'],
      phrases: ['(permissão|autorização|consentimento) ... (voltar atrás|retirar|revogar|revogação)'],
      examples: ['Se nos deu permissão, pode voltar atrás a qualquer momento.']
    },
    complaint: {
      weight: 'strong',
      items: ['rights.complaint'],
      phrases: [
        '(queixa|denúncia) .. autoridade*',
        '(reclamação|reclamar|reclamações|peticionar|petição|denúncia|recorrer) ... (autoridade*|anpd|cnpd|agência nacional|procon)',
        '(anpd|cnpd|agência nacional de proteção de dados|autoridade nacional de proteção de dados|comissão nacional de proteção de dados)',
        'autoridade de (controle|controlo|proteção de dados)'
      ],
      examples: [
        'Pode apresentar queixa à autoridade competente.',
        'Você pode peticionar à ANPD.',
        'apresentar uma reclamação à autoridade de controle'
      ]
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
    'within-a-month': {
      weight: 'fair',
      items: ['rights.time'],
      phrases: [
        'mais tardar .. (mês|semanas|dias)',
        '(respondemos|responderemos|resposta) ... (em|prazo) .. (<number>|um|dois|duas|três|quatro|trinta|quinze) (dia|dias|semanas|mês|meses)',
        '(pedido|resposta|solicitação) ... (prazo|atendido|máximo|demora) ... (dias|semanas|mês)'
      ],
      examples: [
        'O seu pedido é atendido em quinze dias.',
        'Recebe resposta sem demora e, no máximo, em quatro semanas.'
      ]
    },
    fee: {
      weight: 'fair',
      items: ['rights.fee'],
      phrases: ['(gratuito|gratuita|gratuitos|gratuitas|gratuitamente|sem custo|sem custos|sem ônus)'],
      examples: ['Atendemos aos seus pedidos sem custo.']
    },
    'what-it-costs': {
      weight: 'fair',
      items: ['rights.fee'],
      phrases: [
        '(gratuito|gratuita|gratuitamente|grátis|gratuitas)',
        'não cobramos',
        'não lhe custa nada',
        'taxa razoável',
        '(sem custos|sem custo)'
      ],
      examples: [
        'Exercer estes direitos não lhe custa nada.',
        'Podemos cobrar uma taxa razoável se o pedido for manifestamente excessivo.'
      ]
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
    'where-to-write': {
      weight: 'strong',
      items: ['rights.how'],
      phrases: [
        '(formulário|apoio) ... (pedido|direitos)',
        '(pedido|direitos) ... (formulário|apoio ao cliente)',
        '(dirija|envie|remeta|enviar|apresentar) .. (pedido|solicitação|requerimento)',
        '(basta|bastará) .. (mensagem|e mail|carta)',
        '(pedido|solicitação) .. por escrito',
        '(escreva|escrever) .. <email>',
        'direitos exercem se',
        'pedido é dirigido',
        '(carta|correio) ou por (correio|e mail)'
      ],
      examples: [
        'Para isso escreva para dados@atlas.example ou telefone-nos.',
        'Estes direitos exercem-se por carta ou por correio eletrónico.'
      ]
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
    'who-asks': {
      weight: 'strong',
      items: ['rights.verification'],
      phrases: [
        '(comprovar|comprove|provar|verificar|confirmar) .. identidade',
        'cópia .. (cartão|documento|passaporte|rg|cpf)',
        'comprove quem é',
        'cópia .. documento de identidade',
        '(pedido|solicitação) vem'
      ],
      examples: [
        'Para não dar informações a um desconhecido, pedimos que comprove quem é.',
        'Verificamos se o pedido vem mesmo de você.'
      ]
    },
    'authorised-agent': {
      weight: 'fair',
      items: ['rights.authorised-agent'],
      phrases: ['representante* (autorizado|autorizada|legal|legalmente)', '(procurador|procuração)'],
      examples: ['Um representante autorizado também pode fazer o pedido.']
    }
  }
)

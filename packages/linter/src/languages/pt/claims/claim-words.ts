import type {ClaimWords} from '../../claim-words.js'
import {portugueseScopeWords} from './scope-words.js'

/** How Portuguese policies word their claims, in Brazil and in Portugal. */
export const portugueseClaimWords: ClaimWords = {
  actions: {
    collect: ['(coletamos|coleta|coletam|recolhemos|recolhe|recolhem|obtemos|solicitamos)'],
    'collect-automatically': ['(registramos|registra|registram|registamos|regista|registam)'],
    'store-on-device': [
      '(utilizamos|utiliza|usamos|usa|instalamos|instala) .. (cookie|cookies)',
      'nossos cookies .. (expiram|duram)',
      '(cookie|cookies) .. (expiram|expira|duram|utilizados|usados|instalados)'
    ],
    use: ['(utilizamos|utiliza|utilizam|usamos|usa|usam|tratamos|tratam)'],
    share: [
      '(compartilhamos|compartilha|compartilham|compartilhados|partilhamos|partilha|partilham|partilhados|cedemos|cede|cedem|cedidos|comunicamos|comunicados|repassamos|repassados|revelamos|divulgamos|divulgados|fornecemos|transmitimos|transmitidos|entregamos)'
    ],
    sell: ['(vendemos|vende|vendem|vendidos|comercializamos|comercializam|comercializados)'],
    transfer: [
      '(transferimos|transferem|transferidos|armazenamos|armazenados|hospedamos|hospedados|alojamos|alojados) ... (fora|estados|exterior|estrangeiro|países terceiros)'
    ],
    keep: [
      '(conservamos|conserva|conservam|armazenamos|armazena|armazenam|guardamos|guarda|guardam|mantemos)'
    ],
    delete: ['(eliminamos|elimina|eliminam|apagamos|excluímos)']
  },
  actors: {
    organisation: ['(nós|site|sítio|empresa)'],
    user: ['(você|usuário|usuários|utilizador|utilizadores|cliente|clientes|visitantes|titular|titulares)'],
    partner: ['(parceiros|anunciantes)'],
    'third-party': ['(google|facebook|terceiros)']
  },
  data: {
    'personal-data': [
      '(dado|dados|informação|informações) [pessoal|pessoais]',
      '(seus|suas|teus|tuas) (dados|informações) [pessoais]'
    ],
    name: ['(nome|nomes|sobrenome|apelido)'],
    'email-address': ['(endereço|endereços) de (e mail|email)', '(e mail|email)', 'correio eletrónico'],
    'postal-address': ['(endereço|endereços) (postal|postais|de entrega)', '(morada|moradas)'],
    'phone-number': ['(número|números) de (telefone|celular|telemóvel)', '(telefone|celular|telemóvel)'],
    'ip-address': ['(endereço|endereços) [de] ip'],
    'location-data': ['(localização|geolocalização)'],
    'payment-card': ['(cartão|cartões) de (crédito|débito|pagamento)'],
    'order-data': ['(seu|sua|teu|tua) (pedido|encomenda|reserva)'],
    'health-data': ['dados .. saúde'],
    'children-data': ['(dados|informações) .. (crianças|criança|menores|menor|adolescentes)'],
    'anonymous-data': [
      '(dados|informações) (anônimos|anónimos|anônimas|anonimizados|anonimizadas|agregados|agregadas|estatísticos|estatísticas)'
    ]
  },
  purposes: {
    marketing: ['marketing', 'fins comerciais'],
    'direct-marketing': ['(marketing direto|comercialização direta)'],
    advertising: ['(publicidade|publicitários|publicitárias|anúncios)'],
    'targeted-advertising': ['publicidade (personalizada|direcionada|segmentada|dirigida)']
  },
  recipients: {
    'third-party': ['(terceiros|terceiro|terceiras|ninguém)', 'outras empresas'],
    'service-provider': [
      '(fornecedor|fornecedores|prestador|prestadores|operador|operadores|subcontratante|subcontratantes|transportadora|transportadoras)'
    ],
    partner: ['(parceiros|parceiro)', 'empresas parceiras'],
    'advertising-partner': ['(anunciantes|anunciante)', 'parceiros (de publicidade|publicitários)'],
    'data-broker': ['(corretores|comerciantes|intermediários) de dados'],
    'social-network': ['redes sociais'],
    affiliate: ['(filiais|afiliadas|grupo)', 'empresas do grupo'],
    authority: ['(autoridades|autoridade|tribunais|juízes|órgãos públicos)']
  },
  negations: ['não', 'nunca', 'jamais', 'nenhum', 'nenhuma', 'nem', 'tampouco'],
  modals: ['podemos', 'pode', 'podem', 'poderemos', 'poderão', 'poderá', 'eventualmente'],
  auxiliaries: ['é', 'são', 'será', 'serão', 'ser', 'sido', 'foram'],
  noClaim: [
    '(direito|direitos) (a|de|à|ao)',
    '(solicitar|opor|recusar|deseja|desejar|quiser)',
    'como',
    'se (você|vocês|o|a|os|as|for|houver|nós|não)'
  ],
  exceptions: [
    '(salvo|exceto|exceção|caso|quando|desde que|unicamente|só|somente|apenas|sem|com seu consentimento|com o seu consentimento|além|mais tempo)',
    '(lei|legal|legalmente) .. (exige|exigir|exija|obrigação|obrigados)'
  ],
  contrasts: ['mas', 'porém', 'entretanto', 'contudo', 'exceções'],
  freeOrder: {
    self: ['nós'],
    ownVerb: /mos$|^nossos$/,
    agents: ['por', 'pela', 'pelo', 'pelos'],
    pronouns: ['los', 'las', 'os', 'as'],
    less: ['só', 'somente', 'apenas', 'mais', 'unicamente']
  },
  scope: portugueseScopeWords
}

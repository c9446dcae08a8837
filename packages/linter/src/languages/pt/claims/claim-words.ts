import type {ClaimWords} from '../../claim-words.js'
import {portuguesePromiseWords} from './promise-words.js'
import {portugueseScopeWords} from './scope-words.js'

/** How Portuguese policies word their claims, in Brazil and in Portugal. */
export const portugueseClaimWords: ClaimWords = {
  actions: {
    collect: [
      '(coletamos|coleta|coletam|coletados|recolhemos|recolhe|recolhem|recolhidos|obtemos|solicitamos|pedimos)',
      '(enviamos|carregamos|enviados|enviadas|carregadas) ... (servidores|servidor|nuvem)'
    ],
    'collect-automatically': [
      '(registramos|registra|registram|registamos|regista|registam|registrado|registado)',
      '(rastreamos|rastreia) .. localização'
    ],
    'store-on-device': [
      '(utilizamos|utiliza|usamos|usa|instalamos|instala) .. (cookie|cookies)',
      'nossos cookies .. (expiram|duram)',
      '(colocado|instalado|armazenado|guardado|colocados|instalados) [um|o|no] cookie',
      'cookie .. (colocado|instalado|armazenado|guardado)',
      '(cookie|cookies) .. (expiram|expira|duram|utilizados|usados|instalados)'
    ],
    use: [
      '(utilizamos|utiliza|utilizam|utilizados|usamos|usa|usam|usados|usadas|tratamos|tratam)',
      '(treinamos|treinam) .. (modelos|algoritmos|inteligência)',
      '(lemos|lê|leem|ler|revisamos|revisa|revisam|consultamos) .. (mensagens|e mails|conversas|chats|fotos|arquivos|ficheiros|documentos)'
    ],
    contact: [
      '(enviamos|enviaremos|enviar|mandamos) .. (publicidade|ofertas|promoções|boletim|newsletter|publicitários|promocionais)',
      '(receberá|receberão) .. (publicidade|ofertas|promoções) .. nossa'
    ],
    share: [
      '(tem|têm|terá) acesso [a|à|ao|aos|às] [o|os|as] (seus|suas) (dados|informações)',
      '(compartilhamos|compartilha|compartilham|compartilhado|compartilhados|compartilhadas|partilhamos|partilha|partilham|partilhado|partilhados|partilhadas|cedemos|cede|cedem|cedido|cedidos|cedidas|comunicamos|comunicado|comunicados|comunicadas|repassamos|repassado|repassados|repassadas|revelamos|divulgamos|divulgado|divulgados|divulgadas|fornecemos|fornecido|fornecidos|fornecidas|transmitimos|transmitido|transmitidos|transmitidas|entregamos)'
    ],
    sell: ['(vendemos|vende|vendem|vendidos|comercializamos|comercializam|comercializados)'],
    transfer: [
      '(realizamos|efetuamos|realizada|efetuada) .. transferência* internaciona* [de] [dados]',
      '(saem|sai|sairão|deixam) .. (dispositivo|aparelho|telefone|celular|telemóvel|computador|navegador|brasil|ue|união|portugal)',
      '(transferimos|transferem|transferidos|transferidas|conservamos|conservados|mantidos|armazenamos|armazenados|armazenadas|guardamos|guardados|guardadas|hospedamos|hospedados|alojamos|alojados) ... (fora|estados|exterior|estrangeiro|países terceiros)'
    ],
    keep: [
      '(conservamos|conserva|conservam|armazenamos|armazena|armazenam|armazenado|armazenados|armazenadas|guardamos|guarda|guardam|guardado|guardados|guardadas|conservadas|mantemos|mantidas|mantidos)',
      '(hospedamos|hospedados|alojados|alojamos)',
      '(permanecem|permanece|ficam|fica) .. (dispositivo|aparelho|telefone|celular|telemóvel|computador|navegador|brasil|ue|união|portugal)'
    ],
    delete: [
      '(eliminamos|elimina|eliminam|eliminado|eliminados|eliminada|eliminadas|apagamos|apagados|apagadas|excluímos|excluídos|excluídas)'
    ]
  },
  actors: {
    organisation: [
      '(nós|site|sítio|empresa|ninguém)',
      '(o|a|nosso|nossa|este|esta) (aplicativo|aplicação|app|extensão)',
      '(nossos|nosso|nossa|o|os) (servidores|servidor|equipe|equipa|funcionários|moderadores|sistemas)'
    ],
    user: ['(você|usuário|usuários|utilizador|utilizadores|cliente|clientes|visitantes|titular|titulares)'],
    partner: ['(parceiros|anunciantes)'],
    'third-party': ['(google|facebook|terceiros|processador|operadora)']
  },
  data: {
    'personal-data': [
      '(dados|informações) (do|dos|da|das) (cliente|clientes|utilizador|utilizadores|usuário|usuários)',
      '(dado|dados|informação|informações) [pessoal|pessoais]',
      '(seus|suas|teus|tuas) (dados|informações) [pessoais]',
      '(cópias|cópia) de segurança'
    ],
    name: ['(nome|nomes|sobrenome|apelido)'],
    'email-address': ['(endereço|endereços) de (e mail|email)', '(e mail|email)', 'correio eletrónico'],
    'postal-address': ['(endereço|endereços) (postal|postais|de entrega)', '(morada|moradas)'],
    'phone-number': ['(número|números) de (telefone|celular|telemóvel)', '(telefone|celular|telemóvel)'],
    'ip-address': ['(endereço|endereços) [de] ip'],
    'location-data': ['(localização|geolocalização)'],
    'date-of-birth': ['(data|datas) de nascimento'],
    'financial-data': ['[seus] dados (bancários|de pagamento)'],
    'payment-card': ['(cartão|cartões) de (crédito|débito|pagamento)', 'dados (do|de) (seu|teu) cartão'],
    'private-messages': ['mensagens (privadas|particulares)', 'conteúdo das suas (mensagens|conversas)'],
    'communication-data': ['(suas|tuas) (mensagens|conversas)'],
    content: [
      '(suas|tuas|seus|teus) (publicações|fotos|imagens|vídeos|conteúdos|textos)',
      '(fotos|fotografias)'
    ],
    files: ['(seus|teus) (arquivos|ficheiros|documentos)'],
    contacts: ['(seus|teus) contatos', 'sua agenda'],
    'browsing-history': ['histórico de (navegação|pesquisa)'],
    'order-data': ['(seu|sua|teu|tua) (pedido|encomenda|reserva)'],
    'health-data': ['(dados|informações) .. saúde', 'sua saúde'],
    'children-data': ['(dados|informações) .. (crianças|criança|menores|menor|adolescentes)'],
    'anonymous-data': [
      '(dados|informações) (anônimos|anónimos|anônimas|anonimizados|anonimizadas|agregados|agregadas|estatísticos|estatísticas)'
    ]
  },
  purposes: {
    marketing: [
      'marketing',
      'fins comerciais',
      '(enviamos|enviaremos|enviar|enviem) .. (ofertas|promoções|boletim|newsletter|promocionais)'
    ],
    'machine-learning': [
      '(treinar|treinamos|treinam|treinamento|treino) .. (modelos|modelo|inteligência artificial|ia|algoritmos) [de inteligência artificial|de ia]'
    ],
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
    affiliate: ['(filiais|afiliadas|grupo)', 'empresas (do|do nosso) grupo'],
    authority: ['(autoridades|autoridade|tribunais|juízes|órgãos públicos)']
  },
  negations: ['não', 'nunca', 'jamais', 'nenhum', 'nenhuma', 'nem', 'tampouco', 'ninguém'],
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
    self: ['nós', 'vamos', 'iremos'],
    ownVerb: /mos$|^nossos$/,
    agentless: /^(?:acesso|saem|sai|sairão|deixam|permanecem?|ficam?|receber(?:á|ão))$/,
    agents: ['por', 'pela', 'pelo', 'pelos'],
    pronouns: ['los', 'las', 'os', 'as'],
    less: ['só', 'somente', 'apenas', 'mais', 'unicamente']
  },
  scope: portugueseScopeWords,
  promises: portuguesePromiseWords
}

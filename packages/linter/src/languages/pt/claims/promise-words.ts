import type {PromiseWords} from '../../promise-words.js'
import {adTrackers, analyticsTools, embeddedServices} from '../../tool-names.js'

const service = 'aplicação|aplicativo|app|serviço|serviços|site|sítio|plataforma|extensão|jogo'
const marketing = 'publicitários|promocionais|newsletter|boletim|ofertas'
const logs =
  'registos|registros|logs|ficheiros de registo|arquivos de log|arquivos de registro|registos do servidor'

/** What Portuguese policies promise of a service, and how they break it. */
export const portuguesePromiseWords: PromiseWords = {
  kinds: {
    'no-account': {
      promised: [
        'não é (necessário|obrigatório|preciso) (criar|abrir|ter) [uma] conta',
        'não é (necessário|obrigatório|preciso) (registar se|se registrar|se cadastrar|fazer cadastro|cadastro)',
        '(não precisa|não necessita) de (criar uma conta|conta|se registar)',
        '(não precisa) (criar uma conta|se cadastrar)',
        'sem (criar uma conta|criar conta|cadastro|registo)'
      ],
      broken: [
        `para (usar|utilizar) (a|o|nossa|nosso|esta|este) [nossa|nosso] (${service}) (tem de|deve|é necessário|é preciso|precisa|precisa de|você deve|terá de) ... (conta|registar|registrar|cadastrar|cadastro)`,
        `(tem de|deve|precisa) (criar uma conta|se cadastrar|registar se) para (usar|utilizar) (a|o|nossa|nosso|esta|este) (${service})`
      ]
    },
    'no-fee': {
      promised: [
        '(exercício|pedido|pedidos|acesso|solicitação|solicitações) ... (gratuito|gratuita|gratuitos|gratuitas|sem custos|sem custo)',
        'não (cobramos|é cobrada) ... (pedido|pedidos|direitos|solicitação)'
      ],
      broken: [
        '(taxa|cobramos|tarifa|custo) ... (cada|por) (pedido|solicitação)',
        '(cada) (pedido|solicitação) ... (custa|custo|taxa|euros|reais)'
      ],
      unless: /(?:excessiv|infundad|razoáve|repetitiv|adiciona)/i
    },
    'no-recording': {
      promised: [
        '(chamadas|conversas|ligações) [telefónicas|telefônicas] (não|nunca) são gravadas',
        '(não|nunca) gravamos [as|suas|nenhuma] (chamadas|chamada|conversas|ligações)'
      ],
      broken: [
        '(gravamos|gravam) [as|todas as|suas] (chamadas|conversas|ligações)',
        '(chamadas|conversas|ligações) ... (são gravadas|podem ser gravadas|poderão ser gravadas)'
      ],
      unless: /(?:consent|autoriz|duração|número|hora|vídeo)/i
    },
    'no-analytics': {
      promised: [
        '(nenhuma|nenhum|sem|não usamos|não utilizamos) (ferramenta|ferramentas|serviço|serviços|programa|software) (de análise|analíticas|de estatística|de estatísticas|de medição|de analytics)',
        '(não) (fazemos|realizamos|usamos|utilizamos) (análise|estatísticas|analytics) [do site|de utilização|web]'
      ],
      broken: [
        `(utilizamos|usamos|utiliza|usa|recorremos) .. (${analyticsTools})`,
        `(${analyticsTools}) .. (recolhe|coleta|mede|utilizado)`
      ],
      unless: /(?:bloque|em vez|(?<!\p{L})se(?!\p{L})|aceit)/iu
    },
    'no-trackers': {
      promised: [
        '(não|nenhum|sem) [utilizamos|usamos|contém|há] [nenhum|nenhuns|quaisquer] (rastreador|rastreadores) [publicitário|publicitários]',
        '(não|nenhum) [utilizamos|usamos|instalamos] (cookies|cookie) (publicitários|publicitário|de publicidade|para fins publicitários)'
      ],
      broken: [
        `(utilizamos|usamos|utiliza|usa|contém|inclui|integra|integramos) .. (${adTrackers})`,
        `(${adTrackers}) .. (mede|recolhe|coleta|utilizado)`
      ],
      unless: /(?:bloque|em vez|(?<!\p{L})se(?!\p{L})|aceit)/iu
    },
    'no-embeds': {
      promised: [
        '(nenhum|não contêm|não contém|não incluem|não incluímos|não incorporamos|não carregamos) (conteúdo|conteúdos|recursos|serviços) (de terceiros|externo|externos)'
      ],
      broken: [
        `(incorporamos|integramos|inserimos|incluímos|contém|contêm|inclui|carregamos|mostramos) .. .. (${embeddedServices})`,
        `(${embeddedServices}) .. (incorporados|integrados|inseridos)`
      ],
      unless: /(?:cliqu|clique|reprodu|local|ligação|link|até)/iu
    },
    'no-logs': {
      promised: [
        `não (conservamos|guardamos|mantemos|armazenamos) [nenhuns|quaisquer] (${logs})`,
        'não (guardamos|mantemos|conservamos) (nenhum|qualquer) (registo|registro|log)'
      ],
      broken: [
        `(${logs}) .. .. (contêm|incluem)`,
        '(guardados|guardadas|armazenados|registados|registrados) .. .. (ficheiros de registo|arquivos de log|logs|registos do servidor)',
        '(servidor|servidores) (regista|registra|registam|registram|guarda|armazena) ... (ip|pedido|pedidos|solicitação|solicitações)'
      ],
      unless: /(?:anónim|anônim|anonim|sem |vpn)/iu
    },
    'no-profiles': {
      promised: [
        '(não|nunca) (criamos|elaboramos|fazemos|traçamos|construímos) [nenhum|quaisquer] (perfil|perfis)',
        'não são (criados|elaborados) perfis'
      ],
      broken: [
        '(criamos|elaboramos|traçamos|construímos|geramos) .. (perfil|perfis) (de|dos|das|sobre) .. (interesses|preferências|hábitos|comportamento|gostos|você)',
        '(criamos|elaboramos) .. (perfil|perfis) (publicitário|publicitários|comercial|comerciais|de utilizador|de usuário)'
      ],
      unless: /(?:pseud[oóô]n|anónim|anônim|consent|pode |ajuda)/iu
    },
    'no-automated-decisions': {
      promised: [
        '(não tomamos|não são tomadas|não existem|não há) [nenhumas|quaisquer] decisões [individuais] [exclusivamente|totalmente] (automatizadas|automáticas)',
        'nenhuma decisão [individual] [exclusivamente|totalmente] (automatizada|automática)'
      ],
      broken: [
        '(aprovado|recusado|rejeitado|negado|aceite|aceito|concedido|aprovada|recusada|rejeitada) automaticamente',
        '(aprova|recusa|rejeita|nega|concede) automaticamente',
        '(tomamos|são tomadas) decisões [totalmente|exclusivamente] automatizadas'
      ],
      unless: /(?:cookie|navegador|mail|direito|se você)/i
    },
    'no-sale': {
      promised: [
        '(não|nunca) (vendemos) [os|as] [seus|suas] (dados|informações) [pessoais]',
        '(dados|informações) [pessoais] (não|nunca) são (vendidos|vendidas)'
      ],
      broken: [
        '(meses|ano|anos) ... vendemos .. (identificadores|dados|informações)',
        'vendemos .. (identificadores|dados|informações) ... últimos .. meses'
      ],
      unless: /(?:partilh|compartilh|empresa|ativos|considera|negócio)/i
    },
    'no-officer': {
      promised: [
        'não (nomeámos|nomeamos|designámos|designamos) [um|nenhum] encarregado [de|da|pela] proteção de dados',
        '(não temos|não dispomos de) [um] encarregado [de|da|pela] proteção de dados'
      ],
      broken: [
        '(contactar|contatar|contacte|escrever ao|falar com) [o] nosso encarregado [de|da|pela] proteção de dados',
        'nosso encarregado [de|da|pela] proteção de dados (é|está|pode|em)',
        '(nomeámos|nomeamos|designámos|designamos) um encarregado [de|da|pela] proteção de dados'
      ],
      unless: /(?:autoridade|obrigad|obrigaç)/i
    },
    'minimum-age': {
      promised: [
        '(deve|tem de|precisa|é preciso|é necessário) (ter) .. (pelo menos|no mínimo|mais de) <number> anos',
        '(não|nunca) ... (crianças|menores|pessoas) .. (de|com menos de|menores de) <number> anos'
      ],
      broken: [
        '(crianças|menores|pessoas|utilizadores|usuários|jovens) (de|com|dos|entre|a partir de|a partir dos) <number> .. .. (podem) .. (criar|abrir|registar|registrar|cadastrar|usar|utilizar)',
        '(a partir dos|desde os) <number> anos ... (podem|pode) .. (criar|abrir|registar|registrar|usar|utilizar)'
      ],
      unless: /(?:pais(?!\p{L})|respons|tutor|consent|autoriz|concurso|sorteio|álcool|escola)/iu
    },
    'optional-data': {
      promised: [
        '(fornecer|indicar|informar|dar|introduzir) .. .. .. é [totalmente|sempre] (opcional|voluntário|facultativo)',
        '(número|endereço|nome|data|telefone) .. .. é [totalmente|sempre] (opcional|voluntário|facultativo)'
      ],
      broken: [
        'é (obrigatório|obrigatória|imprescindível)',
        '(deve|tem de|deverá|precisa) (fornecer|indicar|informar|introduzir|dar)'
      ],
      unless: /(?:(?<!\p{L})lei|legal|(?<!\p{L})se |identidade)/iu
    },
    'gone-with-account': {
      promised: [
        '(encerrar|eliminar|excluir|cancelar|apagar) [a] sua conta todos .. .. (dados|informações) .. são .. (eliminados|apagados|excluídos)',
        '(encerrar|eliminar|excluir|cancelar|apagar) [a] sua conta (eliminamos|apagamos|excluímos) .. .. todos'
      ],
      broken: [
        'após .. (encerramento|eliminação|exclusão|cancelamento) .. conta ... (conservamos|guardamos|mantemos|armazenamos) ... (anos|meses|ano)',
        '(conservamos|guardamos|mantemos|armazenamos) ... (anos|meses|ano) após .. (encerramento|eliminação|exclusão|cancelamento) .. conta'
      ],
      unless:
        /(?:(?<!\p{L})lei|legal|fiscal|fatura|obriga|anón|anôn|salvo|exceto|contab|pagamento|cópias|podemos)/iu
    },
    'opting-out': {
      promised: [
        `pode .. (a qualquer momento|em qualquer momento) .. (cancelar|opor se|descadastrar|anular) .. .. (${marketing})`,
        `pode .. (cancelar|opor se|descadastrar|anular) .. .. (${marketing}) ... (a qualquer momento|em qualquer momento)`
      ],
      broken: [
        `(não é possível|não pode|impossível) .. (cancelar|opor se|recusar|descadastrar) .. .. (${marketing})`
      ],
      unless: /(?:serviço|transaç|administrativ|não (?:publicit|promocion))/i
    },
    'notice-of-changes': {
      promised: [
        '(informaremos|avisaremos|notificaremos) .. (antes de|antes da|previamente de) (qualquer|todas as|toda) (alteração|alterações|mudança|mudanças)',
        '(informaremos|avisaremos|notificaremos) .. (qualquer|todas as|toda) (alteração|alterações|mudança|mudanças) .. (com antecedência|previamente)'
      ],
      broken: [
        '(alterar|modificar|atualizar|mudar) ... política ... sem .. (aviso|notificação|aviso prévio|avisar|notificar)',
        'política ... (alterada|modificada|atualizada) ... sem .. (aviso|notificação|aviso prévio)'
      ],
      unless: /(?:substancia|important|significativ|menor|salvo|exceto|(?<!\p{L})se )/iu
    },
    'do-not-track': {
      promised: ['(respeitamos|respeita|atendemos|temos em conta) .. .. (do not track|dnt)'],
      broken: [
        'não (respondemos|responde|respeitamos|respeita|atendemos|reage|reagimos) .. .. .. (do not track|dnt)',
        '(ignoramos|ignora) .. .. (do not track|dnt)'
      ],
      unless: /(?:terceir|parceir|algun)/i
    }
  },
  besides:
    'pode podem fazer encomenda encomendas comprar compra nós nosso nossa nossos nossas você vocês o a os as um uma uns umas seu sua seus suas lhe lhes de do da dos das ao à aos às em no na nos nas neste nesta com por pelo pela para que e ou nem não nunca jamais se é são está estão será ser foi foram tem têm temos sobre utilizamos utiliza usamos usa uso usar utilizar realizamos fazemos elaboramos criamos tomamos tomadas guardamos conservamos mantemos cobramos existem há contêm contém incluímos traçamos leitores membros visitantes visitante utilizadores utilizador usuários usuário clientes cliente pessoas pessoa crianças menores site sites sítio web página páginas aplicação aplicativo app serviço serviços plataforma extensão empresa equipa equipe dado dados informação informações pessoais pessoal este esta estes estas nenhum nenhuma caso momento sempre também totalmente completamente tipo algum alguma anos idade menos mais recolhemos coletamos sentido artigo 22 rgpd lgpd perfis incluindo direitos direito exercício pedido pedidos acesso solicitação terceiros conscientemente'.split(
      ' '
    ),
  others:
    'quem cujos terceiros outros outras outro alguns algumas parceiros parceiro fornecedor fornecedores prestador anunciantes se antes até'.split(
      ' '
    ),
  places: [
    /(?<!\p{L})(?:aplicaç(?:ão|ões)|aplicativos?|apps?|extensão)(?!\p{L})/iu,
    /(?<!\p{L})(?:sites?|sítios?|páginas?)(?!\p{L})/iu
  ]
}

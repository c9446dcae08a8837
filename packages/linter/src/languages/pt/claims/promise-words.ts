import type {PromiseWords} from '../../promise-words.js'
import {adTrackers, analyticsTools, embeddedServices} from '../../tool-names.js'

const service = 'aplicação|aplicativo|app|serviço|serviços|site|sítio|plataforma|extensão|jogo'
const marketing = 'publicitários|promocionais|newsletter|boletim|ofertas'
const logs =
  'registos|registros|logs|ficheiros de registo|arquivos de log|arquivos de registro|registos do servidor'
const positions = '[a|à] [sua] (localização|posição|posição gps|geolocalização|localização gps)'
const talks = 'mensagens|conversas|chats|e mails|gravações'
const homes = 'portugal|brasil|frança|alemanha|europa|união|ue|espaço'
const abroad = 'estados unidos|eua|índia|china|singapura|austrália'

/** Words for access that a person allows, or that stays on their own phone. */
const limitedAccess =
  /(?:consent|autoriz|permiss|permit|ativ(?:a|e|ado)(?!\p{L})|opcional|voluntári|sem |localmente|no (?:seu )?(?:dispositivo|telefone)|segundo plano|(?<!\p{L})se )/iu

/** Promises of Portuguese policies about a service, and practices that break them. */
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
    },
    'no-children': {
      promised: [
        'não (recolhemos|coletamos|tratamos|recolhe) [conscientemente|intencionalmente] .. .. .. (de|sobre) (crianças|menores)'
      ],
      broken: [
        '(crianças|menores|utilizadores|usuários) [menores] (de|com menos de) <number> anos podem .. .. (criar|abrir|registar|registrar|cadastrar)'
      ],
      unless: /(?:pais|mãe|tutor|responsáve|consent|autoriz|permissão|escola)/i
    },
    'unasked-data': {
      promised: [
        '(não|nunca) (lhe|te|se lhe) (pedimos|pediremos|pedirá|solicitamos)',
        '(não|nunca) (pedimos|solicitamos)'
      ],
      broken: ['(pedimos|solicitamos) (lhe|o|a)', '(lhe|é lhe) (pedido|pedida|solicitado)'],
      unless: /(?:opcional|voluntári|identidade|(?<!\p{L})se |por (?:telefone|e-?mail)|consent)/iu
    },
    'no-location': {
      promised: [
        `(não|nunca) (acede|acedemos|acessa|acessamos) [a|à|ao] ${positions}`,
        `não (tem|temos) acesso (a|à|ao) ${positions}`,
        `(não|nunca) (recolhe|recolhemos|coleta|coletamos|utiliza|utilizamos|usa|usamos|regista|registamos|solicita) ${positions}`,
        'não são (recolhidos|coletados|utilizados|registados) dados de localização'
      ],
      broken: [
        `(recolhe|recolhemos|coleta|coletamos|utiliza|utilizamos|usa|usamos|regista|registamos|acede à|acedemos à|acessa|acessamos) ${positions}`,
        'sua (localização|posição) [gps] é (utilizada|usada|recolhida|coletada|registada|enviada)'
      ],
      unless: limitedAccess
    },
    'no-camera': {
      promised: [
        'não (tem|temos) acesso (a|à|ao) [sua] [microfone] [nem|e|ou] [à|a] [sua] (câmara|câmera)',
        '(não|nunca) (acede|acedemos|acessa|acessamos) [a|à|ao] [sua] [microfone] [nem|e|ou] [à|a] [sua] (câmara|câmera)',
        '(não|nunca) (utiliza|usa|utilizamos) [a|sua] [sua] (câmara|câmera)'
      ],
      broken: [
        '(utiliza|usa|utilizamos|acede à|acessa|acedemos à|ativa) [a|sua] [sua] (câmara|câmera)',
        '(foto|fotos|vídeo|vídeos|imagens) (com|através da|pela) [a|sua] [sua] (câmara|câmera)'
      ],
      unless: limitedAccess
    },
    'no-microphone': {
      promised: [
        'não (tem|temos) acesso (a|à|ao) [sua] [câmara|câmera] [nem|e|ou] [ao|o] [seu] microfone',
        '(não|nunca) (acede|acedemos|acessa|acessamos) [a|à|ao|o] [sua] [câmara|câmera] [nem|e|ou] [ao|o] [seu] microfone',
        '(não|nunca) (utiliza|usa|utilizamos) [o|seu] [seu] microfone'
      ],
      broken: [
        '(utiliza|usa|utilizamos|acede ao|acessa|acedemos ao|ativa) [o|seu] [seu] microfone',
        '(áudio|som|voz) (com|através do|pelo) [o|seu] [seu] microfone'
      ],
      unless: limitedAccess
    },
    'no-contacts': {
      promised: [
        '(contactos|contatos|agenda) (não|nunca) (são|é) (enviados|enviada|carregados|lidos|lida|recolhidos|coletados|transferidos|guardados)',
        '(não|nunca) (acede|acedemos|acessa|acessamos) (aos|à|a|os|seus) [seus|sua] (contactos|contatos|agenda|lista de contactos)',
        'não (tem|temos) acesso (aos|à|a) [seus|sua] (contactos|contatos|agenda|lista de contactos)'
      ],
      broken: [
        '(sincroniza|sincronizamos|envia|enviamos|lê|lemos|importa|importamos|recolhe|coleta) [os|a] [seus|sua] (contactos|contatos|agenda|lista de contactos)',
        '(contactos|contatos|agenda) (são|é) (enviados|enviada|carregados|sincronizados|sincronizada|transferidos|guardados)'
      ],
      unless: limitedAccess
    },
    'no-ip-addresses': {
      promised: [
        '(endereços|endereço) ip (não|nunca) (são|é) (guardados|guardado|registados|registado|registrados|armazenados|armazenado|conservados|recolhidos|coletados)',
        '(não|nunca) (guardamos|registamos|registramos|armazenamos|recolhemos|coletamos|conservamos) [o|os] [seu|seus] (endereços|endereço) ip',
        'não são (guardados|registados|registrados|armazenados|recolhidos|coletados) endereços ip'
      ],
      broken: [
        '(guarda|guardamos|regista|registamos|registra|registramos|armazena|armazenamos|recolhe|recolhemos|coleta|coletamos) (o|os|seu) [seu|seus] (endereço|endereços) ip',
        '(endereço|endereços) ip (é|são) (guardado|guardados|registado|registados|registrado|registrados|armazenado|armazenados|recolhido|recolhidos|coletado|coletados)'
      ],
      unless:
        /(?:anonim|anónim|anônim|trunc|ocult|mascar|hash|parcia|complet|temporar|memória|sem |ataque|fraude|registar-se|cadastr|login|inici|encomenda|comentário|dedu|(?<!\p{L})se )/iu
    },
    'no-readers': {
      promised: [
        `(ninguém|nenhuma pessoa|nenhum funcionário|nenhum humano) (lê|vê|consulta|revê) [nunca] [as|os] [suas|seus] (${talks})`,
        `não (as podemos|os podemos|podemos|conseguimos) (lê las|lê los|ler|ler [as|os] [suas|seus] (${talks}))`
      ],
      broken: [
        `(moderadores|funcionários|colaboradores|revisores|equipa|equipe) (leem|lê|reveem|analisam|examinam) .. .. (${talks})`,
        `(${talks}) são (lidos|lidas|revistos|revistas|analisados|analisadas) por .. (moderadores|funcionários|pessoas|revisores|colaboradores)`
      ],
      unless:
        /(?:denunci|report|suporte|apoio|nos (?:envia|escreve)|contact|públic|fórum|comentário|consent|autoriz|(?<!\p{L})se |palavras?-passe|senha)/iu
    },
    'no-health-data': {
      promised: [
        '(não|nunca) (tratamos|recolhemos|coletamos|armazenamos|guardamos|registamos) dados (de saúde|médicos|relativos à saúde)',
        'não são (tratados|recolhidos|coletados|armazenados) dados (de saúde|médicos|relativos à saúde)'
      ],
      broken: [
        '(registamos|registramos|recolhemos|coletamos|guardamos|medimos|armazenamos|regista|mede|tratamos) ... (ritmo cardíaco|frequência cardíaca|pressão arterial|tensão arterial|glicose|sintomas|medicamentos|diagnósticos|alergias|doenças|ciclo menstrual)'
      ],
      unless: limitedAccess
    },
    'no-sensitive-data': {
      promised: [
        '(não|nunca) (tratamos|recolhemos|coletamos|solicitamos|pedimos|armazenamos) [dados|informações] [pessoais] (sensíveis|categorias especiais de dados)',
        'não são (tratados|recolhidos|coletados|solicitados) dados [pessoais] sensíveis'
      ],
      broken: [
        '(pedimos|solicitamos|recolhemos|coletamos|registamos|guardamos|tratamos) ... (religião|orientação sexual|origem étnica|opiniões políticas|crenças religiosas|convicções religiosas|dados de saúde|dados biométricos|dados genéticos)'
      ],
      unless:
        /(?:consent|lei|legal|opcional|voluntári|tais como|como|por exemplo|candidat|empregad|(?<!\p{L})se )/iu
    },
    'data-at-home': {
      promised: [
        `todos .. .. (dados|ficheiros|arquivos|servidores) (estão|são|ficam) (alojados|armazenados|guardados|hospedados|conservados) [exclusivamente|apenas] [em servidores] [localizados] (em|na|no) (${homes})`,
        `(dados|ficheiros|arquivos|servidores) (estão|são|ficam) (exclusivamente|apenas|somente) (alojados|armazenados|guardados|hospedados) [em servidores] (em|na|no) (${homes})`,
        `(dados|ficheiros|arquivos|servidores) (estão|são|ficam) (alojados|armazenados|guardados|hospedados) (exclusivamente|apenas|somente) [em servidores] (em|na|no) (${homes})`,
        `(dados|informações) (não|nunca) (saem|sai|deixam) (da|de|do|a) (${homes})`
      ],
      broken: [
        `servidores (estão|ficam|encontram se|localizados|situados) .. (nos|na|em|no) (${abroad})`,
        `(armazenados|guardados|alojados|hospedados|conservados) (nos|na|em|no) (${abroad})`
      ],
      unless:
        /(?:pagamento|newsletter|boletim|cookie|analí|podem|podemos|(?<!\p{L})se (?!encontr)|certific|fornecedor|prestador|terceiro|salvo|exceto|google)/iu
    },
    'own-sources': {
      promised: [
        '(todos|todas) .. .. (dados|informações) ... (provêm|vêm) [apenas|diretamente|exclusivamente] de si',
        '(dados|informações) (provêm|vêm) (apenas|exclusivamente|somente) (de si|de você)',
        '(não|nunca) (compramos|obtemos|adquirimos) (dados|informações) .. (terceiros|outras fontes|corretores|intermediários)'
      ],
      broken: [
        '(compramos|obtemos|recebemos|adquirimos) .. .. (dados|informações|endereços) .. .. (de|a|junto de) (intermediários|terceiros|outras fontes|fontes públicas|outras empresas|corretores)'
      ],
      unless:
        /(?:inicia|login|google|facebook|apple|redes sociais|anónim|anônim|agreg|(?<!\p{L})se |pagamento|podemos|pode)/iu
    },
    'no-mailings': {
      promised: [
        '(não|nunca) [lhe] (enviamos|enviaremos|mandamos) (publicidade|e mails publicitários|mensagens publicitárias|e mails promocionais) [por e mail|por correio eletrónico]',
        'não (é|são) (enviada|enviados|enviadas) (publicidade|e mails publicitários|mensagens publicitárias)'
      ],
      broken: [
        '(informamo|informamos|avisamos) [lo|la|o|a] por (e mail|email|correio eletrónico) .. .. (ofertas|promoções|novidades|produtos)',
        '(enviamos|mandamos) (lhe|lhes) .. .. (ofertas|promoções|publicidade)',
        'lhe (enviamos|mandamos) .. .. (ofertas|promoções|publicidade)'
      ],
      unless: /(?:consent|subscr|inscr|autoriz|(?<!\p{L})se |solicit|correio postal|pedi)/iu
    },
    'no-cookies': {
      promised: [
        '(funciona|funcionam) [totalmente|completamente] sem [usar|utilizar] cookies',
        '(não|nunca) (usa|usamos|utiliza|utilizamos|instala|instalamos) [nenhum] (cookies|cookie)',
        'não são (usados|utilizados|instalados) cookies'
      ],
      broken: [
        `(${analyticsTools}|${adTrackers}) (instala|utiliza|usa|guarda|coloca|define) .. .. .. cookies`
      ],
      unless: /(?:também|mesmo|consent|aceit|(?<!\p{L})se |bloque|desativ|recus|terceiro)/iu
    }
  },
  besides:
    'pode podem fazer encomenda encomendas comprar compra nós nosso nossa nossos nossas você vocês o a os as um uma uns umas seu sua seus suas lhe lhes de do da dos das ao à aos às em no na nos nas neste nesta com por pelo pela para que e ou nem não nunca jamais se é são está estão será ser foi foram tem têm temos sobre utilizamos utiliza usamos usa uso usar utilizar realizamos fazemos elaboramos criamos tomamos tomadas guardamos conservamos mantemos cobramos existem há contêm contém incluímos traçamos leitores membros visitantes visitante utilizadores utilizador usuários usuário clientes cliente pessoas pessoa crianças menores site sites sítio web página páginas aplicação aplicativo app serviço serviços plataforma extensão empresa equipa equipe dado dados informação informações pessoais pessoal este esta estes estas nenhum nenhuma caso momento sempre também totalmente completamente tipo algum alguma anos idade menos mais recolhemos coletamos sentido artigo 22 rgpd lgpd perfis incluindo direitos direito exercício pedido pedidos acesso solicitação terceiros conscientemente câmara câmera microfone contactos contatos agenda endereço endereços ip localização posição dispositivo telefone acede acedemos acessa funciona sem correio eletrónico mail enviamos europeia económico europeu'.split(
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

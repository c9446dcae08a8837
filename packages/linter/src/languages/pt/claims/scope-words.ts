import {namesJoinedBy} from '../../names-joined-by.js'
import type {ScopeWords} from '../../scope-words.js'
import {portuguesePeriodWords} from './period-words.js'

/** The wording by which Portuguese policies say less than they seem to. */
export const portugueseScopeWords: ScopeWords = {
  plain: {
    mostBefore: 8,
    emphasis:
      /^(?:\W|nunca|jamais|e|ou|nem|não|são|vendidos|alugados|cedidos|compartilhados|partilhados|trocados|vendemos|alugamos|cedemos|em nenhum caso|em hipótese|sob|alguma|nenhuma?|circunstância|hipótese)*$/i,
    limited:
      /(?<!\p{L})(?:outr[oa]s (?:dados|informações|fins)|crianças?|adolescentes?|menor(?:es)?|conscientemente|intencionalmente|n[oa]s?|em(?! nenhum)|assim|ao|se|quando|enquanto|durante|além|complet[oa]s?|para|sem|mediante|est[ea]s?|ess[ea]s?|tais|com (?:este|esta|estes|estas|esse|essa) (?:fim|finalidade))(?!\p{L})/iu,
    part: /(?:matomo|piwik|analy[st]|google|facebook|youtube|vimeo|captcha|fonts|maps|crianças|menores|aplicativo|candidat|emprego|vagas|seleção|fórum|loja|newsletter|boletim|sms|pagamento|pesquisa|empregados|colaboradores)/i,
    quoted: /["“”„«»]|(?<!\p{L})(?:direitos?|oposição|link)(?!\p{L})/iu,
    hedged:
      /(?<!\p{L})(?:ninguém|diferentes d[oa]s?)(?!\p{L})|^(?:mas|porém|no entanto|contudo)|(?<!\p{L})(?:não|nunca|jamais|nenhuma?|nem|salvo|exceto|an[oôó]n[iy]m\p{L}*|agregad\p{L}*|truncad\p{L}*|parcial\p{L}*|pseud[oôó]n[iy]m\p{L}*|consent\p{L}*|como|significa|entende-se|antes|até|por exemplo|operador(?:es|as?)?|subcontratantes?|prestador(?:es|as?)?|fornecedor(?:es|as?)?|transportadoras?|(?<!no seu )navegador(?:es)?|maioria|muit[oa]s)(?!\p{L})/iu,
    regional: /(?:califórnia|residentes|RGPD|portugal|(?<!(?:fora|saem|dentro) da )união europeia)/i,
    saidOfItself:
      /mos(?!\p{L})|^(?:[oa]s? )?(?:seus?|suas?) [^.,;]{0,40} (?:não|nunca) (?:é|são|será|serão) (?:armazenad|registr?ad|conservad|guardad|coletad|recolhid)[oa]s?$/iu,
    exclusively: /^(?:só|somente|apenas|unicamente|exclusivamente)$/i,
    pointer: /^(?:est[ea]s|ess[ea]s|tais|[oa]s?\b)/i
  },
  conditions: {
    byConsent:
      /(?:consent|autoriz|aceit|concord)|(?<!\p{L})(?:se|(?<!vez em )quando|desde que|caso)(?!\p{L})/iu,
    byChoice:
      /(?:subscrev|inscri|consent|autoriz|aceit|concord|solicit|pedido|legal|obriga)|(?<!\p{L})(?:se|(?<!vez em )quando|desde que|caso|lei)(?!\p{L})/iu,
    ordinaryUse:
      /(?<!\p{L})(?:se|quando|caso) [^.,;]{0,24}?(?:registr|inscrev|cadastr|cri[ae]|compr|reserv|visit|utiliz|usa|use|acess|naveg|conta[ct]t?|escrev|assin)\p{L}*/iu
  },
  gathering: {
    derived: /(?<!\p{L})(?:a partir|deduzid[oa]s?|derivad[oa]s?) d[aeo] (?:seu |um )?$/iu,
    absolute:
      /^não (?:coletamos|recolhemos|armazenamos|guardamos) dados pessoais$|(?<!\p{L})(?:nenhum dado pessoal|nenhuma informação pessoal|quaisquer dados pessoais)(?!\p{L})/iu,
    narrowed: /(?<!\p{L})(?:para|permanentemente|temporariamente|durante|por|mediante|mais tempo)(?!\p{L})/iu,
    only: /^(?:(?:Só|Somente|Apenas) (?:coletamos|recolhemos|guardamos|pedimos)|(?:Coletamos|Recolhemos|Guardamos|Pedimos) (?:apenas|somente|só|unicamente)) (?!(?:os |as |aqueles )*(?:dados|informações|o que))/iu,
    processing: /^tratamos$/i
  },
  nothing: {
    leavesSome: /(?<!\p{L})(?:outr[oa]s?|mais|sensível|sensíveis)(?!\p{L})/iu,
    onDevice:
      /(?<!\p{L})(?:localmente|seu (?:próprio )?(?:dispositivo|aparelho|computador|celular|telefone|navegador))(?!\p{L})/iu,
    announced: /(?<!\p{L})(?:política|aviso)(?!\p{L}).*(?<!\p{L})como(?!\p{L})/isu,
    deniedAtOnce: /^(?:nenhuma?|nada)(?!\p{L})/iu
  },
  local: {
    said: /(?<!\p{L})não (?:colet|recolh|armazen|guard|regist|rastre)\p{L}*,?(?: \p{L}+,?){0,6} (?:nenhum dado|nenhuma informação|quaisquer dados|dados|informações)(?!\p{L})|(?<!\p{L})(?:nenhum dado|nenhuma informação|nada)(?!\p{L})[^.]{0,40}(?<!\p{L})(?:sai|deixa) (?:d?o )?(?:seu|do seu|teu) (?:dispositivo|aparelho|celular|navegador|computador)|(?<!\p{L})(?:tudo|tod[oa]s?|apenas|somente|exclusivamente|localmente)(?!\p{L})[^.]{0,60}(?<!\p{L})(?:no|dentro do|em) (?:seu|teu) (?:próprio )?(?:dispositivo|aparelho|celular|navegador|computador)/iu,
    limited:
      /(?<!\p{L})(?:salvo|exceto|a menos|se|quando|sem|outr[oa]s?|adiciona\p{L}*|conscientemente|crianças?|menores|senhas?|voluntari\p{L}*|até|sensível|sensíveis)(?!\p{L})/iu,
    denied: /(?<!\p{L})(?:não|nem|nunca|jamais|nenhum\p{L}*|nada|ninguém|sem)(?!\p{L})/iu,
    gathered:
      /(?<!\p{L})(?:coleta|recolhe|trata|coletamos|recolhemos|registr?amos|armazenamos|guardamos|recebemos)(?!\p{L})|(?<!\p{L})(?:google analytics|firebase|crashlytics|admob|adsense|github pages|cloudflare|supabase|hospedad\p{L}*|hospedagem|newsletters?|formulários?|comentários?|publicidade|publicitári\p{L}*|anúncios|cookies?|endereços? ip|cadastr\p{L}*|(?:enviam?|enviad[oa]s?|transmitem?|transmitid[oa]s?|compartilham?|compartilhad[oa]s?)(?!\p{L})[^.]{0,60}(?<!\p{L})(?:aos?|à|para|com))(?!\p{L})/iu
  },
  sharing: {
    givenTo: /(?<!\p{L})(?:a|à|ao|com)\s(?:a |o |empresa |nosso parceiro )?/u,
    instructed:
      /(?:por nossa conta|em nosso nome|conforme nossas|segundo as nossas|sob nossas|para (?:entregar|enviar|processar|a entrega|o envio))/i,
    forMoney: /(?:alug|empresta)\p{L}*$/iu,
    sold: /vend|comercializ/i,
    exceptFor: /(?:salvo|exceto|com exceção d[aeo]s?) (?:a |ao |à |com |de |do |da )?/i,
    exceptWhen:
      /(?<!\p{L})(?:se|quando|caso|para|lei|legal\p{L}*|obrigação|consentimento|autorização|você|que|quem|em|seu|sua)(?!\p{L})/iu,
    othersMarketing:
      /(?:para (?:os )?seus próprios fins (?:comerciais|publicitários|de marketing)|(?:para|com) fins (?:comerciais|publicitários|de marketing))$/iu,
    names: namesJoinedBy('e|ou|o'),
    noCompany: /^(?:terceiros|sites?|apps?)(?!\p{L})/iu
  },
  selling: {
    otherSale: /(?:empresa|sociedade|negócio|mercadorias|produtos|serviços|artigos|ingressos|venda)/i
  },
  using: {
    someData: /(?<!\p{L})(?:est[ea]s|ess[ea]s|coletad[oa]s|obtid[oa]s)(?!\p{L})/iu,
    someModels: /(?:de linguagem|generativ|públic|(?<!\p{L})terceiros)/iu
  },
  mailings: {
    mail: /^(?:\W|por|e-?mail|para|você|nossa|parte|de|da|nem|ou|e|nunca)*$/iu
  },
  periods: portuguesePeriodWords,
  software: {
    nothing:
      /^(?:(?:o|nosso|este) (?:aplicativo|app)|(?:a|nossa|esta) (?:aplicação|extensão|app)) (?:não|nunca) (?:coleta|recolhe|regist?ra|armazena) (?:dados|nenhum dado|quaisquer dados|nenhuma informação|informações)$/iu,
    itself: /^(?:(?:o|nosso|este) (?:aplicativo|app)|(?:a|nossa|esta) (?:aplicação|extensão|app))(?!\p{L})/iu
  },
  cookies: {
    used: /(?:(?:utilizamos|utiliza|usamos|usa|instalamos|instala|colocado|instalado|armazenado|guardado|nossos|nenhum)\s|^)(?:os\s|seus\s|um\s)?cookies?((?:\s\p{L}+){0,2})/iu,
    anyKind:
      /^(?:nenhum|próprios|e|ou|nem|em|neste|este|site|web|outros|outras|expiram|duram|de|para|os|nosso|a|ao|com|lembrar|guardar)$/i,
    place:
      /^(?:\W|em|neste|este|nosso|nossa|o|a|site|sítio|página|web|e|ou|nem|outras|tecnologias|semelhantes|similares)*$/i,
    explained:
      /(?:são pequenos|arquivos? de texto|ficheiros?|(?<!no seu )navegador|aplicativo|aplicação|fórum|loja|sites de terceiros|recusar|bloquear|apagar|desativar)/i
  },
  device: {
    stays:
      /(?:dados|informações|fotos|imagens|contatos|mensagens|localização|senha|conteúdos)(?!\p{L})[^.;,]{0,12} (?:(?:permanecem?|ficam?) (?:sempre |apenas )?no seu (?:dispositivo|aparelho|telefone|celular|telemóvel|computador)|(?:nunca|não) (?:saem|sai|sairão) do seu (?:dispositivo|aparelho|telefone|celular|telemóvel|computador))$/iu,
    sent: /(?:para|nos?|em) (?:os? )?nossos? (?:próprios? )?(?:servidor(?:es)?)(?!\p{L})/iu
  },
  messages: {
    private:
      /^(?:Nós )?(?:não|nunca) (?:lemos|revisamos|consultamos) (?:as |os |o conteúdo das )?(?:suas|seus) (?:mensagens|e-mails|conversas|chats|fotos|arquivos|ficheiros|documentos)(?: privadas| particulares)?$|^Ninguém(?: mais)? (?:lê|pode ler|revisa|pode ver) (?:as |os |o conteúdo das )?(?:suas|seus) (?:mensagens|e-mails|conversas|chats|fotos|arquivos|ficheiros|documentos)(?: privadas| particulares)?$/iu,
    read: /^(?:(?:Nós )?(?:podemos )?(?:lemos|ler|revisamos|revisar)|(?:(?:A )?nossa (?:equipe|equipa)|(?:Os )?nossos (?:funcionários|moderadores)) (?:lê|leem|revisa|revisam|pode ler|podem ler|pode revisar|podem revisar)) (?:as |os |o conteúdo das )?(?:suas|seus) (?:mensagens|e-mails|conversas|chats|fotos|arquivos|ficheiros|documentos)(?: (?:privadas|particulares|para [^.;]{0,80}))?$/iu
  },
  children: {
    named: /(?<!\p{L})(?:crianças?|adolescentes?|menor(?:es)?)(?!\p{L})/iu,
    qualified:
      /(?:conscientemente|conhecimento|intencional|consentimento|autorização|sem|pais|responsáve|(?<!\p{L})se(?!\p{L})|salvo|exceto)/iu
  },
  abroad: {
    denied:
      /(?:fora|saem|sairão)(?!\p{L})[^.;]{0,20}(?:Brasil|país|UE|EEE|União Europeia|Espaço Econ[óô]mico Europeu|Europa|Portugal)|transferências? internaciona(?:l|is)(?: de dados)?|para (?:os )?(?:Estados Unidos|EUA|países terceiros)/iu,
    stays:
      /(?:(?<!\p{L})(?:unicamente|exclusivamente|somente|apenas|só)(?!\p{L})[^.;,]{0,30}|(?:permanecem?|ficam)(?!\p{L})[^.;,]{0,12}) (?:n[oa]|em|dentro d[oa]) ?(?:Brasil|Portugal|Europa|UE|União Europeia|Alemanha|França)$/iu,
    kept: /(?:armazenad|conservad|guardad|hospedad|alojad|tratad|mantid|localizad)\p{L}*(?: \p{L}+){0,3} (?:nos|na|em) (?:Estados Unidos|EUA|Índia|China|Austrália)/iu,
    there: /(?:Estados Unidos|EUA|Índia|China|países terceiros|exterior|fora (?:do Brasil|da UE|da União))/
  }
}

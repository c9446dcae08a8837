import type {ScopeWords} from '../../scope-words.js'

/** How Portuguese policies say less than they seem to. */
export const portugueseScopeWords: ScopeWords = {
  limited:
    /(?<!\p{L})(?:crianças?|adolescentes?|menor(?:es)?|conscientemente|intencionalmente|n[oa]s?|em(?! nenhum)|assim|ao|se|quando|enquanto|durante|além|complet[oa]s?|para|sem|mediante|est[ea]s?|ess[ea]s?|tais|com (?:este|esta|estes|estas|esse|essa) (?:fim|finalidade))(?!\p{L})/iu,
  part: /(?:crianças|menores|aplicativo|candidat|emprego|vagas|seleção|fórum|loja|newsletter|boletim|sms|pagamento|pesquisa|empregados|colaboradores)/i,
  quoted: /["“”„«»]|(?<!\p{L})(?:direitos?|oposição|link)(?!\p{L})/iu,
  hedged:
    /^(?:mas|porém|no entanto|contudo)|(?<!\p{L})(?:não|nunca|jamais|nenhuma?|nem|salvo|exceto|an[oôó]n[iy]m\p{L}*|agregad\p{L}*|pseud[oôó]n[iy]m\p{L}*|consent\p{L}*|como|significa|entende-se|antes|até|por exemplo|operador(?:es|as?)?|subcontratantes?|prestador(?:es|as?)?|fornecedor(?:es|as?)?|transportadoras?|navegador(?:es)?|maioria|muit[oa]s)(?!\p{L})/iu,
  byConsent: /(?:consent|autoriz|aceit|concord)|(?<!\p{L})(?:se|quando|desde que|caso)(?!\p{L})/iu,
  ordinaryUse:
    /(?<!\p{L})(?:se|quando|caso) [^.,;]{0,24}?(?:registr|inscrev|cadastr|cri[ae]|compr|reserv|visit|utiliz|usa|use|acess|naveg|conta[ct]t?|escrev|assin)\p{L}*/iu,
  byChoice:
    /(?:consent|autoriz|aceit|concord|solicit|pedido|legal|obriga)|(?<!\p{L})(?:se|quando|desde que|caso|lei)(?!\p{L})/iu,
  instructed:
    /(?:por nossa conta|em nosso nome|conforme nossas|segundo as nossas|sob nossas|para (?:entregar|enviar|processar))/i,
  regional: /(?:califórnia|residentes|RGPD|portugal|união europeia)/i,
  mostBefore: 9,
  emphasis:
    /^(?:\W|nunca|jamais|e|ou|em nenhum caso|em hipótese|sob|alguma|nenhuma?|circunstância|hipótese)*$/i,
  pointer: /^(?:est[ea]s|ess[ea]s|tais|[oa]s?\b)/i,
  saidOfItself: /mos(?!\p{L})/iu,
  absolute:
    /(?<!\p{L})(?:nenhum dado pessoal|nenhuma informação pessoal|quaisquer dados pessoais)(?!\p{L})/iu,
  narrowed: /(?<!\p{L})(?:para|permanentemente|temporariamente|durante|por|mediante|mais tempo)(?!\p{L})/iu,
  forMoney: /(?:alug|empresta)\p{L}*$/iu,
  sold: /vend|comercializ/i,
  otherSale: /(?:empresa|sociedade|negócio|mercadorias|produtos|venda)/i,
  exceptFor: /(?:salvo|exceto|com exceção d[aeo]s?) (?:a |ao |à |com |de |do |da )?/i,
  exceptWhen:
    /(?<!\p{L})(?:se|quando|caso|para|lei|legal\p{L}*|obrigação|consentimento|autorização|você|que|quem|em|seu|sua)(?!\p{L})/iu,
  givenTo: /(?<!\p{L})(?:a|à|ao|com)\s(?:a |o |empresa |nosso parceiro )?/u,
  cookies: {
    used: /(?:(?:utilizamos|utiliza|usamos|usa|instalamos|instala|nossos|nenhum)\s|^)(?:os\s|seus\s)?cookies?((?:\s\p{L}+){0,2})/iu,
    anyKind:
      /^(?:nenhum|próprios|e|ou|nem|em|neste|este|site|web|outros|outras|expiram|duram|de|para|os|nosso|a|ao|com|lembrar|guardar)$/i,
    place:
      /^(?:\W|em|neste|este|nosso|nossa|o|a|site|sítio|página|web|e|ou|nem|outras|tecnologias|semelhantes|similares)*$/i,
    explained:
      /(?:são pequenos|arquivos? de texto|ficheiros?|navegador|aplicativo|aplicação|fórum|loja|sites de terceiros|recusar|bloquear|apagar|desativar)/i
  },
  children: {
    named: /(?<!\p{L})(?:crianças?|adolescentes?|menor(?:es)?)(?!\p{L})/iu,
    qualified:
      /(?:conscientemente|conhecimento|intencional|consentimento|autorização|sem|pais|responsáve|(?<!\p{L})se(?!\p{L})|salvo|exceto)/iu
  },
  abroad: {
    denied: /fora\b[^.;]{0,20}(?:Brasil|país|UE|EEE|União|Espaço|Europa)/,
    there: /(?:Estados Unidos|EUA|Índia|China|países terceiros|exterior|fora (?:do Brasil|da UE|da União))/
  }
}

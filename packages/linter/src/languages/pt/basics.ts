import type {LanguageBasics} from '../language-basics.js'

export const basics: LanguageBasics = {
  months: [
    ['janeiro', 'jan'],
    ['fevereiro', 'fev'],
    ['março', 'mar'],
    ['abril', 'abr'],
    ['maio', 'mai'],
    ['junho', 'jun'],
    ['julho', 'jul'],
    ['agosto', 'ago'],
    ['setembro', 'set'],
    ['outubro', 'out'],
    ['novembro', 'nov'],
    ['dezembro', 'dez']
  ],
  abbreviations: [
    'art',
    'arts',
    'inc',
    'nº',
    'núm',
    'sr',
    'sra',
    'dr',
    'dra',
    'p. ex',
    'ex',
    'av',
    'tel',
    'ltda',
    'cia'
  ],
  dates: {
    announced: String.raw`última\s(?:atualização|modificação|alteração|revisão|versão)|atualizad[ao]s?|atualização|modificad[ao]|revisad[ao]|publicad[ao]|vigente|em\svigor|vigência|entrada\sem\svigor|data|vale\sdesde|aplicável\sdesde|versão(?:\s\d[\d.]*)?`,
    ofOthers: String.raw`regulamento|diretiva|lei|leis|decreto|resolução|decisão|portaria|cláusulas|rgpd|lgpd|marco\scivil|até|antes\sde|vers(?:ão|ões)\santerior(?:es)?`,
    after: 'versão|edição|atualização',
    inForce: 'vigor|vigente|vigência|efeito|aplica'
  },
  blanks: {
    asking: String.raw`inserir|insira|indicar|indique|preencher|preencha|completar|complete|informar|informe|adicionar|a (?:cadastrar|completar|definir|preencher|informar|inserir)`,
    asked: String.raw`nome|sobrenome|empresa|raz(?:ã|a)o social|organiza(?:ç|c)(?:ã|a)o|endere(?:ç|c)o|rua|cidade|estado|pa(?:í|i)s|cep|data|e-?mail|telefone|n(?:ú|u)mero|site|p(?:á|a)gina|url|link|cnpj|cpf|encarregado|dpo|controlador|respons(?:á|a)vel|contato|contacto`,
    beside: String.raw`seu|sua|nosso|nossa|o|a|os|as|d[oae]s?|e|ou|completo|completa|social|eletr(?:ô|o)nico`,
    mailbox: '(?:seu|sua)[-_.]?(?:e-?mail|mail|nome)',
    ofDrafts: String.raw`(?:este (?:texto|documento)|esta (?:página|política)(?: de privacidade)?|isto|isso) é (?:apenas )?uma? (?:modelo|rascunho|minuta|texto de exemplo)|(?:deve|deveria) ser revisad[oa] por (?:uma? |seu )?(?:advogad[oa]|assessor)`,
    wordsOfDrafts: [
      'um modelo',
      'uma modelo',
      'rascunho',
      'minuta',
      'texto de exemplo',
      'advogad',
      'por assessor',
      'por um assessor',
      'por uma assessor',
      'por seu assessor'
    ]
  },
  documents: {
    topic: 'privacidade|dados|política',
    parts: 'secção|seção|artigo|capítulo|anexo|parte',
    nearby: 'abaixo|acima|a seguir',
    politely: 'por favor',
    leadsOn: 'deve|pode|e|ou|seguintes?',
    contact: 'contato|contacto',
    labels: 'e-?mail|correio|tel|telefone|fax|site',
    at: 'arroba|at',
    emptyLink: '(?:clique )?aqui|est[ea] (?:link|página)|(?:(?:leia|saiba) )?mais'
  },
  names: {
    title: /\bpolítica de privacidade(?: (?:de|da|do))?(?!\p{L})/iu,
    selves: 'nós',
    articles: 'A|O',
    common: 'nós|você'
  }
}

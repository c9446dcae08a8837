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
    announced: String.raw`última\s(?:atualização|modificação|alteração|revisão|versão)|atualizad[ao]s?|atualização|modificad[ao]|revisad[ao]|publicad[ao]|vigente|em\svigor|vigência|entrada\sem\svigor|data|vale\sdesde|aplicável\sdesde|versão`,
    ofOthers: String.raw`regulamento|diretiva|lei|leis|decreto|resolução|decisão|portaria|cláusulas|rgpd|lgpd|marco\scivil|até|antes\sde|vers(?:ão|ões)\santerior(?:es)?`
  },
  blanks: {
    asking: String.raw`inserir|insira|indicar|indique|preencher|preencha|completar|complete|informar|informe|adicionar|a (?:cadastrar|completar|definir|preencher|informar|inserir)`,
    asked: String.raw`nome|sobrenome|empresa|raz(?:ã|a)o social|organiza(?:ç|c)(?:ã|a)o|endere(?:ç|c)o|rua|cidade|estado|pa(?:í|i)s|cep|data|e-?mail|telefone|n(?:ú|u)mero|site|p(?:á|a)gina|url|link|cnpj|cpf|encarregado|dpo|controlador|respons(?:á|a)vel|contato|contacto`,
    beside: String.raw`seu|sua|nosso|nossa|o|a|os|as|d[oae]s?|e|ou|completo|completa|social|eletr(?:ô|o)nico`
  }
}

import type {choices as english} from '../en/choices.js'
import type {Words} from '../together.js'

export const choices: Words<typeof english> = {
  remark: {
    introduction: 'Abre o documento ou diz de que ele trata.',
    explanation: 'Explica algo em geral, como o que é um cookie.',
    'about-others': 'Fala do que outros fazem.',
    pointer: 'Remete a outro lugar.',
    date: 'Dá a data do documento.',
    'legal-notice': 'Um aviso de direitos autorais, de responsabilidade ou semelhante.'
  },
  aiTask: {
    conversation: 'Comunica-se com pessoas (art. 50(1) do Regulamento da IA).',
    content: 'Gera ou altera texto, imagens, som ou vídeo (art. 50(2) e (4)).',
    'emotion-recognition': 'Reconhece ou deduz emoções a partir de dados biométricos (art. 50(3)).',
    'biometric-categorisation': 'Classifica pessoas por dados biométricos (art. 50(3)).'
  },
  consentByRegion: {
    'opt-in': 'Só é gravado depois que a pessoa concorda.',
    'opt-out': 'É gravado até que a pessoa recuse.',
    none: 'É gravado, e a pessoa não tem escolha.'
  },
  technology: {
    cookie: 'Um pequeno texto que um servidor faz o navegador guardar e devolver.',
    'local-storage': 'Dados que uma página guarda no navegador até serem apagados.',
    'session-storage': 'Dados que uma página guarda no navegador até ele ser fechado.',
    pixel: 'Uma imagem minúscula cujo carregamento é contado.',
    'device-identifier': 'Um número que o dispositivo ou seu fabricante dá.',
    cache: 'Cópias guardadas que servem para reconhecer um dispositivo.'
  },
  frameworkPart: {
    EU: 'O Data Privacy Framework UE-EUA.',
    UK: 'Sua extensão ao Reino Unido.',
    CH: 'O Data Privacy Framework Suíça-EUA.'
  },
  recourse: {authorities: 'Você coopera com as autoridades de proteção de dados.'},
  enforcedBy: {ftc: 'A Federal Trade Commission.', dot: 'O Department of Transportation.'},
  average: {mean: 'Os dias são a média.', median: 'Os dias são a mediana.'},
  representedIn: {
    EU: 'Na União Europeia (art. 27 do GDPR).',
    UK: 'No Reino Unido (art. 27 do UK GDPR).',
    CH: 'Na Suíça (art. 14 da LPD suíça).'
  },
  provision: {
    'by-law': 'Uma lei exige que os dados sejam fornecidos.',
    'by-contract': 'Um contrato exige que os dados sejam fornecidos.',
    'for-contract': 'Sem os dados não é possível celebrar um contrato.',
    no: 'Não é preciso fornecer os dados.'
  },
  choice: {
    'opt-in': 'Só acontece se a pessoa concordar.',
    'opt-out': 'Acontece até que a pessoa recuse.',
    optional: 'A pessoa decide se quer participar.',
    settings: 'A pessoa decide nas configurações.',
    none: 'A pessoa não tem escolha.'
  },
  profiling: {
    recommendations: 'Escolhe ou ordena o que é mostrado às pessoas (art. 27 do DSA).',
    advertising: 'Escolhe que publicidade as pessoas veem (art. 26 do DSA).',
    evaluation: 'Avalia ou prevê algo sobre as pessoas, como uma pontuação ou um segmento.'
  },
  afterwards: {
    deleted: 'É apagado.',
    anonymised: 'É alterado de modo que ninguém possa ser identificado.',
    archived: 'É guardado à parte, fora do uso diário.'
  },
  sensitiveUse: {
    none: 'Não são coletados dados sensíveis.',
    limited: 'Seu uso se limita ao que 11 CCR 7027(m) permite.',
    wider: 'São usados para mais do que isso.'
  },
  signal: {
    honoured: 'O que o sinal pede é feito.',
    ignored: 'Nada muda.',
    partly: 'Uma parte do que o sinal pede é feita; diga qual em `explanation`.'
  },
  mark: {
    atx: 'Com cerquilhas: `## Segurança`.',
    setext: '`Segurança` sobre uma linha de hifens ou de sinais de igual.',
    'bold-paragraph': '`**Segurança**`, em um parágrafo próprio.',
    'bold-line': '`**Segurança**`, dois espaços, e o texto continua na linha seguinte.',
    'split-bold': '`**`, uma quebra de linha, `Segurança**`: um destaque que se partiu no caminho.',
    plain: 'Uma linha de texto que apenas faz as vezes de título.'
  },
  joined: {paragraph: 'Após uma linha em branco.', line: 'Na linha seguinte.'}
}

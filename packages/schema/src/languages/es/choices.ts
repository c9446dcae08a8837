import type {choices as english} from '../en/choices.js'
import type {Words} from '../together.js'

export const choices: Words<typeof english> = {
  remark: {
    introduction: 'Abre el documento o dice de qué trata.',
    explanation: 'Explica algo en general, por ejemplo qué es una cookie.',
    'about-others': 'Habla de lo que hacen otros.',
    pointer: 'Remite a otro lugar.',
    date: 'Da la fecha del documento.',
    'legal-notice': 'Un aviso de derechos de autor, de responsabilidad o similar.'
  },
  aiTask: {
    conversation: 'Se comunica con personas (art. 50.1 del Reglamento de IA).',
    content: 'Genera o modifica texto, imágenes, sonido o vídeo (art. 50.2 y 50.4).',
    'emotion-recognition': 'Reconoce o deduce emociones a partir de datos biométricos (art. 50.3).',
    'biometric-categorisation': 'Asigna personas a categorías según datos biométricos (art. 50.3).'
  },
  consentByRegion: {
    'opt-in': 'Solo se instala cuando la persona acepta.',
    'opt-out': 'Se instala hasta que la persona se niega.',
    none: 'Se instala, y la persona no puede elegir.'
  },
  technology: {
    cookie: 'Un texto breve que un servidor hace que el navegador guarde y devuelva.',
    'local-storage': 'Datos que una página guarda en el navegador hasta que se borran.',
    'session-storage': 'Datos que una página guarda en el navegador hasta que se cierra.',
    pixel: 'Una imagen diminuta cuya carga se cuenta.',
    'device-identifier': 'Un número que da el dispositivo o su fabricante.',
    cache: 'Copias guardadas que sirven para reconocer un dispositivo.'
  },
  frameworkPart: {
    EU: 'El Data Privacy Framework UE-EE. UU.',
    UK: 'Su extensión al Reino Unido.',
    CH: 'El Data Privacy Framework Suiza-EE. UU.'
  },
  recourse: {authorities: 'Usted coopera con las autoridades de protección de datos.'},
  enforcedBy: {ftc: 'La Federal Trade Commission.', dot: 'El Department of Transportation.'},
  average: {mean: 'Los días son la media.', median: 'Los días son la mediana.'},
  representedIn: {
    EU: 'En la Unión Europea (art. 27 RGPD).',
    UK: 'En el Reino Unido (art. 27 UK GDPR).',
    CH: 'En Suiza (art. 14 de la LPD).'
  },
  provision: {
    'by-law': 'Una ley obliga a facilitar los datos.',
    'by-contract': 'Un contrato obliga a facilitar los datos.',
    'for-contract': 'Sin los datos no se puede celebrar ningún contrato.',
    no: 'No hace falta facilitar los datos.'
  },
  choice: {
    'opt-in': 'Solo ocurre si la persona acepta.',
    'opt-out': 'Ocurre hasta que la persona se niega.',
    optional: 'La persona decide si participa.',
    settings: 'La persona decide en los ajustes.',
    none: 'La persona no puede elegir.'
  },
  profiling: {
    recommendations: 'Elige u ordena lo que se muestra a las personas (art. 27 DSA).',
    advertising: 'Elige qué publicidad ven las personas (art. 26 DSA).',
    evaluation: 'Evalúa o predice algo sobre las personas, como una puntuación o un segmento.'
  },
  afterwards: {
    deleted: 'Se borra.',
    anonymised: 'Se cambia de modo que nadie pueda ser identificado.',
    archived: 'Se guarda aparte, fuera del uso diario.'
  },
  sensitiveUse: {
    none: 'No se recogen datos sensibles.',
    limited: 'Su uso se limita a lo que permite 11 CCR 7027(m).',
    wider: 'Se usan para más que eso.'
  },
  signal: {
    honoured: 'Se hace lo que pide la señal.',
    ignored: 'No cambia nada.',
    partly: 'Se hace una parte de lo que pide la señal; diga cuál en `explanation`.'
  },
  mark: {
    atx: 'Con almohadillas: `## Seguridad`.',
    setext: '`Seguridad` sobre una línea de guiones o de signos de igual.',
    'bold-paragraph': '`**Seguridad**`, en un párrafo propio.',
    'bold-line': '`**Seguridad**`, dos espacios, y el texto sigue en la línea siguiente.',
    'split-bold': '`**`, un salto de línea, `Seguridad**`: un énfasis que se rompió por el camino.',
    plain: 'Una línea de texto que solo hace de título.'
  },
  joined: {paragraph: 'Tras una línea en blanco.', line: 'En la línea siguiente.'}
}

import {anthropic} from './anthropic.js'
import {azureOpenai} from './azure-openai.js'
import {deepl} from './deepl.js'
import {geminiApi} from './gemini-api.js'
import {mistral} from './mistral.js'
import {openai} from './openai.js'

/** Artificial intelligence. */
export const artificialIntelligence = {
  openai,
  anthropic,
  mistral,
  'gemini-api': geminiApi,
  'azure-openai': azureOpenai,
  deepl
}

import {remark} from 'remark'
import {createUnifiedLanguageServer} from 'unified-language-server'

// What remark's extension for VS Code and `remark-language-server` run.
createUnifiedLanguageServer({
  configurationSection: 'remark',
  defaultProcessor: remark(),
  ignoreName: '.remarkignore',
  packageField: 'remarkConfig',
  pluginPrefix: 'remark',
  processorName: 'remark',
  processorSpecifier: 'remark',
  rcName: '.remarkrc'
})

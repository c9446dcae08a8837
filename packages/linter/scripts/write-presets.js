// Writes a preset for each law, so that configurations can name it: `remark-preset-lint-policy/gdpr`.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {regimes} from '@policy-gen/schema/vocabulary'

const folder = fileURLToPath(new URL('../dist/presets/regimes/', import.meta.url))
rmSync(folder, {recursive: true, force: true})
mkdirSync(folder)
for (const regime of Object.keys(regimes)) {
  writeFileSync(
    `${folder}${regime}.js`,
    `import {presetForRegime} from '../preset.js'\n\nexport default presetForRegime('${regime}')\n`
  )
  writeFileSync(
    `${folder}${regime}.d.ts`,
    "import type {Preset} from 'unified'\n\ndeclare const preset: Preset\n\nexport default preset\n"
  )
}

/** @type {import('prettier').Config} */
export default {
  semi: false,
  singleQuote: true,
  bracketSpacing: false,
  trailingComma: 'none',
  printWidth: 110
}

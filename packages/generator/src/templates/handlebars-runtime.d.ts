// Handlebars types its runtime only as `handlebars/runtime`, which Node can't import from a module.
declare module 'handlebars/runtime.js' {
  import Handlebars from 'handlebars'
  export default Handlebars
}

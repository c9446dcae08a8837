export {nearest} from './nearest.js'
export {formatPath, formatProblem, type Path, type Place, type Problem, type ProblemCode} from './problem.js'
export {unknownName, type UnknownName, type UnknownNameOptions} from './unknown-name.js'

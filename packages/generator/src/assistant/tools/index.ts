import {explainTool} from './explain.js'
import {fixTextTool, lintTextTool} from './lint.js'
import {composeTool, coverageTool, diffTool, validatePolicyTool} from './policy.js'
import type {Registration} from './tool.js'

/** Every tool, in the order in which an assistant needs them. */
export const tools: readonly Registration[] = [
  validatePolicyTool,
  coverageTool,
  composeTool,
  diffTool,
  lintTextTool,
  fixTextTool,
  explainTool
]

import type {Language, LanguageContext, OkParseResult, SourceRange, TextSourceCode} from '@eslint/core'
import {TextSourceCodeBase, VisitNodeStep} from '@eslint/plugin-kit'

/** All that ESLint needs to know about a policy file: one node for the whole file. */
interface PolicyFile {
  readonly type: 'policy-file'
  readonly range: SourceRange
}

interface Types {
  LangOptions: Record<string, unknown>
  Code: PolicyFileSource
  RootNode: PolicyFile
  Node: PolicyFile
}

/**
 * Policy files in YAML and JSON as a language of ESLint. Problems are found by `valid-policy-file`, which
 * reads the file as `policy-gen` does; so nothing is parsed here.
 */
export const policyFile: Language<Types> = {
  fileType: 'text',
  lineStart: 1,
  columnStart: 1,
  nodeTypeKey: 'type',
  validateLanguageOptions() {
    // There are none.
  },
  parse({body}) {
    return {ok: true, ast: {type: 'policy-file', range: [0, body.length]}}
  },
  createSourceCode({body}, {ast}: OkParseResult<PolicyFile>, _: LanguageContext<Record<string, unknown>>) {
    return new PolicyFileSource({text: String(body), ast})
  }
}

class PolicyFileSource
  extends TextSourceCodeBase<{
    LangOptions: Record<string, unknown>
    RootNode: PolicyFile
    SyntaxElementWithLoc: PolicyFile
    ConfigNode: unknown
  }>
  implements TextSourceCode
{
  override traverse(): Iterable<VisitNodeStep> {
    return [new VisitNodeStep({target: this.ast, phase: 1, args: [this.ast]})]
  }

  override getParent(): undefined {
    return undefined
  }
}

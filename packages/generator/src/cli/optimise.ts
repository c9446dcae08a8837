import {setFlagsFromString} from 'node:v8'

/** From this many policies on, it pays to optimise the code that reads them early. */
const many = 40

/**
 * Sets V8 to optimise for this many policies. `bin/policy-gen.js` has it wait longer, since a policy or two
 * are read before optimising would help. With that setting, a thousand take 7% longer in one thread of Node
 * 20; later versions gain nothing from other flags.
 */
export function optimiseFor(policies: number): void {
  if (policies >= many && process.versions.node.startsWith('20.'))
    setFlagsFromString('--interrupt-budget=400000')
}

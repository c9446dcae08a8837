import {setFlagsFromString} from 'node:v8'

/** From so many policies on, it pays to optimise what reads them at once. */
const many = 40

/**
 * Has V8 optimise for so many policies. `bin/policy-gen.js` has it wait for longer, since a policy or two are read before that
 * would help. A thousand take 7% longer in one thread of Node 20 with that; later versions gain nothing by other flags.
 */
export function optimiseFor(policies: number): void {
  if (policies >= many && process.versions.node.startsWith('20.'))
    setFlagsFromString('--interrupt-budget=400000')
}

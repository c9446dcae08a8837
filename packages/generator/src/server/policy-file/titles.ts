import type {Language, Path} from '@policy-gen/schema'
import {describedAt, placeName} from '@policy-gen/schema/editing'

/**
 * What people call a field, in the language of the policy.
 *
 * @example titleOf(['recipients', 0, 'country'], 'pt') // 'País do destinatário'
 */
export function titleOf(path: Path, language: Language): string {
  if (language === 'en') return describedAt(path)?.title ?? String(path.at(-1))
  const place = path.map((step) => (typeof step === 'number' ? '[]' : step)).join('.')
  return placeName(place.replaceAll('.[]', '[]'))[language]
}

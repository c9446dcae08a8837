import {announcements} from '@policy-gen/schema'
import {finished} from '../../templates/finished.js'
import {optionalLine} from '../wording/text.js'
import {unlessEmpty, type View} from './view.js'

/** How changes are announced, and since when the policy applies: Bus. & Prof. Code § 22575(b)(3) and (4). */
export const changes: View = ({changes: stated, effective, updated, version}, speech) =>
  unlessEmpty({
    announced: speech.list((stated?.announced ?? []).map((way) => speech.term(announcements, way))) || null,
    before: stated?.before === undefined ? null : speech.period(stated.before),
    newPurposes: optionalLine(stated?.newPurposes),
    archive: stated?.archive ?? null,
    effective: effective === undefined ? null : finished(speech.date(effective)),
    updated: updated === undefined ? null : finished(speech.date(updated)),
    version: version ?? null
  })

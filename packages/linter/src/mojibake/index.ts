export {codecNames, type CodecName} from './codecs.js'
export {
  type MojibakeFinding,
  type MojibakeKind,
  type MojibakeOptions,
  type OddCharacterFinding,
  type OddCharacterKind,
  type OddCharacterOptions,
  type TextRange,
  type WrongDecoding
} from './finding.js'
export {describeCharacters, nameOfCharacter} from './character-names.js'
export {findMojibake} from './find-mojibake.js'
export {findOddCharacters} from './find-odd-characters.js'
export {repairMojibake} from './repair-mojibake.js'

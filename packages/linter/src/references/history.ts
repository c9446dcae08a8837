/** Words that tell what was, and so make a mention of it healthy. */
const history = [
  String.raw`formerly|previously|historical(?:ly)?|in the past|used to be|no longer|not any ?more|(?:has|have|had) been (?:replaced|repealed|superseded|discontinued|retired|renamed)`,
  String.raw`(?:was|were|is|are) (?:(?:later|since|now|being) )?(?:invalidated|invalid|replaced|repealed|superseded|discontinued|retired|renamed|abolished|struck down|declared)`,
  String.raw`repeal(?:s|ed|ing)|replac(?:es|ed|ing)|supersed(?:es|ed|ing)|successor|predecessor|invalidat(?:es|ed|ing|ion)|obsolete|deprecated|outdated|now (?:known as|called|part of|named)|(?:a\.k\.a\.|aka|f\.k\.a\.|fka)|do(?:es)? not (?:use|support)|don.t (?:use|support)|as of \d{4}`,
  // German
  String.raw`früher(?:e[nrs]?)?|ehemal(?:s|ige[nrs]?)|vormals|nicht mehr|aufgehoben|abgelöst|ersetzt|für ungültig erklärt|Nachfolge\w*|Vorgänger\w*|veraltet|eingestellt|umbenannt`,
  // French
  String.raw`anciennement|autrefois|n.est plus|ne sont plus|abrogée?s?|remplacée?s?|invalidée?s?|obsolètes?|successeur`
].join('|')

const pattern = new RegExp(String.raw`(?<![\p{L}])(?:${history})(?![\p{L}])`, 'iu')

/** Whether a sentence tells history. */
export function isHistory(sentence: string): boolean {
  return pattern.test(sentence)
}

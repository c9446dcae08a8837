/** Where rows with these numbers of entries begin, and where the last one ends. */
export function startsOf(each: Uint8Array | Uint16Array): Int32Array {
  const starts = new Int32Array(each.length + 1)
  let start = 0
  for (let row = 0; row < each.length; row++) starts[row + 1] = start += each[row] ?? 0
  return starts
}

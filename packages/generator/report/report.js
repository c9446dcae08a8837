// The report is whole without this: it only sorts and filters what is there.

/** @type {HTMLTableElement | null} */
const table = document.querySelector('#findings')
const body = table?.tBodies[0]
const words = document.querySelector('input')
const severity = document.querySelector('select')
const shown = document.querySelector('output')

if (table && body && words && severity && shown) {
  const rows = [...body.rows].map((row) => ({row, text: row.textContent.toLowerCase()}))

  const filter = () => {
    const wanted = words.value.trim().toLowerCase()
    let count = 0
    for (const {row, text} of rows) {
      row.hidden =
        !text.includes(wanted) || (severity.value !== '' && row.dataset.severity !== severity.value)
      if (!row.hidden) count++
    }
    shown.value = `${count} of ${rows.length} shown`
  }
  words.addEventListener('input', filter)
  severity.addEventListener('change', filter)

  for (const button of table.querySelectorAll('button')) {
    button.disabled = false
    button.addEventListener('click', () => {
      const head = button.closest('th')
      if (!head) return
      const falls = head.ariaSort === 'ascending'
      for (const other of table.querySelectorAll('th')) other.removeAttribute('aria-sort')
      head.ariaSort = falls ? 'descending' : 'ascending'
      const column = head.cellIndex
      const order = new Intl.Collator('en', {numeric: true})
      const keyOf = (/** @type {HTMLTableRowElement} */ row) => {
        const cell = row.cells[column]
        return cell?.dataset.key ?? cell?.textContent ?? ''
      }
      const sorted = rows
        .map(({row}) => ({row, key: keyOf(row)}))
        .sort((a, b) => (falls ? -1 : 1) * order.compare(a.key, b.key))
      body.append(...sorted.map(({row}) => row))
    })
  }
  document.documentElement.classList.add('live')
}

" Open $FILE with the settings in $SETTINGS, wait for what the language server finds, and write it to $REPORT.
set nocompatible
filetype plugin on
source $SETTINGS
runtime! plugin/**/*.vim
edit $FILE
let s:waited = 0
while empty(ale#engine#GetLoclist(bufnr('%'))) && s:waited < 3000
  sleep 100m
  let s:waited += 1
endwhile
let s:found = map(copy(ale#engine#GetLoclist(bufnr('%'))), {_, each -> {'code': each.code, 'line': each.lnum, 'column': each.col}})
call writefile([json_encode(s:found)], $REPORT)
qall!

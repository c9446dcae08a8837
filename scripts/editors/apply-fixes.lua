-- Opens a policy with a language server, writes the findings to a file, applies the preferred quick fixes until
-- there are none, and saves. Arguments come in the environment: SERVER (a command, its words parted by spaces),
-- FINDINGS (where to write them), ROOT (the workspace).
local server = vim.split(vim.env.SERVER, ' ')
local buffer = vim.api.nvim_get_current_buf()

local client = vim.lsp.start_client({
  name = 'policy-gen',
  cmd = server,
  root_dir = vim.env.ROOT,
  workspace_folders = {{uri = vim.uri_from_fname(vim.env.ROOT), name = 'root'}}
})
assert(client, 'the server did not start')

local published = 0
local handler = vim.lsp.handlers['textDocument/publishDiagnostics']
vim.lsp.handlers['textDocument/publishDiagnostics'] = function(...)
  published = published + 1
  return handler(...)
end
vim.lsp.buf_attach_client(buffer, client)

local function wait_for(count)
  assert(vim.wait(20000, function() return published >= count end, 20), 'no findings arrived')
end

local function findings()
  local list = {}
  for _, finding in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(list, {
      code = finding.code or (finding.user_data and finding.user_data.lsp and finding.user_data.lsp.code),
      line = finding.lnum + 1,
      column = finding.col + 1,
      endLine = finding.end_lnum + 1,
      endColumn = finding.end_col + 1
    })
  end
  return list
end

wait_for(1)
vim.fn.writefile({vim.fn.json_encode(findings())}, vim.env.FINDINGS)

-- One fix at a time, from the end, so that places before it stay what they are.
for _ = 1, 40 do
  local fixed = false
  local list = vim.diagnostic.get(buffer)
  table.sort(list, function(a, b) return a.lnum > b.lnum or (a.lnum == b.lnum and a.col > b.col) end)
  for _, finding in ipairs(list) do
    local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', {
      textDocument = vim.lsp.util.make_text_document_params(buffer),
      range = {
        start = {line = finding.lnum, character = finding.user_data.lsp.range and finding.user_data.lsp.range.start.character or vim.str_utfindex(vim.api.nvim_buf_get_lines(buffer, finding.lnum, finding.lnum + 1, false)[1], finding.col)},
        ['end'] = {line = finding.end_lnum, character = finding.user_data.lsp.range and finding.user_data.lsp.range['end'].character or vim.str_utfindex(vim.api.nvim_buf_get_lines(buffer, finding.end_lnum, finding.end_lnum + 1, false)[1] or '', finding.end_col)}
      },
      context = {diagnostics = {}}
    }, 20000)
    local answer = answers and answers[client] and answers[client].result or {}
    for _, action in ipairs(answer) do
      if action.isPreferred and action.edit then
        local before = published
        vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
        wait_for(before + 1)
        fixed = true
        break
      end
    end
    if fixed then break end
  end
  if not fixed then break end
end

vim.cmd('silent write!')
vim.lsp.stop_client(client)
vim.cmd('qall!')

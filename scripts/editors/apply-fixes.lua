-- Opens a policy with a language server, writes the findings to a file, applies the preferred quick fixes until
-- there are none, and saves. Arguments come in the environment: SERVER (a command, its words parted by spaces),
-- FINDINGS (where to write them), ROOT (the workspace), and, if wanted, SETTINGS (JSON).
local server = vim.split(vim.env.SERVER, ' ')
local buffer = vim.api.nvim_get_current_buf()

local client = vim.lsp.start_client({
  name = 'policy-gen',
  cmd = server,
  root_dir = vim.env.ROOT,
  settings = vim.env.SETTINGS and vim.fn.json_decode(vim.env.SETTINGS) or nil,
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
      code = finding.code or finding.user_data.lsp.code,
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

-- Where a finding stands, in the units of the protocol.
local function range_of(finding)
  local function point(line, byte)
    local text = vim.api.nvim_buf_get_lines(buffer, line, line + 1, false)[1] or ''
    local _, units = vim.str_utfindex(text, math.min(byte, #text))
    return {line = line, character = units}
  end
  return {start = point(finding.lnum, finding.col), ['end'] = point(finding.end_lnum, finding.end_col)}
end

-- The quick fix that the server prefers at a finding, if it has one.
local function preferred(finding)
  local range = range_of(finding)
  local diagnostic = {range = range, message = finding.message, data = finding.user_data.lsp.data}
  local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    range = range,
    context = {diagnostics = {diagnostic}}
  }, 20000)
  for _, action in ipairs(answers and answers[client] and answers[client].result or {}) do
    if action.isPreferred and action.edit then return action.edit end
  end
end

local function code_of(finding)
  return finding.code or finding.user_data.lsp.code
end

-- remark's server prefers any fix that is the only one, so a user of it chooses by rule: RULES, parted by commas.
local function is_wanted(finding)
  return not vim.env.RULES or vim.tbl_contains(vim.split(vim.env.RULES, ','), code_of(finding))
end

-- One fix at a time, from the end, until there is none.
local function mend_last()
  local list = vim.diagnostic.get(buffer)
  table.sort(list, function(a, b) return a.lnum > b.lnum or (a.lnum == b.lnum and a.col > b.col) end)
  for _, finding in ipairs(list) do
    local edit = is_wanted(finding) and preferred(finding)
    if edit then
      local before = published
      vim.lsp.util.apply_workspace_edit(edit, 'utf-16')
      wait_for(before + 1)
      return true
    end
  end
end

for _ = 1, 40 do
  if not mend_last() then break end
end

vim.cmd('silent write!')
vim.lsp.stop_client(client)
vim.cmd('qall!')

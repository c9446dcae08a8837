-- Open a policy in Neovim with a language server, write down what it finds, apply every preferred
-- quick fix, and write the buffer. SERVER is the command as JSON, FILE the policy, REPORT where to write.
local server = vim.fn.json_decode(vim.env.SERVER)
local report = {}

local function fail(message)
  vim.fn.writefile({vim.fn.json_encode({error = message})}, vim.env.REPORT)
  vim.cmd('cquit')
end

vim.o.swapfile = false
vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.FILE))
local buffer = vim.api.nvim_get_current_buf()
local published = 0
local publish = vim.lsp.handlers['textDocument/publishDiagnostics']
local client = vim.lsp.start_client({
  name = 'policy-gen',
  cmd = server,
  root_dir = vim.fn.fnamemodify(vim.env.FILE, ':h'),
  handlers = {
    ['textDocument/publishDiagnostics'] = function(...)
      publish(...)
      published = published + 1
    end
  }
})
if not client then fail('The server does not start') end
vim.lsp.buf_attach_client(buffer, client)

local function wait(before)
  if not vim.wait(300000, function() return published > before end, 20) then fail('The server says nothing') end
end
wait(0)

local function diagnostics()
  local list = {}
  for _, found in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(list, {
      code = found.user_data and found.user_data.lsp.code or found.code,
      from = {found.lnum, found.col},
      to = {found.end_lnum, found.end_col},
      message = found.message
    })
  end
  return list
end
report.found = diagnostics()

local encoding = vim.lsp.get_client_by_id(client).offset_encoding
-- What an editor knows of the findings; with SAFE, the rules whose first replacement asks for no choice.
local function safe()
  local rules = vim.env.SAFE and vim.fn.json_decode(vim.env.SAFE)
  local list = {}
  for _, found in ipairs(vim.diagnostic.get(buffer)) do
    local lsp = found.user_data and found.user_data.lsp or {}
    local line = function(number) return vim.fn.getbufline(buffer, number + 1)[1] or '' end
    if rules and vim.tbl_contains(rules, lsp.code) then
      table.insert(list, {
        message = found.message,
        code = lsp.code,
        data = lsp.data,
        range = {
          start = {line = found.lnum, character = vim.str_utfindex(line(found.lnum), found.col)},
          ['end'] = {line = found.end_lnum, character = vim.str_utfindex(line(found.end_lnum), found.end_col)}
        }
      })
    end
  end
  return list
end

-- Where the first change of an edit begins, as a number.
local function startOf(edit)
  local lists = vim.tbl_values(edit.changes or {})
  for _, change in ipairs(edit.documentChanges or {}) do table.insert(lists, change.edits) end
  local start = lists[1] and lists[1][1] and lists[1][1].range.start
  return start and start.line * 100000 + start.character or 0
end

-- The last one, as a heading that is fixed says nothing of the lines behind it.
local function preferred()
  local last = vim.api.nvim_buf_line_count(buffer)
  local parameters = {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    range = {start = {line = 0, character = 0}, ['end'] = {line = last, character = 0}},
    context = {diagnostics = safe(), only = {'quickfix'}}
  }
  local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', parameters, 20000) or {}
  local best, place
  for _, answer in pairs(answers) do
    for _, action in ipairs(answer.result or {}) do
      local at = startOf(action.edit)
      if (action.isPreferred or vim.env.SAFE) and (not best or at > place) then best, place = action, at end
    end
  end
  return best
end

report.fixes = 0
while report.fixes < 50 do
  local action = preferred()
  if not action then break end
  local before = published
  vim.lsp.util.apply_workspace_edit(action.edit, encoding)
  report.fixes = report.fixes + 1
  wait(before)
end

vim.cmd('silent write')
vim.fn.writefile({vim.fn.json_encode(report)}, vim.env.REPORT)
vim.cmd('quitall!')

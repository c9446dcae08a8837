-- Open FILE with the settings that were loaded as init.lua, wait for what the language server finds, ask about the
-- place [LINE, CHARACTER], and write the answers to REPORT.
local function fail(message)
  vim.fn.writefile({vim.fn.json_encode({error = message})}, vim.env.REPORT)
  vim.cmd('cquit')
end

vim.o.swapfile = false
vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.FILE))
local buffer = vim.api.nvim_get_current_buf()
if not vim.wait(300000, function() return #vim.diagnostic.get(buffer) > 0 end, 20) then fail('Nothing was found') end

local at = {
  textDocument = vim.lsp.util.make_text_document_params(buffer),
  position = {line = tonumber(vim.env.LINE), character = tonumber(vim.env.CHARACTER)}
}
local function ask(method)
  for _, answer in pairs(vim.lsp.buf_request_sync(buffer, method, at, 20000) or {}) do return answer.result end
end

local found = vim.diagnostic.get(buffer)[1]
vim.fn.writefile({vim.fn.json_encode({
  message = found.message,
  hover = ask('textDocument/hover'),
  definition = ask('textDocument/definition')
})}, vim.env.REPORT)
vim.cmd('quitall!')

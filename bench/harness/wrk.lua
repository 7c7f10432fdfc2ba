-- Sends the bodies of a file, one a line, in turn; arguments: file, and for GET an entity tag.
local requests, at = {}, 0

function init(args)
  for line in io.lines(args[1]) do
    if args[2] then
      requests[#requests + 1] = wrk.format("GET", line, { ["Accept"] = "application/graphql-response+json", ["If-None-Match"] = args[2] })
    else
      local headers = { ["Accept"] = "application/graphql-response+json", ["Content-Type"] = "application/json" }
      requests[#requests + 1] = wrk.format("POST", nil, headers, line)
    end
  end
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function done(summary, latency, requests)
  local e = summary.errors
  io.write(string.format(
    "RESULT %d %d %d %d %d %d %d\n",
    summary.requests, summary.duration, summary.bytes, latency:percentile(50), latency:percentile(99),
    e.connect + e.read + e.write + e.timeout, e.status))
end

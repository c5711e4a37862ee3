// weft explain: where a described request would go, by which rule, answered by the code that routes.
#include <fmt/format.h>

#include <algorithm>
#include <iostream>

#include "cli/header_lines.h"
#include "cli/page.h"
#include "cli/state.h"
#include "cli/verb.h"
#include "codec/json.h"

namespace weft::cli {
namespace {

struct ExplainFlags {
  std::string run_dir;
  std::string from;
  std::vector<std::string> request;  // [METHOD] URL
  std::vector<std::string> headers;
  std::string claims;
  std::string client;
  std::string output;
};

bool is_method(const std::string& word) {
  return !word.empty() && std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
}

Result<int> explain(const ExplainFlags& flags) {
  if (flags.request.size() == 2 && !is_method(flags.request[0])) {
    return invalid(fmt::format("\"{}\" is no method; write GET, POST … before the URL", flags.request[0]));
  }
  const RunDir dir{flags.run_dir};
  TRY_VOID(require_mesh(dir));
  std::vector<std::pair<std::string, std::string>> question = {
      {"from", flags.from},
      {"method", flags.request.size() == 2 ? flags.request[0] : "GET"},
      {"url", flags.request.back()}};
  if (!flags.claims.empty()) question.emplace_back("claims", flags.claims);
  if (!flags.client.empty()) question.emplace_back("client", flags.client);
  TRY(const std::vector<std::string> headers, header_lines(flags.headers, std::cin));
  for (const std::string& header : headers) question.emplace_back("header", header);
  TRY(const codec::Value answer, get_document(dir.control_socket(), with_query("/explain", question)));
  if (flags.output == "json") std::cout << codec::to_json_pretty(answer);
  else std::cout << answer.get("text").as_string();
  return 0;
}

}  // namespace

void add_explain(CLI::App& program, Act& chosen) {
  auto flags = std::make_shared<ExplainFlags>();
  CLI::App* verb = add_verb(
      program, "explain", "Say where a request would go, which rule sends it there, and whether policies let it in.",
      "  weft explain --from storefront GET http://product-catalog/ -H 'user-agent: Chrome/126'\n"
      "  weft explain --from ingressgateway GET http://shop.example/   as it comes to the gateway\n"
      "  weft explain --from customer http://storefront/orders -H @-   with what stands in, as authorization: Bearer "
      "…\n"
      "  weft explain --from customer http://storefront/orders --claims '{\"iss\": \"shop\", \"sub\": \"ann\"}'\n"
      "  weft explain --from shop/customer http://storefront/ -o json");
  add_run_dir(*verb, flags->run_dir);
  verb->add_option("--from", flags->from,
                   "who calls: storefront, shop/storefront, or a namespace: shop/; a gateway: what comes to it")
      ->required();
  verb->add_option("REQUEST", flags->request, "the method (GET if left out) and the URL")->required()->expected(1, 2);
  verb->add_option("-H,--header", flags->headers,
                   "a header of it, 'name: value'; @FILE or @-: those of a file's lines or of standard input, as fits "
                   "tokens, which others see among arguments; may be repeated")
      ->expected(1)
      ->allow_extra_args(false);
  verb->add_option("--claims", flags->claims,
                   "JSON: what a good token of its would say; else tokens among its headers are read");
  verb->add_option("--client", flags->client, "the address that calls a gateway, for policies about addresses");
  add_output(*verb, flags->output);
  verb->callback([flags, &chosen] { chosen = [flags] { return explain(*flags); }; });
}

}  // namespace weft::cli

#include "mesh/trouble.h"

#include <algorithm>

namespace weft::mesh {

void add_bad_values(const codec::Value& spec,
                    void (*check)(const codec::Value& spec, const kinds::Path& path, kinds::Findings& findings),
                    Troubles& troubles) {
  kinds::Findings findings;
  const kinds::Path root;
  const kinds::Path path = root.field("spec");
  check(spec, path, findings);
  for (kinds::Problem& problem : findings.problems) {
    const auto is_there = [&](const Trouble& one) { return one.path.starts_with(problem.path); };
    if (std::ranges::any_of(troubles, is_there)) continue;
    troubles.push_back(
        {Trouble::What::bad_value, true, std::move(problem.path), std::move(problem.text), "", problem.line});
  }
}

std::string_view reason_of(Trouble::What what) {
  switch (what) {
    case Trouble::What::unsupported: return "NotSupported";
    case Trouble::What::bad_value: return "BadValue";
    case Trouble::What::missing_host: return "MissingHost";
    case Trouble::What::missing_subset: return "MissingSubset";
    case Trouble::What::missing_port: return "MissingPort";
    case Trouble::What::missing_gateway: return "MissingGateway";
    case Trouble::What::missing_delegate: return "MissingDelegate";
    case Trouble::What::missing_provider: return "MissingProvider";
    case Trouble::What::missing_secret: return "MissingSecret";
    case Trouble::What::not_bound: return "NotBound";
    case Trouble::What::conflict: return "Conflict";
    case Trouble::What::denies_more: return "DeniesMore";
    case Trouble::What::denies_less: return "DeniesLess";
    case Trouble::What::has_no_say:
    case Trouble::What::by_the_way: return "InForce";
    case Trouble::What::waiting: return "Waiting";
  }
  return "BadValue";
}

std::string to_sentence(const Trouble& trouble) {
  std::string sentence = trouble.path + ": " + trouble.text;
  if (!trouble.advice.empty()) sentence += "; " + trouble.advice;
  return sentence;
}

bool any_blocks(const Troubles& troubles) { return std::ranges::any_of(troubles, &Trouble::blocks); }

}  // namespace weft::mesh

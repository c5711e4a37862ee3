// Trouble: one thing that keeps an object from meaning what its author wrote, or from meaning it everywhere.
//
// A plain value. Made where an object is read (its own words) or where the Model looks at it beside the others (what it
// names). status.h puts it into the object's status, analyze.h prints it; both print the same sentence.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "mesh/kinds/problem.h"

namespace weft::mesh {

struct Trouble {
  enum class What : uint8_t {
    unsupported,       // weft cannot do this yet
    bad_value,         // cannot be meant
    missing_host,      // names a host nobody has
    missing_subset,    // names a subset no DestinationRule defines
    missing_port,      // names a port its host does not have
    missing_gateway,   // binds to a Gateway that is not there
    missing_delegate,  // delegates to a VirtualService that is not there, or cannot be one
    missing_provider,  // names somebody to ask who is not there, or cannot be asked
    missing_secret,    // names a Secret that is not there, or cannot be used
    not_bound,         // no server of its Gateway has one of its hosts
    conflict,          // an older object has the same host
    denies_more,       // a policy keeps out more than its words say
    denies_less,       // a policy keeps out less than its words say
    has_no_say,        // in force, but there is somewhere it says nothing: a remark
    by_the_way,        // in force, and good to know: a remark of its status, of which analyze.h makes no finding
    waiting,           // for what must be fetched: not seen in the objects alone
  };

  What what = What::bad_value;
  bool blocks = true;  // the object as a whole takes no effect
  std::string path;    // spec.http[0].route[0].destination.subset
  std::string text;    // what is wrong
  std::string advice;  // what to do
  uint32_t line = 0;   // in the document it was read from; 0 if unknown

  bool operator==(const Trouble&) const = default;
};

using Troubles = std::vector<Trouble>;

// What kinds/ finds wrong in the values of a spec, as the API would refuse it now: an older weft may have taken the
// object in, or a cluster's API, which asks nobody. A place of which there is a trouble already gets no second one.
void add_bad_values(const codec::Value& spec,
                    void (*check)(const codec::Value& spec, const kinds::Path& path, kinds::Findings& findings),
                    Troubles& troubles);

// The word Kubernetes' conditions use: "MissingSubset".
std::string_view reason_of(Trouble::What what);
// "spec.http[0].fault: not supported yet: remove the field".
std::string to_sentence(const Trouble& trouble);
bool any_blocks(const Troubles& troubles);
// What is told of an object that does what it says.
inline bool is_remark(const Trouble& trouble) {
  return trouble.what == Trouble::What::has_no_say || trouble.what == Trouble::What::by_the_way;
}

}  // namespace weft::mesh

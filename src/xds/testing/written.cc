#include "xds/testing/written.h"

#include <fmt/format.h>
#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>
#include <gtest/gtest.h>

#include <fstream>
#include <memory>
#include <sstream>

#include "codec/json.h"
#include "xds/compile.h"
#include "xds/compile_document.h"
#include "xds/compile_wire.h"

namespace weft::xds::testing {
namespace {

Result<std::string> bytes_of(codec::Value resource, const std::string& type, const std::string& file) {
  const auto* descriptor =
      google::protobuf::DescriptorPool::generated_pool()->FindMessageTypeByName(std::string(type_named(type)));
  if (descriptor == nullptr) return invalid("weft does not speak resources of type " + type);
  const std::unique_ptr<google::protobuf::Message> message(
      google::protobuf::MessageFactory::generated_factory()->GetPrototype(descriptor)->New());
  resource.erase("@type");
  TRY_VOID(read_document(resource, file, *message));
  return message->SerializeAsString();
}

}  // namespace

std::vector<Written> written(const std::string& file) {
  const std::ifstream in(file);
  std::ostringstream text;
  text << in.rdbuf();
  auto list = codec::parse_json(text.str());
  if (!list) ADD_FAILURE() << file << ": " << list.error().detail;
  std::vector<Written> out;
  if (!list) return out;
  for (const codec::Value& one : list->as_array()) {
    const std::string& type = one.get("@type").as_string();
    const std::string& name = one.get(one.find("name") != nullptr ? "name" : "cluster_name").as_string();
    out.push_back({type, name, bytes_of(one, type, file.substr(file.rfind('/') + 1))});
  }
  return out;
}

Update istio_update() {
  Update update;
  for (const char* file : {"cds.json", "eds.json", "lds.json", "rds.json"}) {
    for (Written& one : written(fmt::format("tests/golden/istio/{}", file))) {
      auto made = one.bytes ? compile(one.type, *one.bytes) : Result<config::Resource>(fail(one.bytes.error()));
      if (made) {
        update.changed.push_back(std::move(*made));
      } else {
        update.refused.push_back({{one.type, one.name}, "1", made.error().detail});
      }
    }
  }
  return update;
}

}  // namespace weft::xds::testing

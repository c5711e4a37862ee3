#include "apiserver/protobuf.h"

#include <gtest/gtest.h>

#include "codec/json.h"

namespace weft::apiserver {
namespace {

using namespace std::string_literals;

std::string field(uint32_t number, std::string_view bytes) {
  return std::string{static_cast<char>(number << 3 | 2), static_cast<char>(bytes.size())} + std::string(bytes);
}
std::string field(uint32_t number, uint8_t value) { return {static_cast<char>(number << 3), static_cast<char>(value)}; }

std::string body(std::string_view kind, std::string_view raw) {
  return "k8s\0"s + field(1, field(1, "v1") + field(2, kind)) + field(2, raw);
}

std::string read(std::string_view kind, std::string_view bytes) {
  auto value = read_protobuf(bytes, *mesh::kinds::find_type("io.k8s.api.core.v1." + std::string(kind)));
  return value ? codec::to_json(*value) : value.error().detail;
}

TEST(Protobuf, ReadsAConfigMap) {
  std::string metadata = field(1, "settings") + field(2, "") + field(8, "");
  std::string entry = field(1, "a") + field(2, "");
  EXPECT_EQ(read("ConfigMap", body("ConfigMap", field(1, metadata) + field(2, entry))),
            R"({"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"settings"},"data":{"a":""}})");
}

TEST(Protobuf, ZeroIsAbsenceUnlessAPointerSaysSo) {
  std::string container = field(1, "c") + field(5, "");                 // workingDir
  std::string spec = field(2, container) + field(4, 0) + field(11, 0);  // terminationGracePeriodSeconds, hostNetwork
  EXPECT_EQ(
      read("Pod", body("Pod", field(2, spec))),
      R"({"apiVersion":"v1","kind":"Pod","spec":{"containers":[{"name":"c"}],"terminationGracePeriodSeconds":0}})");
}

TEST(Protobuf, UnwrapsWhatJsonDoesNotShow) {
  std::string volume = field(1, "v") + field(2, field(2, field(1, "")));  // emptyDir inside the wrapped source
  EXPECT_EQ(read("Pod", body("Pod", field(2, field(1, volume)))),
            R"({"apiVersion":"v1","kind":"Pod","spec":{"volumes":[{"name":"v","emptyDir":{}}]}})");
}

TEST(Protobuf, EveryCutAndEveryChangedByteIsReadOrRefused) {
  std::string whole =
      body("Pod", field(1, field(1, "web")) +
                      field(2, field(2, field(1, "c")) + field(1, field(1, "v") + field(2, field(2, "")))));
  for (size_t size = 0; size < whole.size(); ++size) {
    EXPECT_FALSE(read("Pod", std::string_view(whole).substr(0, size)).empty());
    for (int flip : {1, 2, 4, 0x80}) {
      std::string damaged = whole;
      damaged[size] = static_cast<char>(damaged[size] ^ flip);
      EXPECT_FALSE(read("Pod", damaged).empty());
    }
  }
  EXPECT_NE(read("Pod", "{}").find("does not begin with"), std::string::npos);
}

}  // namespace
}  // namespace weft::apiserver

#include "node/pod/images.h"

#include <gtest/gtest.h>

namespace weft::node {
namespace {

codec::Value list(std::initializer_list<const char*> words) {
  codec::Value out = codec::Value::array();
  for (const char* word : words) out.push_back(word);
  return out;
}

TEST(Images, AreFoundByNameThenWithoutTag) {
  codec::Value document = codec::Value::object();
  document.set("shop/inventory:v1", list({"python3", "one.py"}));
  document.set("registry:5000/shop/web", list({"./web"}));
  auto images = Images::parse(document, "images.yaml", "/shop");
  ASSERT_TRUE(images) << images.error().detail;
  EXPECT_EQ(images->find("shop/inventory:v1")->command, (std::vector<std::string>{"python3", "one.py"}));
  EXPECT_EQ(images->find("shop/inventory:v1")->working_directory, "/shop");
  EXPECT_EQ(images->find("registry:5000/shop/web:v7@sha256:00")->command, (std::vector<std::string>{"./web"}));
}

TEST(Images, SayWhatToWriteForAnImageNobodyMaps) {
  auto images = Images::parse(codec::Value::object(), "shop/images.yaml", "/shop");
  EXPECT_EQ(images->find("shop/inventory:v2").error().detail,
            "no command stands in for the image shop/inventory:v2; add a line such as `shop/inventory:v2: [python3, "
            "app.py]` to shop/images.yaml");
}

TEST(Images, TakeEnvironmentAndFolder) {
  codec::Value entry = codec::Value::object();
  entry.set("command", list({"./web"}));
  entry["env"].set("MODE", "fast");
  entry.set("workingDir", "bin");
  codec::Value document = codec::Value::object();
  document.set("web", std::move(entry));
  auto image = Images::parse(document, "images.yaml", "/shop")->find("web:v1");
  ASSERT_TRUE(image);
  EXPECT_EQ(image->working_directory, "/shop/bin");
  EXPECT_EQ(image->environment.front().second, "fast");
}

TEST(Images, RefuseWhatTheyCannotMean) {
  codec::Value document = codec::Value::object();
  document.set("web", "python3 app.py");
  document.find("web")->line = 3;
  EXPECT_EQ(Images::parse(document, "images.yaml", "/").error().detail,
            "images.yaml:3: the command of web must be a list of words, such as [python3, app.py]");
}

}  // namespace
}  // namespace weft::node

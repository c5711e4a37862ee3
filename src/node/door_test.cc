#include "node/door.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>

#include <filesystem>

#include "codec/yaml.h"
#include "node/sandbox.h"

namespace weft::node {
namespace {

constexpr std::string_view kPod =
    "metadata: {name: web-1, namespace: default, uid: u1}\n"
    "spec: {containers: [{name: app, image: sleeper, env: [{name: COLOUR, value: blue}]}]}\n";

struct Inside {
  SystemClock clock;
  io::Loop loop{clock};
  NodeSettings settings;
  Images images;
};

io::Task<void> serve(io::Scope& scope, Inside*& inside, Kubelet*& kubelet, const Fd*& door, int& told) {
  auto pod = codec::parse_yaml(kPod, "pod");
  kubelet->want(pod->front());
  scope.spawn(kubelet->run());
  scope.spawn(serve_door(*door, *kubelet));
  while (kubelet->find("default", "web-1")->process("app") == nullptr)
    CO_TRY_VOID(co_await io::sleep_until(inside->loop.now() + 5ms));
  (void)!write(told, "1", 1);
  co_return co_await scope.join();
}

// The node, as a process of its own that lives in its sandbox until it is killed.
[[noreturn]] void be_the_node(const std::string& folder, int told) {
  if (!enter_sandbox()) _exit(3);
  Inside inside;
  inside.settings.state_folder = folder;
  inside.images.add("sleeper", {{"sleep", "1000"}, {}, "/usr"});
  auto network = net::NodeNetwork::make(*net::Range::parse("10.244.0.0/16"));
  auto door = open_door(folder);
  if (!network || !door) _exit(4);
  Kubelet kubelet(inside.settings, inside.images, **network);
  const Fd* listener = &*door;
  (void)inside.loop.run(io::with_scope(serve, &inside, &kubelet, listener, told));
  _exit(0);
}

std::string run_inside(const Guest& guest, std::string script, int& code) {
  int ends[2];
  EXPECT_EQ(pipe2(ends, O_CLOEXEC), 0);
  ExecSpec spec;
  spec.command = {"sh", "-c", std::move(script)};
  spec.environment = guest.environment;
  spec.working_directory = guest.working_directory;
  spec.out = spec.err = ends[1];
  auto process = exec_in_container(guest.process.get(), spec, true);
  close(ends[1]);
  if (!process) return process.error().detail;
  pollfd ended{process->handle.get(), POLLIN, 0};
  EXPECT_EQ(poll(&ended, 1, 20'000), 1);
  code = reap(*process)->code;
  char text[512] = {};
  (void)!read(ends[0], text, sizeof text - 1);
  close(ends[0]);
  return text;
}

// Whatever the test finds, the node and its folder go.
struct Node {
  pid_t pid;
  std::string folder;
  ~Node() {
    kill(pid, SIGKILL);
    waitpid(pid, nullptr, 0);
    std::filesystem::remove_all(folder);
  }
};

TEST(Door, LetsTheCommandLineRunAProgramInsideAPod) {
  char folder[] = "/tmp/weft-door-XXXXXX";
  ASSERT_NE(mkdtemp(folder), nullptr);
  int told[2];
  ASSERT_EQ(pipe2(told, O_CLOEXEC), 0);
  const pid_t node = fork();
  if (node == 0) be_the_node(folder, told[1]);
  const Node cleanup{node, folder};
  close(told[1]);
  char byte;
  ASSERT_EQ(read(told[0], &byte, 1), 1);

  auto guest = ask_door(folder, "default", "web-1", "");
  ASSERT_TRUE(guest) << guest.error().detail;
  EXPECT_EQ(guest->container, "app");
  int code = -1;
  const std::string said = run_inside(*guest,
                                      "hostname; pwd; echo $COLOUR; grep CapEff /proc/self/status; cat /proc/1/comm | "
                                      "wc -l; hostname -I 2>/dev/null; exit 5",
                                      code);
  EXPECT_EQ(code, 5);
  EXPECT_TRUE(said.starts_with("web-1\n/usr\nblue\nCapEff:\t0000000000000000\n")) << said;

  EXPECT_EQ(ask_door(folder, "default", "web-2", "").error().detail,
            "no pod web-2 in namespace default runs on this machine");
  EXPECT_EQ(ask_door(folder, "default", "web-1", "db").error().detail,
            "container db of pod default/web-1 is not running");
  EXPECT_EQ(open_door(folder).error().code, Code::conflict);
  close(told[0]);
}

TEST(Door, SaysThatNoNodeIsUp) {
  EXPECT_EQ(ask_door("/tmp/no-such-folder", "default", "web-1", "").error().detail,
            "weft is not up here; run `weft up` first");
}

}  // namespace
}  // namespace weft::node

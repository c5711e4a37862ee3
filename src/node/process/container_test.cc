#include "node/process/container.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <linux/capability.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>

#include "base/core_dump.h"
#include "node/proc_file.h"
#include "node/testing/in_sandbox.h"

namespace weft::node {
namespace {

class Folder {
 public:
  Folder() { EXPECT_NE(mkdtemp(path_), nullptr); }
  ~Folder() { (void)!system(("rm -rf " + std::string(path_)).c_str()); }
  std::string path() const { return path_; }

 private:
  char path_[32] = "/tmp/weft-container-XXXXXX";
};

ContainerSpec shell(const Folder& folder, std::string script) {
  ContainerSpec spec;
  spec.hostname = "pod-1";
  spec.command = {"sh", "-c", std::move(script)};
  spec.environment = {"PATH=/usr/bin:/bin", "GREETING=hello"};
  spec.log_folder = folder.path();
  spec.log_name = "0.log";
  return spec;
}

bool ended(const Process& process, int milliseconds = 20'000) {
  pollfd handle{process.handle.get(), POLLIN, 0};
  return poll(&handle, 1, milliseconds) == 1;
}

// Its exit code, or -1; its output in the log.
int run(const ContainerSpec& spec, std::string& output) {
  auto space = net::NetNamespace::make();
  EXPECT_TRUE(space) << space.error().detail;
  auto process = start_container(spec, *space);
  EXPECT_TRUE(process) << process.error().detail;
  if (!process || !ended(*process)) return -1;
  auto ending = reap(*process);
  output = read_small_file(spec.log_folder + "/" + spec.log_name).value_or("");
  return ending ? ending->code : -1;
}

TEST(Container, RunsInAWorldOfItsOwnWithoutPrivileges) {
  EXPECT_TRUE(testing::in_sandbox([] {
    const Folder folder;
    std::string output;
    const auto spec = shell(folder,
                            "hostname; echo $GREETING; grep -E 'Cap(Prm|Eff|Bnd|Amb)|NoNewPrivs' /proc/self/status; ls "
                            "-d /proc/[0-9]* | wc -l; exit 7");
    EXPECT_EQ(run(spec, output), 7);
    EXPECT_TRUE(output.starts_with("pod-1\nhello\n")) << output;
    for (const char* name : {"CapPrm", "CapEff", "CapBnd", "CapAmb"}) {
      EXPECT_NE(output.find(std::string(name) + ":\t0000000000000000"), std::string::npos) << output;
    }
    EXPECT_NE(output.find("NoNewPrivs:\t1"), std::string::npos) << output;
    EXPECT_LE(std::stoi(output.substr(output.rfind('\n', output.size() - 2) + 1)), 5)
        << output;  // init, sh, ls, wc: no one else
  }));
}

TEST(Container, AppsCannotMarkPacketsChangeRulesTraceTheirInitOrSeeHiddenFiles) {
  EXPECT_TRUE(testing::in_sandbox([] {
    const Folder folder;
    ASSERT_TRUE(replace_file(folder.path() + "/key.pem", "secret", 0600));
    auto spec = shell(folder,
                      "python3 -c 'import socket; socket.socket().setsockopt(socket.SOL_SOCKET, 36, 1)' 2>&1 | tail -1;"
                      "nft add table ip x 2>&1 | head -1; ls -l /proc/1/fd 2>&1 | head -1; umount " +
                          folder.path() +
                          " 2>&1;"
                          "cat " +
                          folder.path() + "/key.pem; echo x > " + folder.path() + "/y; echo done");
    spec.environment = {"PATH=/usr/sbin:/usr/bin:/bin", "LANG=C"};
    spec.hidden = {folder.path()};
    std::string output;
    EXPECT_EQ(run(spec, output), 0);
    EXPECT_NE(output.find("PermissionError"), std::string::npos) << output;
    EXPECT_NE(output.find("peration not permitted"), std::string::npos) << output;
    EXPECT_NE(output.find("/proc/1/fd"), std::string::npos) << output;
    EXPECT_EQ(output.find("secret"), std::string::npos) << output;
    EXPECT_TRUE(output.ends_with("done\n")) << output;
  }));
}

TEST(Container, ProxiesKeepTheOneCapabilityTheyNeed) {
  EXPECT_TRUE(testing::in_sandbox([] {
    const Folder folder;
    auto spec = shell(folder,
                      "python3 -c 'import socket; s = socket.socket(); s.setsockopt(socket.SOL_SOCKET, 36, 1); "
                      "print(\"marked\")' 2>&1; grep CapEff /proc/self/status");
    spec.capabilities = 1ULL << CAP_NET_ADMIN;
    std::string output;
    EXPECT_EQ(run(spec, output), 0);
    EXPECT_EQ(output, "marked\nCapEff:\t0000000000001000\n");
  }));
}

TEST(Container, CoversFilesOfTheHostWithThePodsOwn) {
  EXPECT_TRUE(testing::in_sandbox([] {
    const Folder folder;
    const std::string mine = folder.path() + "/hosts";
    ASSERT_TRUE(replace_file(mine, "10.244.0.2 pod-1\n", 0644));
    auto spec = shell(folder, "cat /etc/hosts; echo x >> /etc/hosts");
    spec.covers = {{mine, "/etc/hosts"}};
    std::string output;
    EXPECT_NE(run(spec, output), 0);
    EXPECT_TRUE(output.starts_with("10.244.0.2 pod-1\n")) << output;
    EXPECT_EQ(read_small_file(mine).value_or(""), "10.244.0.2 pod-1\n");
  }));
}

TEST(Container, StopsOnTermAndReportsTheSignal) {
  EXPECT_TRUE(testing::in_sandbox([] {
    const Folder folder;
    auto space = net::NetNamespace::make();
    // A plain program with no handler: as pid 1 itself it would ignore SIGTERM.
    auto spec = shell(folder, "exec sleep 1000");
    auto process = start_container(spec, *space);
    ASSERT_TRUE(process) << process.error().detail;
    kill(process->pid, SIGTERM);
    ASSERT_TRUE(ended(*process));
    EXPECT_EQ(reap(*process)->code, 128 + SIGTERM);
  }));
}

TEST(Container, SaysInOneSentenceWhyItDidNotStart) {
  EXPECT_TRUE(testing::in_sandbox([] {
    const Folder folder;
    auto space = net::NetNamespace::make();
    auto spec = shell(folder, "true");
    spec.command = {"no-such-program"};
    EXPECT_EQ(start_container(spec, *space).error().detail, "the program 'no-such-program' is not installed");
    spec = shell(folder, "true");
    spec.working_directory = "/no/such/folder";
    EXPECT_EQ(start_container(spec, *space).error().detail,
              "use the working directory /no/such/folder: No such file or directory");
    spec = shell(folder, "true");
    spec.covers = {{"/no/such/file", "/etc/hosts"}};
    EXPECT_EQ(start_container(spec, *space).error().detail, "cover /etc/hosts: No such file or directory");
  }));
}

TEST(Container, TurnsItsLogOverAtTheLimit) {
  EXPECT_TRUE(testing::in_sandbox([] {
    const Folder folder;
    auto spec = shell(folder, "for i in $(seq 1 2000); do echo line $i of a long story; done");
    spec.log_limit = 32 << 10;
    std::string output;
    EXPECT_EQ(run(spec, output), 0);
    EXPECT_TRUE(output.ends_with("line 2000 of a long story\n"));
    EXPECT_LE(output.size(), spec.log_limit);
    EXPECT_GT(read_small_file(folder.path() + "/0.log.1").value_or("").size(), 0U);
  }));
}

TEST(Container, HandsDescriptorsDown) {
  EXPECT_TRUE(testing::in_sandbox([] {
    const Folder folder;
    int pair[2];
    ASSERT_EQ(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair), 0);
    auto spec = shell(folder, "echo through >&3; ls /proc/self/fd | tr '\\n' ' '");
    spec.inherited = {pair[1]};
    std::string output;
    EXPECT_EQ(run(spec, output), 0);
    char text[8] = {};
    EXPECT_EQ(recv(pair[0], text, sizeof text, 0), 8);
    EXPECT_EQ(std::string(text, 7), "through");
    EXPECT_EQ(output, "0 1 2 3 4 ");  // 4 is ls reading the folder
  }));
}

TEST(Container, ItsCoreDumpsAreItsOwnBusiness) {
  EXPECT_TRUE(testing::in_sandbox([] {
    constexpr const char* kFilter = "/proc/self/coredump_filter";
    const std::string before = read_small_file(kFilter).value_or("");
    keep_memory_out_of_core_dumps();
    EXPECT_EQ(std::stoul(read_small_file(kFilter).value_or(""), nullptr, 16), 0u) << "the node holds pods' tokens";
    const Folder folder;
    std::string output;
    EXPECT_EQ(run(shell(folder, "cat /proc/self/coredump_filter"), output), 0);
    EXPECT_EQ(output, before);
  }));
}

TEST(Container, RunsAFurtherProgramInside) {
  EXPECT_TRUE(testing::in_sandbox([] {
    const Folder folder;
    auto space = net::NetNamespace::make();
    auto process = start_container(shell(folder, "exec sleep 1000"), *space);
    ASSERT_TRUE(process) << process.error().detail;
    int ends[2];
    ASSERT_EQ(pipe2(ends, O_CLOEXEC), 0);
    ExecSpec exec;
    exec.command = {"sh", "-c", "hostname; grep CapEff /proc/self/status; ls -d /proc/[0-9]* | wc -l; exit 3"};
    exec.environment = {"PATH=/usr/bin:/bin"};
    exec.out = ends[1];
    auto inside = exec_in_container(process->handle.get(), exec);
    ASSERT_TRUE(inside) << inside.error().detail;
    ASSERT_TRUE(ended(*inside));
    EXPECT_EQ(reap(*inside)->code, 3);
    char text[256] = {};
    ASSERT_GT(read(ends[0], text, sizeof text - 1), 0);
    EXPECT_TRUE(std::string(text).starts_with("pod-1\nCapEff:\t0000000000000000\n")) << text;
    kill(process->pid, SIGKILL);
    ASSERT_TRUE(ended(*process));
    EXPECT_EQ(reap(*process)->code, 128 + SIGKILL);
  }));
}

}  // namespace
}  // namespace weft::node

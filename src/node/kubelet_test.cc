#include "node/kubelet.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <stdlib.h>

#include <filesystem>
#include <functional>

#include "codec/yaml.h"
#include "dns/server.h"
#include "node/capture.h"
#include "node/dns_server.h"
#include "node/proc_file.h"
#include "node/process/exit.h"
#include "node/testing/in_sandbox.h"

namespace weft::node {
namespace {

constexpr auto kPatience = 20s;  // for what takes milliseconds on an idle machine

codec::Value document(std::string_view text) {
  auto parsed = codec::parse_yaml(text, "test.yaml");
  EXPECT_TRUE(parsed) << parsed.error().detail;
  return parsed ? std::move(parsed->front()) : codec::Value();
}

// A whole node in a sandbox, and a script that uses it.
struct Bench {
  SystemClock clock;
  io::Loop loop{clock};
  NodeSettings settings;
  Images images;
  std::unique_ptr<net::NodeNetwork> network;
  std::optional<Kubelet> kubelet;
  std::map<std::string, codec::Value> statuses;  // by pod name
  std::set<std::string> gone;

  Bench() {
    char path[] = "/tmp/weft-kubelet-XXXXXX";
    EXPECT_NE(mkdtemp(path), nullptr);
    settings.name = "laptop";
    settings.state_folder = path;
    settings.life.backoff_base = 100ms;
    images.add("shell", {{"sh", "-c"}, {}, "/"});
    images.add("python", {{"python3", "-u", "-c"}, {}, "/"});
    auto made = net::NodeNetwork::make(*net::Range::parse("10.244.0.0/16"));
    EXPECT_TRUE(made) << made.error().detail;
    network = std::move(*made);
    kubelet.emplace(settings, images, *network);
  }
  ~Bench() {
    kubelet.reset();
    std::filesystem::remove_all(settings.state_folder);
  }

  using Until = std::function<bool(Bench&)>;
  io::Task<void> until(Until condition) {
    const TimePoint deadline = loop.now() + kPatience;
    while (!condition(*this)) {
      CO_TRY_VOID(co_await kubelet->news().wait(deadline));
      for (PodNews& news : kubelet->take_news()) {
        if (!news.status.is_null()) statuses[news.name] = std::move(news.status);
        if (news.gone) gone.insert(news.name);
      }
    }
    co_return {};
  }

  std::string log(std::string_view pod, std::string_view container, int run = 0) const {
    const PodRunner* runner = kubelet->find("default", pod);
    return runner ? read_small_file(log_path(settings, runner->spec(), container, run)).value_or("no log") : "no pod";
  }

  using Script = io::Task<void> (*)(Bench&);
  void play(Script script) {
    auto result = loop.run(io::with_scope(&Bench::all, this, script));
    EXPECT_TRUE(result) << to_string(result.error());
    EXPECT_EQ(kubelet->size(), 0U);
  }
  static io::Task<void> all(io::Scope& scope, Bench*& bench, Script& script) {
    scope.spawn(bench->kubelet->run());
    auto played = co_await script(*bench);
    bench->kubelet->stop(5s);
    CO_TRY_VOID(co_await scope.join());
    co_return std::move(played);
  }
};

bool play(Bench::Script script) {
  static Bench::Script current;
  current = script;
  return testing::in_sandbox([] {
    Bench bench;
    bench.play(current);
  });
}

bool ready(const codec::Value& status) {
  for (const codec::Value& each : status.get("conditions").as_array()) {
    if (each.get("type").as_string() == "Ready") return each.get("status").as_string() == "True";
  }
  return false;
}

codec::Value app_status(Bench& bench, const std::string& pod) {
  const codec::Value& list = bench.statuses[pod].get("containerStatuses");
  return list.size() > 0 ? list.as_array()[0] : codec::Value();
}

constexpr std::string_view kWeb = R"(
metadata: {name: web-1, namespace: default, uid: u1}
spec:
  containers:
  - name: app
    image: python
    args:
    - |
      import http.server, os
      print(os.environ["HOSTNAME"], open("/etc/resolv.conf").readline().strip())
      class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
          self.send_response(200 if self.path == "/healthz" else 404)
          self.end_headers()
      http.server.HTTPServer(("", 80), Handler).serve_forever()
    readinessProbe: {httpGet: {path: /healthz, port: 80}}
    livenessProbe: {exec: {command: [sh, -c, "test -e /etc/hosts"]}}
)";

io::Task<void> web_story(Bench& bench) {
  bench.kubelet->want(document(kWeb));
  CO_TRY_VOID(co_await bench.until([](Bench& b) { return ready(b.statuses["web-1"]); }));
  EXPECT_EQ(bench.statuses["web-1"].get("podIP").as_string(), "10.244.0.2");
  EXPECT_TRUE(bench.log("web-1", "app").starts_with("web-1 nameserver 10.244.0.1\n"));

  send_signal(*bench.kubelet->find("default", "web-1")->process("app"), SIGKILL);
  CO_TRY_VOID(co_await bench.until([](Bench& b) { return app_status(b, "web-1").get("restartCount").as_int() == 1; }));
  CO_TRY_VOID(co_await bench.until([](Bench& b) { return ready(b.statuses["web-1"]); }));
  EXPECT_EQ(app_status(bench, "web-1").at("lastState", "terminated", "exitCode").as_int(), 137);

  const std::string folder = pod_folder(bench.settings, bench.kubelet->find("default", "web-1")->spec());
  EXPECT_TRUE(std::filesystem::exists(folder));
  codec::Value deleted = document(kWeb);
  deleted["metadata"].set("deletionTimestamp", "2026-11-23T13:00:00Z");
  deleted["metadata"].set("deletionGracePeriodSeconds", 5);
  bench.kubelet->want(deleted);
  CO_TRY_VOID(co_await bench.until([](Bench& b) { return b.gone.contains("web-1"); }));
  EXPECT_FALSE(std::filesystem::exists(folder));
  co_return {};
}

TEST(Kubelet, RunsProbesRestartsAndRemovesAPod) { EXPECT_TRUE(play(web_story)); }

constexpr std::string_view kMeshed = R"(
metadata: {name: api-1, namespace: default, uid: u2}
spec:
  initContainers:
  - name: weft-proxy
    image: python
    restartPolicy: Always
    args:
    - |
      import http.server, os, signal, sys, time
      print(os.path.isdir(os.environ["WEFT_POD_FOLDER"]), os.environ["TOKEN"])
      def leave(*_):
        print("proxy leaves", flush=True)
        sys.exit(0)
      signal.signal(signal.SIGTERM, leave)
      class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
          self.send_response(200)
          self.end_headers()
      http.server.HTTPServer(("", 15021), Handler).serve_forever()
    startupProbe: {httpGet: {path: /healthz/ready, port: 15021}, periodSeconds: 1, failureThreshold: 60}
  containers:
  - name: app
    image: shell
    args: ["python3 -c 'import urllib.request as u; print(u.urlopen(\"http://127.0.0.1:15021/\").status)'; echo $WEFT_POD_FOLDER; exec sleep 1000"]
)";

io::Task<void> meshed_story(Bench& bench) {
  bench.settings.prepare_proxy = [](void*, const PodSpec&, std::string) -> io::Task<std::vector<std::string>> {
    co_return std::vector<std::string>{"TOKEN=secret"};
  };
  bench.kubelet->want(document(kMeshed));
  CO_TRY_VOID(co_await bench.until([&](Bench& b) { return ready(b.statuses["api-1"]); }));
  EXPECT_EQ(bench.log("api-1", "weft-proxy").substr(0, 12), "True secret\n");
  auto counters = read_counters(bench.kubelet->find("default", "api-1")->network()->space());
  EXPECT_TRUE(counters) << counters.error().detail;
  // The app began when the proxy answered already.
  const TimePoint deadline = bench.loop.now() + kPatience;
  while (bench.log("api-1", "app") != "200\n\n" && bench.loop.now() < deadline)
    CO_TRY_VOID(co_await io::sleep_until(bench.loop.now() + 20ms));
  EXPECT_EQ(bench.log("api-1", "app"), "200\n\n");

  // Killing the proxy stops no app.
  const pid_t app = bench.kubelet->find("default", "api-1")->process("app")->pid;
  send_signal(*bench.kubelet->find("default", "api-1")->process("weft-proxy"), SIGKILL);
  CO_TRY_VOID(co_await bench.until([](Bench& b) { return !ready(b.statuses["api-1"]); }));
  CO_TRY_VOID(co_await bench.until([](Bench& b) { return ready(b.statuses["api-1"]); }));
  EXPECT_EQ(bench.kubelet->find("default", "api-1")->process("app")->pid, app);
  co_return {};
}

TEST(Kubelet, StartsTheAppAfterItsProxyAndKeepsItWhenTheProxyDies) { EXPECT_TRUE(play(meshed_story)); }

io::Task<void> broken_story(Bench& bench) {
  bench.kubelet->want(document(
      "metadata: {name: a, namespace: default, uid: u3}\nspec: {containers: [{name: app, image: nobody/knows}]}\n"));
  bench.kubelet->want(
      document("metadata: {name: b, namespace: default, uid: u4}\nspec: {containers: [{name: app, image: shell, "
               "readinessProbe: {grpc: {port: 1}}}]}\n"));
  CO_TRY_VOID(co_await bench.until([](Bench& b) {
    return b.statuses.size() == 2 && !app_status(b, "a").get("state").get("waiting").get("message").as_string().empty();
  }));
  EXPECT_EQ(app_status(bench, "a").at("state", "waiting", "reason").as_string(), "NoCommandForImage");
  EXPECT_EQ(bench.statuses["b"].get("message").as_string(),
            "container \"app\": readinessProbe is not supported on one machine; use httpGet, tcpSocket or exec");
  co_return {};
}

TEST(Kubelet, SaysWhatItCannotRun) { EXPECT_TRUE(play(broken_story)); }

// A pod's own resolver, short names and all, against the node's server.
io::Task<void> serve_names(Bench& bench, Names& names) {
  io::Loop& loop = co_await io::current_loop();
  CO_TRY(const auto socket, io::DatagramSocket::bind(loop, io::Address::v4(bench.network->address(), kDnsPort)));
  NameResponder responder(names);
  co_return co_await dns::serve_datagrams(*socket, responder, {});
}
io::Task<void> resolve(Bench& bench) {
  bench.kubelet->want(
      document("metadata: {name: asks, namespace: default, uid: u6}\nspec: {restartPolicy: Never, containers: [{name: "
               "app, image: shell, args: "
               "[\"getent ahostsv4 catalog | head -1; getent ahostsv4 www.example.org || echo refused; getent ahostsv4 "
               "asks | head -1\"]}]}\n"));
  co_return co_await bench.until([](Bench& b) { return b.statuses["asks"].get("phase").as_string() == "Succeeded"; });
}
io::Task<void> names_story(Bench& bench) {
  Names names("cluster.local");
  names.set("default", "catalog", {.cluster_ips = {*io::Address::parse_ip("10.96.0.7", 0)}});
  auto first = co_await io::race(serve_names(bench, names), resolve(bench));
  EXPECT_EQ(first->index(), 1U);
  EXPECT_EQ(bench.log("asks", "app"),
            "10.96.0.7       STREAM catalog.default.svc.cluster.local\nrefused\n10.244.0.2      STREAM asks\n");
  co_return {};
}

TEST(Kubelet, PodsResolveShortNamesByTheNode) { EXPECT_TRUE(play(names_story)); }

io::Task<void> job_story(Bench& bench) {
  bench.kubelet->want(
      document("metadata: {name: job, namespace: default, uid: u5}\nspec: {restartPolicy: Never, containers: [{name: "
               "app, image: shell, args: [\"echo done; exit 3\"]}]}\n"));
  CO_TRY_VOID(co_await bench.until([](Bench& b) { return b.statuses["job"].get("phase").as_string() == "Failed"; }));
  EXPECT_EQ(app_status(bench, "job").at("state", "terminated", "exitCode").as_int(), 3);
  EXPECT_EQ(bench.log("job", "app"), "done\n");  // still to be read
  bench.kubelet->forget("u5");
  CO_TRY_VOID(co_await bench.until([](Bench& b) { return b.gone.contains("job"); }));
  co_return {};
}

TEST(Kubelet, KeepsAnEndedPodUntilItIsForgotten) { EXPECT_TRUE(play(job_story)); }

}  // namespace
}  // namespace weft::node

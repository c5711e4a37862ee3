// The real kubectl against a real server on loopback: what its users do, one story a test.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <future>
#include <thread>

#include "apiserver/credentials.h"
#include "apiserver/server.h"
#include "base/private_file.h"
#include "io/socket.h"

namespace weft::apiserver {
namespace {

struct Outcome {
  int status = 0;
  std::string text;  // standard output and error together
};

Outcome run(const std::string& command) {
  Outcome outcome;
  FILE* pipe = popen((command + " 2>&1").c_str(), "r");
  std::array<char, 4096> buffer{};
  while (size_t n = fread(buffer.data(), 1, buffer.size(), pipe)) outcome.text.append(buffer.data(), n);
  outcome.status = pclose(pipe);
  return outcome;
}

bool has_kubectl() {
  static const bool found = run("kubectl version --client").status == 0;
  return found;
}

Result<LogChunk> two_lines(const LogQuery& query, uint64_t from) {
  std::string all = fmt::format("hello from {}\nbye\n", query.container);
  return LogChunk{all.substr(std::min<size_t>(from, all.size())), all.size(), true};
}

// A server on a thread of its own, in a folder of its own.
class RunningServer {
 public:
  RunningServer() {
    std::string form = (std::filesystem::temp_directory_path() / "weft-kubectl-XXXXXX").string();
    folder_ = mkdtemp(form.data());
    start();
  }
  ~RunningServer() {
    stop();
    std::filesystem::remove_all(folder_);
  }

  void start() {
    std::promise<uint16_t> port;
    std::future<uint16_t> ready = port.get_future();
    thread_ = std::thread([this, &port] { serve(port); });
    port_ = ready.get();
    replace_private_file(config(), kubeconfig(credentials_, url(), "weft")).value();
  }
  void stop() {
    if (!thread_.joinable()) return;
    loop_->post([loop = loop_] { loop->stop(); });
    thread_.join();
  }

  std::string url() const { return fmt::format("https://127.0.0.1:{}", port_); }
  std::string config() const { return folder_ + "/kubeconfig"; }
  const std::string& folder() const { return folder_; }

 private:
  static io::Task<void> serve_until_stopped(Server& server, io::Acceptor& acceptor) {
    co_return co_await server.serve(acceptor);
  }

  void serve(std::promise<uint16_t>& port) {
    SystemClock clock;
    credentials_ = load_or_make_credentials(folder_ + "/keys", {"localhost"}, {"127.0.0.1"}, clock.wall()).value();
    io::Loop loop(clock);
    loop_ = &loop;
    io::SocketNetwork network(loop);
    auto tokens = tls::TokenSigner::make(*tls::make_private_key()).value();
    auto store = StoreThread::start(loop, clock, folder_ + "/api.db", {}, std::move(tokens)).value();
    tls::Context context =
        tls::Context::server(
            {.identity = credentials_.identity, .roots = "", .client_names = {}, .alpn = {"h2", "http/1.1"}})
            .value();
    Server server(loop, *store, {context, credentials_.token, two_lines});
    auto acceptor = network.listen(io::Address::loopback(0), {}).value();
    port.set_value(acceptor->local().port());
    (void)loop.run(serve_until_stopped(server, *acceptor));
  }

  std::string folder_;
  uint16_t port_ = 0;
  Credentials credentials_;
  io::Loop* loop_ = nullptr;
  std::thread thread_;
};

constexpr std::string_view kShop = R"(apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
      - name: web
        image: web:1
        ports: [{containerPort: 8080}]
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports: [{port: 80, targetPort: 8080}]
---
apiVersion: networking.istio.io/v1beta1
kind: VirtualService
metadata:
  name: web
spec:
  hosts: [web]
  http:
  - route: [{destination: {host: web}}]
)";

class Kubectl : public testing::Test {
 protected:
  void SetUp() override {
    if (has_kubectl()) {
      server_ = std::make_unique<RunningServer>();
    } else if (std::getenv("CI") != nullptr) {
      FAIL() << "kubectl is missing";
    } else {
      GTEST_SKIP() << "kubectl is missing: the API is not tried with the real client";
    }
  }

  Outcome kubectl(const std::string& arguments) {
    return run(fmt::format("kubectl --kubeconfig={0}/kubeconfig --cache-dir={0}/cache --request-timeout=20s {1}",
                           server_->folder(), arguments));
  }
  // Its output; the command must succeed.
  std::string ok(const std::string& arguments) {
    Outcome outcome = kubectl(arguments);
    EXPECT_EQ(outcome.status, 0) << "kubectl " << arguments << "\n" << outcome.text;
    return outcome.text;
  }
  std::string refused(const std::string& arguments) {
    Outcome outcome = kubectl(arguments);
    EXPECT_NE(outcome.status, 0) << "kubectl " << arguments << "\n" << outcome.text;
    return outcome.text;
  }
  std::string file(std::string_view name, std::string_view text) {
    std::string path = server_->folder() + "/" + std::string(name);
    std::ofstream(path) << text;
    return path;
  }

  std::unique_ptr<RunningServer> server_;
};

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

#define EXPECT_SAYS(text, part) EXPECT_PRED2(contains, text, part)

TEST_F(Kubectl, AppliesChangesAndAppliesAgain) {
  std::string shop = file("shop.yaml", kShop);
  std::string first = ok("apply -f " + shop);
  EXPECT_SAYS(first, "deployment.apps/web created");
  EXPECT_SAYS(first, "virtualservice.networking.istio.io/web created");
  EXPECT_SAYS(ok("apply -f " + shop), "deployment.apps/web unchanged");
  std::string changed(kShop);
  changed.replace(changed.find("web:1"), 5, "web:2");
  changed.replace(changed.find("hosts: [web]"), 12, "hosts: [web, shop]");
  std::string second = ok("apply -f " + file("shop.yaml", changed));
  EXPECT_SAYS(second, "deployment.apps/web configured");
  EXPECT_SAYS(second, "service/web unchanged");
  EXPECT_SAYS(second, "virtualservice.networking.istio.io/web configured");
  EXPECT_EQ(ok("get deploy web -o jsonpath={.spec.template.spec.containers[0].image}"), "web:2");
  EXPECT_SAYS(ok("diff -f " + server_->folder() + "/shop.yaml"), "");
  EXPECT_SAYS(ok("delete -f " + shop), "deleted");
  EXPECT_SAYS(ok("get all"), "No resources found");
}

TEST_F(Kubectl, GetsInItsForms) {
  ok("create -f " + file("shop.yaml", kShop));
  std::string all = ok("get all");
  EXPECT_SAYS(all, "NAME                  READY   UP-TO-DATE   AVAILABLE   AGE");
  EXPECT_SAYS(all, "deployment.apps/web   0/2     0            0");
  EXPECT_SAYS(all, "service/web");
  EXPECT_SAYS(ok("get deploy,svc,virtualservices -o wide"), "app=web");
  EXPECT_SAYS(ok("get vs"), R"(["web"])");
  EXPECT_SAYS(ok("get deploy web -o yaml"), "terminationGracePeriodSeconds: 30");
  EXPECT_SAYS(ok("get virtualservices.v1alpha3.networking.istio.io web -o yaml"),
              "apiVersion: networking.istio.io/v1alpha3");
  EXPECT_EQ(ok("get deploy -l app=none -o name"), "");
  EXPECT_SAYS(ok("get ns"), "kube-system   Active");
  EXPECT_SAYS(ok("describe deploy web"), "StrategyType:           RollingUpdate");
  EXPECT_SAYS(ok("describe svc web"), "TargetPort:");
  EXPECT_SAYS(refused("get deploy nothing"), "Error from server (NotFound): deployments.apps \"nothing\" not found");
}

TEST_F(Kubectl, ChangesObjectsInPlace) {
  ok("create -f " + file("shop.yaml", kShop));
  EXPECT_SAYS(ok("scale deploy web --replicas=5"), "deployment.apps/web scaled");
  EXPECT_SAYS(refused("scale deploy web --current-replicas=9 --replicas=1"), "Expected replicas to be 9");
  ok("set image deploy/web web=web:3");
  ok("label deploy web tier=front");
  ok("annotate vs web note=x");
  ok("rollout restart deploy/web");
  ok("patch vs web --type=json -p '[{\"op\":\"add\",\"path\":\"/spec/hosts/-\",\"value\":\"shop\"}]'");
  EXPECT_EQ(ok("get deploy web -o jsonpath='{.spec.replicas} {.metadata.labels.tier} "
               "{.spec.template.spec.containers[0].image}'"),
            "5 front web:3");
  EXPECT_EQ(ok("get vs web -o jsonpath={.spec.hosts}"), R"(["web","shop"])");
  ok(fmt::format("replace -f {}", file("replace.yaml", ok("get svc web -o yaml"))));
  std::string editor = file("editor.sh", "#!/bin/sh\nsed -i s/shop/mall/ \"$1\"\n");
  std::filesystem::permissions(editor, std::filesystem::perms::owner_all);
  EXPECT_SAYS(run(fmt::format("EDITOR={1} kubectl --kubeconfig={0}/kubeconfig --cache-dir={0}/cache edit vs web",
                              server_->folder(), editor))
                  .text,
              "edited");
  EXPECT_EQ(ok("get vs web -o jsonpath={.spec.hosts}"), R"(["web","mall"])");
}

TEST_F(Kubectl, StatefulSets) {
  const std::string set = file("set.yaml", R"(apiVersion: apps/v1
kind: StatefulSet
metadata: {name: db}
spec:
  serviceName: data
  selector: {matchLabels: {app: db}}
  template: {metadata: {labels: {app: db}}, spec: {containers: [{name: db, image: "db:1"}]}}
)");
  ok("apply -f " + set);
  EXPECT_EQ(ok("get sts db -o jsonpath='{.spec.replicas} {.spec.podManagementPolicy} {.spec.updateStrategy}'"),
            R"(1 OrderedReady {"rollingUpdate":{"partition":0},"type":"RollingUpdate"})");
  EXPECT_SAYS(ok("get all"), "statefulset.apps/db   0/1");
  EXPECT_SAYS(ok("scale sts db --replicas=3"), "statefulset.apps/db scaled");
  ok("set image sts/db db=db:2");
  ok("rollout restart sts/db");
  ok("patch sts db --subresource=status --type=merge -p "
     "'{\"status\":{\"observedGeneration\":4,\"replicas\":3,\"readyReplicas\":3,"
     "\"updatedReplicas\":3,\"currentRevision\":\"db-a\",\"updateRevision\":\"db-a\"}}'");
  EXPECT_SAYS(ok("rollout status sts/db --timeout=10s"), "complete");
  EXPECT_SAYS(refused("patch sts db -p '{\"spec\":{\"serviceName\":\"other\"}}'"), "spec.serviceName");
  EXPECT_SAYS(ok("describe sts db"), "Update Strategy:    RollingUpdate");
  EXPECT_SAYS(ok("explain sts.spec.ordinals"), "start");
  EXPECT_SAYS(ok("delete sts db"), "deleted");
}

TEST_F(Kubectl, ExplainsAndLists) {
  EXPECT_SAYS(ok("explain deployment.spec.strategy"), "rollingUpdate");
  EXPECT_SAYS(ok("explain vs.spec.http.retries"), "perTryTimeout");
  std::string resources = ok("api-resources");
  EXPECT_SAYS(resources, "deployments              deploy       apps/v1");
  EXPECT_SAYS(resources, "destinationrules         dr");
  EXPECT_SAYS(resources, "gateways                 gw");
  EXPECT_SAYS(resources, "authorizationpolicies    ap           security.istio.io/v1");
  EXPECT_SAYS(resources, "requestauthentications   ra");
  EXPECT_SAYS(ok("explain gw.spec.servers.tls"), "credentialName");
  EXPECT_SAYS(ok("api-versions"), "networking.istio.io/v1beta1");
  EXPECT_SAYS(ok("version"), "Server Version: v1.32.0");
}

TEST_F(Kubectl, SecurityPolicies) {
  const std::string policies = file("policies.yaml", R"(apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: {name: no-admin}
spec: {action: DENY, rules: [{to: [{operation: {paths: [/admin/*]}}]}]}
---
apiVersion: security.istio.io/v1beta1
kind: RequestAuthentication
metadata: {name: users}
spec: {jwtRules: [{issuer: issuer.example}]}
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: {name: default}
spec: {mtls: {mode: STRICT}}
)");
  ok("apply -f " + policies);
  EXPECT_SAYS(ok("get ap"), "NAME       ACTION   READY   APPLIED   AGE\nno-admin   DENY     ");
  EXPECT_SAYS(ok("get ra"), "NAME    READY   APPLIED   AGE\nusers   ");
  EXPECT_SAYS(ok("get pa"), "NAME      MODE     READY   APPLIED   AGE\ndefault   STRICT   ");
  ok("patch ap no-admin --subresource=status --type=merge -p "
     "'{\"status\":{\"conditions\":[{\"type\":\"Ready\",\"status\":"
     "\"False\",\"reason\":\"DeniesMore\"},{\"type\":\"Applied\",\"status\":\"False\",\"message\":\"Applied 3/4. "
     "shop/a: no\"}]}}'");
  EXPECT_SAYS(ok("get ap"), "no-admin   DENY     DeniesMore   3/4       ");
  EXPECT_SAYS(ok("explain ap.spec.rules.from.source"), "notRemoteIpBlocks");
  EXPECT_SAYS(refused("patch ap no-admin --type=merge -p '{\"spec\":{\"rules\":[]}}'"),
              "without a rule it would never match");
  ok("delete -f " + policies);
}

TEST_F(Kubectl, AsksWhoATokenIsAndWhatItMayDo) {
  ok("create serviceaccount web");
  const std::string token = ok("create token web --audience=mesh");
  const std::string review =
      file("review.yaml", fmt::format("apiVersion: authentication.k8s.io/v1\nkind: TokenReview\nspec:\n  audiences: "
                                      "[mesh]\n  token: {}\n",
                                      token.substr(0, token.find('\n'))));
  EXPECT_EQ(ok("create --validate=false -o jsonpath='{.status.authenticated} {.status.user.username}' -f " + review),
            "true system:serviceaccount:default:web");
  const std::string access = file("access.yaml", R"(apiVersion: authorization.k8s.io/v1
kind: SubjectAccessReview
spec:
  user: system:serviceaccount:default:web
  resourceAttributes: {resource: secrets, verb: get, namespace: elsewhere}
)");
  EXPECT_EQ(ok("create --validate=false -o jsonpath='{.status.allowed}' -f " + access), "false");
  EXPECT_SAYS(ok("api-resources --verbs=create"), "tokenreviews");
  EXPECT_SAYS(refused("get tokenreviews"), "GET is not possible");
}

TEST_F(Kubectl, IsToldWhatIsWrong) {
  std::string bad(kShop);
  bad.replace(bad.find("image:"), 6, "imagee:");
  EXPECT_SAYS(refused("apply -f " + file("bad.yaml", bad)),
              "spec.template.spec.containers[0].imagee: unknown field; did you mean \"image\"?");
  EXPECT_SAYS(kubectl("apply --validate=warn -f " +
                      file("bad2.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndatum: {}\n"))
                  .text,
              "Warning: datum: unknown field; did you mean \"data\"?");
  EXPECT_SAYS(refused("apply --server-side -f " + file("shop.yaml", kShop)), "server-side apply is not served yet");
  EXPECT_SAYS(refused("create configmap a -n nowhere"), "namespaces \"nowhere\" not found");
  EXPECT_SAYS(refused("--token=wrong get pods"), "Unauthorized");
}

TEST_F(Kubectl, WatchesUntilAPodIsDeletedAndReadsItsLog) {
  ok("run web --image=web:1");
  ok("create ns shop");
  EXPECT_EQ(ok("logs web"), "hello from web\nbye\n");
  auto watching = std::async(std::launch::async, [this] { return kubectl("wait --for=delete pod/web --timeout=15s"); });
  auto seeing = std::async(std::launch::async, [this] { return kubectl("get cm --watch --request-timeout=5s"); });
  ok("create cm settings --from-literal=a=b");
  ok("patch pod web --subresource=status --type=merge -p "
     "'{\"status\":{\"phase\":\"Running\",\"podIP\":\"10.1.0.2\"}}'");
  EXPECT_SAYS(ok("get pods -o wide"), "10.1.0.2");
  EXPECT_SAYS(ok("describe pod web"), "Status:           Running");
  EXPECT_SAYS(kubectl("logs -f web").text, "bye");
  EXPECT_SAYS(ok("delete pod web"), "deleted");
  EXPECT_EQ(watching.get().status, 0);
  EXPECT_SAYS(seeing.get().text, "settings");
  EXPECT_SAYS(ok("delete ns shop"), "deleted");
}

// A rollout is finished by a controller; here its part is played by hand.
TEST_F(Kubectl, WaitsForARollout) {
  ok("create -f " + file("shop.yaml", kShop));
  auto waiting = std::async(std::launch::async, [this] { return kubectl("rollout status deploy/web --timeout=15s"); });
  ok("patch deploy web --subresource=status --type=merge -p "
     "'{\"status\":{\"observedGeneration\":1,\"replicas\":2,\"updatedReplicas\":2,\"readyReplicas\":2,"
     "\"availableReplicas\":2}}'");
  EXPECT_SAYS(waiting.get().text, "successfully rolled out");
  EXPECT_SAYS(ok("get deploy web"), "2/2");
}

// HTTP/1.1 as well, and nothing at all without the token.
TEST_F(Kubectl, OtherClientsNeedTheTokenToo) {
  std::string curl = fmt::format("curl -sk --max-time 10 -w ' %{{http_code}} %{{http_version}}' ");
  EXPECT_SAYS(run(curl + "--http1.1 " + server_->url() + "/version").text, " 401 1.1");
  EXPECT_SAYS(run(curl + server_->url() + "/healthz").text, " 401 2");
  std::string token = fmt::format("-H \"authorization: Bearer $(cat {}/keys/api-token)\" ", server_->folder());
  EXPECT_SAYS(run(curl + token + "--http1.1 " + server_->url() + "/version").text, " 200 1.1");
  EXPECT_SAYS(run(curl + token + "--http1.1 '" + server_->url() + "/api/v1/namespaces?watch=1&timeoutSeconds=1'").text,
              "\"ADDED\"");
}

// These commands send protobuf.
TEST_F(Kubectl, CreatesByCommand) {
  ok("create deployment web --image=web:1 --image=aside:1 --replicas=0");
  EXPECT_EQ(ok("get deploy web -o jsonpath='{.spec.replicas} {.spec.template.spec.containers[*].image} "
               "{.spec.selector.matchLabels.app}'"),
            "0 web:1 aside:1 web");
  EXPECT_EQ(ok("get deploy web -o jsonpath={.spec.template.spec.containers[0].resources}{.spec.strategy.type}"),
            "{}RollingUpdate");
  ok("create service clusterip web --tcp=80:8080");
  EXPECT_EQ(ok("get svc web -o jsonpath='{.spec.ports[0].port} {.spec.ports[0].targetPort}'"), "80 8080");
  ok("create secret generic keys --from-literal=a=b");
  EXPECT_EQ(ok("get secret keys -o jsonpath={.data.a}{.type}"), "Yg==Opaque");
  ok("create serviceaccount robot");
  ok("expose deployment web --port=81 --name=more");
  EXPECT_SAYS(refused("create serviceaccount robot"), "already exists");
  ok("set env deploy/web COLOUR=red");
  ok("delete deploy,svc,secret,sa --all --cascade=foreground");
}

TEST_F(Kubectl, FindsEverythingAfterARestart) {
  ok("create -f " + file("shop.yaml", kShop));
  std::string before = ok("get deploy web -o jsonpath={.metadata.uid}");
  server_->stop();
  server_->start();
  EXPECT_EQ(ok("get deploy web -o jsonpath={.metadata.uid}"), before);
}

}  // namespace
}  // namespace weft::apiserver

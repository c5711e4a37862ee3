// Objects: what may be done to the API's objects, with all the rules that make them Kubernetes' objects: validation,
// defaults, uid, generation, resourceVersion, finalizers, graceful deletion, namespaces.
//
// Owned by Api; on the store's thread. Knows nothing of HTTP but the shape of its refusals: every failure is the
// metav1.Status to answer with.
#pragma once

#include <expected>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "apiserver/request.h"
#include "apiserver/store.h"
#include "base/time.h"
#include "codec/value.h"
#include "mesh/kinds/kind.h"
#include "mesh/kinds/problem.h"

namespace weft::apiserver {

template <class T>
using Answer = std::expected<T, ApiResponse>;

// The fieldValidation of a request: what becomes of fields nobody knows. Kubernetes' default is to warn and drop them.
enum class Validation : uint8_t { strict, warn, ignore };

struct WriteOptions {
  Validation validation = Validation::warn;
  bool dry_run = false;
  bool status = false;  // only the status is written (the status subresource), otherwise everything but the status
  std::vector<std::string> warnings;  // out
};

struct DeleteOptions {
  std::optional<int64_t> grace_seconds;
  std::string uid;       // precondition; empty: any
  std::string revision;  // precondition; empty: any
  bool orphan = false;   // dependents lose their owner reference instead of their lives
  bool dry_run = false;
};

struct Deleted {
  Record record;
  bool gone = false;  // false: it is terminating, and somebody else will finish it
};

// What becomes of a pod before it is made: the mesh's sidecar is put in here. `space_labels`: metadata.labels of its
// namespace. Pure; called on the store's thread.
using PodAdmission = std::function<codec::Value(codec::Value pod, const codec::Value& space_labels)>;

class Objects {
 public:
  Objects(Store& store, const Clock& clock) : store_(store), clock_(clock) {}

  // Makes the namespaces every cluster has, if they are not there.
  Result<void> make_default_namespaces();

  Answer<Record> get(const mesh::kinds::Kind& kind, std::string_view space, std::string_view name);
  // `object` as the client sent it, its apiVersion any that the kind is served as. `space` from the path.
  Answer<Record> create(const mesh::kinds::Kind& kind, std::string_view space, codec::Value object,
                        WriteOptions& options);
  Answer<Record> update(const mesh::kinds::Kind& kind, std::string_view space, std::string_view name,
                        codec::Value object, WriteOptions& options);
  Answer<Deleted> remove(const mesh::kinds::Kind& kind, std::string_view space, std::string_view name,
                         const DeleteOptions& options);

  void admit_pods_by(PodAdmission admission) { pod_admission_ = std::move(admission); }

  Store& store() { return store_; }

 private:
  Answer<void> check_document(const mesh::kinds::Kind& kind, std::string_view space, codec::Value& object);
  Answer<void> check_fields(const mesh::kinds::Kind& kind, codec::Value& object, WriteOptions& options);
  Answer<void> admit(const mesh::kinds::Kind& kind, std::string_view space, codec::Value& object);
  Answer<void> check_namespace(const mesh::kinds::Kind& kind, std::string_view space, std::string_view name);
  void begin_life(const mesh::kinds::Kind& kind, codec::Value& object);
  Answer<codec::Value> next_form(const mesh::kinds::Kind& kind, const Record& there, codec::Value object,
                                 WriteOptions& options);

  Answer<void> check_preconditions(const mesh::kinds::Kind& kind, const Record& there, const DeleteOptions& options);
  Answer<Deleted> remove_now(const mesh::kinds::Kind& kind, const Record& there);
  Answer<Deleted> begin_termination(const mesh::kinds::Kind& kind, const Record& there, int64_t grace);
  Answer<Deleted> remove_namespace(const mesh::kinds::Kind& kind, const Record& there);
  Answer<void> empty_namespace(std::string_view space);
  Answer<void> finish_namespace(std::string_view space);
  Answer<bool> is_empty(std::string_view space);
  Answer<void> orphan_dependents(const Record& owner);
  std::string now_text() const;

  Store& store_;
  const Clock& clock_;
  PodAdmission pod_admission_;
};

// The Key of an object of a kind.
Key key_of(const mesh::kinds::Kind& kind, std::string_view space, std::string_view name);

}  // namespace weft::apiserver

// Access: what this API says that an account may do (authorization.k8s.io/v1: SubjectAccessReview). It keeps no roles:
// whoever has its one credential may do everything, an account of a pod opens nothing here. What is answered is what
// others may hand on to such an account: the Secrets of its own namespace, which whoever writes its pods can read.
//
// Pure: any thread.
#pragma once

#include "apiserver/objects.h"
#include "codec/value.h"

namespace weft::apiserver {

// The review with its status.
Answer<codec::Value> review_access(codec::Value review);

}  // namespace weft::apiserver

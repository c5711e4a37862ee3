// The syntax of the small words in API objects: names, label keys and values, quantities, durations, times.
//
// Pure functions: any thread. Sources: RFC 1123 and 1035 as the Kubernetes API applies them, resource.Quantity,
// protobuf's JSON Duration.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace weft::mesh::kinds {

inline constexpr size_t kMaxDnsLabel = 63;             // RFC 1035 §2.3.4
inline constexpr size_t kMaxDnsName = 253;             // RFC 1035 §2.3.4, less the root
inline constexpr size_t kMaxLabelValue = 63;           // Kubernetes
inline constexpr size_t kMaxPortName = 15;             // RFC 6335 §5.1
inline constexpr size_t kMaxAnnotations = 256 * 1024;  // bytes of an object's annotations together (Kubernetes)

bool is_dns_label(std::string_view text);       // a-z, 0-9, '-'; starts and ends with a letter or digit
bool is_dns_1035_label(std::string_view text);  // the same, starting with a letter
bool is_dns_name(std::string_view text);        // labels joined by dots
bool is_qualified_name(std::string_view text);  // [dns name/]Name_like.this: label and annotation keys
bool is_label_value(std::string_view text);
bool is_port_name(std::string_view text);  // a service name as RFC 6335 has them
bool is_quantity(std::string_view text);
bool is_percent(std::string_view text);
bool is_duration(std::string_view text);
bool is_time(std::string_view text);
bool is_base64(std::string_view text);
bool is_trust_domain(const std::string& text);  // or how one begins or ends: "*", "old.*", "*.example"
inline constexpr std::string_view kNoTrustDomain = "is no trust domain; write one like cluster.local, or a*, *a, *";

}  // namespace weft::mesh::kinds

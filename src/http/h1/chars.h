// Which characters may stand where in an HTTP/1 head (RFC 9110 §5.5, §5.6.2; RFC 3986). Stricter than what many readers
// forgive: a character two of them might read differently is none of ours to pass on. Pure, any thread.
#pragma once

#include <string_view>

namespace weft::http::h1 {

// A method or a field name. Not empty.
bool is_token(std::string_view text);

// A field value or reason phrase: visible ASCII, space, tab and obs-text. CR, LF, NUL and other controls are not.
bool is_value(std::string_view text);

// A request target: visible ASCII without `#`, which some readers take for its end. No URL has `"<>\^`{|}` (RFC 3986),
// but clients send them in queries and all readers take them for themselves. Not empty.
bool is_target(std::string_view text);

// A name of more dots than there is something between (`a..`, `.a`, `.`). Nobody has it, and where each reader takes
// one dot off its end, each knows it by another name.
bool has_empty_label(std::string_view name);

// uri-host [ ":" port ] (RFC 9110 §7.2), without user information and without empty labels; may be empty.
bool is_authority(std::string_view text);

// Whether a field of that name, in lower case, says where a message ends or whom it is for: nothing that one message
// takes over from another, or is given beside its framing.
bool frames_message(std::string_view name);

// Without spaces and tabs at either end.
std::string_view trim(std::string_view text);

}  // namespace weft::http::h1

#include "config/endpoint.hpp"

#include <algorithm>
#include <cctype>

#include "base/text.hpp"

namespace plumb::config {
namespace {

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const auto lower = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string percent_decoded(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escape =
        text[i] == '%' && i + 2 < text.size() && hex_digit(text[i + 1]) >= 0 && hex_digit(text[i + 2]) >= 0;
    plain += escape ? static_cast<char>(hex_digit(text[i + 1]) * 16 + hex_digit(text[i + 2])) : text[i];
    if (escape) i += 2;
  }
  return plain;
}

bool is_port(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
}

/// Reads HOST[:PORT], where HOST may be an IPv6 address in brackets. False when the port is no number, which
/// happens when a password holds a slash: such a URL must not be taken for another server.
bool read_address(std::string_view address, Endpoint& endpoint) {
  const auto bracket = address.starts_with('[') ? address.find(']') : std::string_view::npos;
  const auto colon = address.find(':', bracket == std::string_view::npos ? 0 : bracket);
  auto host = address.substr(0, colon);
  if (bracket != std::string_view::npos) host = address.substr(1, bracket - 1);
  endpoint.host = percent_decoded(host);
  if (colon == std::string_view::npos) return true;
  endpoint.port = std::string(address.substr(colon + 1));
  return is_port(endpoint.port);
}

void read_parameters(std::string_view query, Endpoint& endpoint) {
  for (const auto& parameter : split(query, '&')) {
    const auto equals = parameter.find('=');
    if (equals == std::string::npos) continue;
    const auto value = percent_decoded(std::string_view(parameter).substr(equals + 1));
    const auto name = parameter.substr(0, equals);
    if (name == "host") endpoint.host = value;
    if (name == "port") endpoint.port = value;
    if (name == "dbname") endpoint.database = value;
  }
}

}  // namespace

std::optional<Endpoint> endpoint_of(std::string_view url) {
  const auto scheme = url.find("://");
  if (scheme == std::string_view::npos) return std::nullopt;
  const auto name = url.substr(0, scheme);
  if (name != "postgres" && name != "postgresql") return std::nullopt;
  const auto rest = url.substr(scheme + 3, url.find('#', scheme) - scheme - 3);
  const auto question = rest.find('?');
  const auto place = rest.substr(0, question);
  const auto slash = place.find('/');
  const auto authority = place.substr(0, slash);
  const auto at = authority.rfind('@');

  Endpoint endpoint;
  if (!read_address(at == std::string_view::npos ? authority : authority.substr(at + 1), endpoint))
    return std::nullopt;
  if (slash != std::string_view::npos) endpoint.database = percent_decoded(place.substr(slash + 1));
  if (question != std::string_view::npos) read_parameters(rest.substr(question + 1), endpoint);
  // Without a name libpq opens the database that is called as the user is.
  if (endpoint.database.empty() && at != std::string_view::npos)
    endpoint.database = percent_decoded(authority.substr(0, authority.find_first_of(":@")));
  return normalised(endpoint);
}

Endpoint normalised(Endpoint endpoint) {
  std::transform(endpoint.host.begin(), endpoint.host.end(), endpoint.host.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  if (endpoint.host.ends_with('.')) endpoint.host.pop_back();
  const bool here = endpoint.host.empty() || endpoint.host == "127.0.0.1" || endpoint.host == "::1";
  if (here) endpoint.host = "localhost";
  return endpoint;
}

}  // namespace plumb::config

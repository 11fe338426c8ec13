#pragma once
// Time as journals and documents spell it.
#include <cstdint>
#include <string>
#include <string_view>

namespace plumb {

/// Seconds since 1970-01-01 UTC.
using Seconds = std::int64_t;

/// The time of day of this machine; tests replace it with PLUMB's own interface, never by waiting.
class Clock {
 public:
  virtual ~Clock() = default;
  virtual Seconds now() const = 0;
};

/// The system's clock.
class SystemClock : public Clock {
 public:
  Seconds now() const override;
};

/// "2026-11-21T02:00:52Z".
std::string utc_text(Seconds time);

/// The inverse of utc_text; throws Error when `text` is not of that form.
Seconds parse_utc(std::string_view text);

/// "90s", "5m", "24h", "7d" as seconds; throws Error (usage) otherwise.
Seconds parse_duration(std::string_view text);

/// "3 min 20 s"; the two largest units.
std::string human_duration(Seconds duration);

}  // namespace plumb

#pragma once
// Lists of options, storage parameters mostly: what leads from one list to another.
#include <string>
#include <vector>

namespace plumb::plan {

/// "fillfactor='70 %'" of an option as the catalog lists it: the value quoted where it has to be.
std::string option_setting(const std::string& option);
/// "(fillfactor=70, autovacuum_enabled=false)".
std::string option_settings(const std::vector<std::string>& options);
/// "RESET (a)" and "SET (b=1)": what gives the list `to`, in its order; empty when nothing differs.
std::vector<std::string> option_actions(const std::vector<std::string>& from,
                                        const std::vector<std::string>& to);
/// True when what differs cannot be changed beside readers: the server takes its strongest lock for it.
bool shuts_readers_out(const std::vector<std::string>& from, const std::vector<std::string>& to);

}  // namespace plumb::plan

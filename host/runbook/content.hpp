#pragma once
// What a runbook's digest covers.
#include "runbook/runbook.hpp"

namespace plumb::runbook {

/// SHA-256 over the text and the own modules, each with its name and length, so that no two contents read the
/// same.
std::string content_digest(const Source& source);

}  // namespace plumb::runbook

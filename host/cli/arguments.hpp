#pragma once
// What must not stay on a command line.
#include <string>

namespace plumb::cli {

/// Overwrites the password of each PostgreSQL URL among the arguments, which every user of the machine can
/// read in the process list, and makes it known to redact(). Returns whether there was one. Call it after the
/// options were copied.
bool wipe_passwords(int argc, char** argv);

}  // namespace plumb::cli

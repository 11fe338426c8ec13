#pragma once
// The composition root: the only place that joins cli, engine, lua and bindings.

namespace plumb {

/// Runs plumb; returns the process exit code.
int run_app(int argc, char** argv);

}  // namespace plumb

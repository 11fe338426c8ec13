#pragma once
// Ctrl-C and friends: the first signal asks for an orderly stop, the second ends the process.

namespace plumb {

/// Installs handlers for INT, TERM and, unless nohup had it ignored, HUP; ignores PIPE and XFSZ. Called once
/// by main.
void install_interrupt_handlers();
/// Sets them back, for a process that is to become another program.
void forget_interrupt_handlers();

/// True after the first signal. Loops that wait look here; a statement in flight is cancelled by who waits
/// for it.
bool interrupted();

/// True once after the first signal, for whoever turns it into Error (stopped) first. What runs afterwards is
/// cleaning up (a rollback, an entry in the journal) and is not stopped a second time.
bool take_interrupt();

/// Throws Error (stopped) when interrupted().
void stop_if_interrupted();

}  // namespace plumb

#include "engine/advice.hpp"

#include "base/text.hpp"
#include "engine/questions.hpp"

namespace plumb::engine {
namespace {

/// The parameters that are not as the runbook has them by itself.
std::string given_parameters(const Context& context) {
  const Json& values = context.record().started().at("parameters");
  std::string words;
  for (const auto& parameter : context.manifest().parameters) {
    const auto value = values.find(parameter.name);
    if (value == values.end() || *value == parameter.fallback) continue;
    const auto text = value->is_string() ? value->get<std::string>() : value->dump();
    words += " --param " + shell_word(parameter.name + "=" + text);
  }
  return words;
}

}  // namespace

std::string again_command(const Context& context) {
  return "plumb run " + context.manifest().name + " --env " + context.environment().name +
         given_parameters(context) + (context.dry_run() ? " --dry-run" : "") + context.command_suffix();
}

std::string anew(const Context& context) {
  const auto& source = context.source();
  const auto mend = source.built_in ? "" : "correct " + display(source.path) + ", then ";
  if (context.dry_run()) return mend + again_command(context);
  return "plumb abort " + context.run() + context.command_suffix() + ", then " + mend +
         again_command(context);
}

std::string resume_command(const Context& context) {
  return context.dry_run() ? again_command(context)
                           : "plumb resume " + context.run() + context.command_suffix();
}

}  // namespace plumb::engine

#include "engine/comparing.hpp"

#include "engine/load.hpp"
#include "engine/settle.hpp"

namespace plumb::engine {
namespace {

diff::Managed managed_by(const LoadedSource& from, const LoadedSource& to, const SourceContext& context) {
  diff::Managed managed;
  const auto& desired = to.desired ? to.desired : from.desired;
  managed.prisma = desired.has_value();
  if (desired) managed.schemas = desired->schemas;
  if (desired) managed.partial_indexes = desired->partial_indexes;
  if (context.project != nullptr) managed.ignored = context.project->ignored_tables;
  managed.owners = context.owners;
  managed.privileges = context.privileges;
  return managed;
}

/// What a schema.prisma wants, in the spelling of `live`: a scratch server is asked only where nothing else
/// can tell.
Settled spelled_as(const LoadedSource& live, const prisma::Desired& desired, int major,
                   const SourceContext& context) {
  auto adopted = prisma::adopt(desired, live.model);
  if (adopted.unsettled.empty()) return {std::move(adopted.model), std::move(adopted.notes)};
  const ScratchDatabase copy(context, major, "spelling");
  fill_with(live, copy.info(), copy.server_major(), context);
  return settle(std::move(adopted), copy.info(), prisma::search_path_of(desired, live.model));
}

}  // namespace

int server_major_of(const LoadedSource& from, const LoadedSource& to) {
  if (from.identity) return from.identity->server_major;
  return to.identity ? to.identity->server_major : 0;
}

Comparison compare_models(const LoadedSource& from, const LoadedSource& to, const SourceContext& context) {
  Comparison comparison{from.model, to.model, {}, {}, managed_by(from, to, context), {}, {}};
  const int major = server_major_of(from, to);
  if (to.desired) {
    auto settled = spelled_as(from, *to.desired, major, context);
    comparison.settled_to = std::move(settled.model);
    comparison.notes = std::move(settled.notes);
  } else if (from.desired) {
    auto settled = spelled_as(to, *from.desired, major, context);
    comparison.settled_from = std::move(settled.model);
    comparison.notes = std::move(settled.notes);
  }
  comparison.changes = diff::diff(comparison.from(), comparison.to(), comparison.managed);
  return comparison;
}

Planned compare(const LoadedSource& from, LoadedSource to, const SourceContext& context) {
  auto comparison = compare_models(from, to, context);
  return {std::move(comparison.changes), {}, std::move(comparison.managed), std::move(comparison.notes)};
}

}  // namespace plumb::engine

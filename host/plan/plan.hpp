#pragma once
// The plan document: ordered statements with all a person has to know to release them (DESIGN section 7).
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.hpp"
#include "schema/fingerprint.hpp"

namespace plumb::plan {

inline constexpr int format_version = 1;

/// What a statement may do beyond its purpose.
enum class HazardKind {
  data_loss,
  table_rewrite,
  blocks_writes,
  blocks_reads,
  full_scan,
  may_fail_on_data,
  index_dropped,
  not_transactional,
  changes_permissions,
  changes_behaviour,
  unknown,
};
std::string_view to_string(HazardKind kind);

/// A hazard as data. `rows` and `bytes` are at risk; absent = not measured.
struct Hazard {
  HazardKind kind = HazardKind::unknown;
  std::string message;
  std::optional<std::int64_t> rows, bytes;
  bool exact = false;
  /// True when a person has to consent to it by itself: what would be lost cannot be read back, or is not
  /// known.
  bool needs_consent() const { return kind == HazardKind::data_loss || kind == HazardKind::unknown; }
};

/// How far the inverse leads back.
enum class Restores { all, shape, nothing };
std::string_view to_string(Restores restores);

struct Inverse {
  std::vector<std::string> sql;  ///< in the order to run; empty when nothing can be undone
  Restores restores = Restores::nothing;
};

/// One statement. `change` is the name of the change ("DropColumn"), `object` its object for people.
struct Statement {
  std::string sql;  ///< without a final semicolon
  std::string change;
  std::string object;
  std::string lock;  ///< strongest table lock, as the manual 13.3 names it; empty = none
  int lock_timeout_ms = 500;
  int statement_timeout_ms = 0;
  std::vector<Hazard> hazards;
  Inverse inverse;
};

/// What shares a transaction. `from` and `to` are the fingerprints of the objects it touches; an absent
/// object has no entry. `to` is filled when the plan was proved.
struct Group {
  bool transactional = true;
  std::vector<Statement> statements;
  std::vector<schema::Name> relations;  ///< tables and sequences to inspect before and after
  std::vector<schema::Name> types;
  std::vector<std::string> objects;  ///< other objects to inspect, as to_string(ObjectId) spells them
  schema::Fingerprints from, to;
};

/// An unmanaged object near a change.
struct Unmanaged {
  std::string object;
  std::string note;  ///< what happens to it: "kept"
};

/// A side of the plan.
struct Side {
  std::string source;       ///< "env:prod", "prisma:prisma/schema.prisma"
  std::string fingerprint;  ///< of the whole managed schema; of `to` only when proved
};

struct Plan {
  Json target =
      Json::object();  ///< pinned identity (pg::Identity::to_json) and environment; empty without a target
  Json settings =
      Json::object();  ///< search_path, role, time-outs, DateStyle, TimeZone, standard_conforming_strings
  Side from, to;
  std::vector<Group> groups;
  std::vector<Unmanaged> unmanaged;
  Json renames = Json::array();
  bool proved = false;
  std::string server_major;             ///< of the scratch server it was proved on
  std::string version = PLUMB_VERSION;  ///< of the plumb that made it
  std::string id;                       ///< SHA-256 of the document without `id`; set by seal()

  bool empty() const;
  std::size_t statement_count() const;
};

/// The settings every plan runs under; apply sets and checks them.
Json default_settings();
/// Those of a plan that makes functions: their text may speak of what comes later, or goes in a circle, and
/// was read when the desired schema was made.
Json settings_for_routines();

/// Computes and sets `id`.
void seal(Plan& plan);

/// The document; canonical(to_json(plan)) are the bytes that are approved.
Json to_json(const Plan& plan);
/// Reads and checks a document: format, id, types. Throws Error (refused) when the id does not match the
/// content.
Plan from_json(const Json& json);
/// Reads the bytes of plan.json: must be canonical and match their id.
Plan parse_plan(std::string_view bytes);

/// plan.sql: the same for people and psql: groups as BEGIN/COMMIT, each statement under a comment that
/// explains it, hazards and unmanaged objects as comments. Nothing to do: comment lines only.
std::string to_sql(const Plan& plan);

/// A hazard that asks for consent, with its question id "hazard.1" … in plan order.
struct ConsentQuestion {
  std::string id;
  const Statement* statement;
  const Hazard* hazard;
};
std::vector<ConsentQuestion> consent_questions(const Plan& plan);

}  // namespace plumb::plan

#pragma once
// Text of SQL, read with the server's own grammar. libpg_query lives only in this folder.
#include <string>
#include <string_view>
#include <vector>

namespace plumb::sql {

/// One statement of a script: its text without the final semicolon, and where it starts.
struct ScriptStatement {
  std::string text;
  int line = 1;  ///< 1-based
  int column = 1;
};

/// Splits a script by the parser. Throws Error (failed) with `source`, line, column and the grammar's message
/// when it does not parse; texts over 256 KiB a statement or nested beyond the parser's stack are refused,
/// never a crash. Lines `\restrict` and `\unrestrict` (pg_dump) are skipped; other backslash lines are
/// errors.
std::vector<ScriptStatement> split(std::string_view script, std::string_view source);

/// What running a statement means.
enum class Effect {
  read,               ///< only reads, calls no function outside a list of harmless ones
  data,               ///< INSERT, UPDATE, DELETE, MERGE, COPY FROM
  ddl,                ///< changes the schema, may run in a transaction
  non_transactional,  ///< the server refuses it in a transaction block
  control,            ///< transaction commands, SET, LOCK …
  forbidden,  ///< never in a plan: DO, CALL, EXECUTE, SET ROLE, COPY … PROGRAM, LOAD, ALTER SYSTEM …
  unknown,    ///< not classified: treat as destructive
};

/// A reason to look twice, from the review list of the handbooks.
struct Remark {
  std::string kind;    ///< "DROP TABLE", "DROP COLUMN", "ALTER COLUMN TYPE", "DELETE without WHERE", "UPDATE
                       ///< without WHERE", "TRUNCATE", "DROP TYPE" …
  std::string object;  ///< what it names, "" when nothing
  bool destructive = false;
};

/// One thing that a statement does: "DROP", "COLUMN", "public.book.tags".
struct Act {
  std::string verb, noun, object;
};

struct Classified {
  Effect effect = Effect::unknown;
  std::string kind;  ///< "ALTER TABLE", "CREATE INDEX" … as the command tag would say
  std::vector<Remark> remarks;
  std::vector<std::pair<std::string, std::string>> relations;  ///< (schema or "", name) of relations it names
  std::vector<std::pair<std::string, std::string>>
      types;              ///< (schema or "", name) of types it makes, alters or drops
  std::vector<Act> acts;  ///< where the command tag does not say all (acts.hpp)
};

/// Classifies one statement by walking its whole parse tree (CTEs, EXPLAIN ANALYZE, COPY (…), SELECT INTO).
/// Unknown is dangerous: what is not on a list is `unknown`. Throws Error when it does not parse or is more
/// than one statement.
Classified classify(std::string_view statement);

}  // namespace plumb::sql

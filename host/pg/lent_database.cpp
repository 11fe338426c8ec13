#include "pg/lent_database.hpp"

#include "base/text.hpp"

namespace plumb::pg {
namespace {

/// Anything that is not the server's own, as `kind, name` in the order in which it can be dropped.
constexpr const char* k_objects = R"(
  WITH object (rank, classid, objid) AS (
    SELECT 1, 'pg_event_trigger'::regclass::oid, oid FROM pg_event_trigger
    UNION ALL
    SELECT 2, 'pg_publication'::regclass, oid FROM pg_publication
    UNION ALL
    SELECT 3, 'pg_extension'::regclass, oid FROM pg_extension WHERE extname <> 'plpgsql'
    UNION ALL
    SELECT 4, 'pg_foreign_data_wrapper'::regclass, oid FROM pg_foreign_data_wrapper
    UNION ALL
    SELECT 5, 'pg_namespace'::regclass, oid
      FROM pg_namespace
     WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'public', 'plumb_scratch')
    UNION ALL
    SELECT 6, d.classid, d.objid
      FROM pg_depend AS d
     WHERE d.refclassid = 'pg_namespace'::regclass
       AND d.refobjid = (SELECT oid FROM pg_namespace WHERE nspname = 'public')
       AND d.deptype = 'n'
       AND d.classid <> 'pg_default_acl'::regclass
  )
  SELECT pg_catalog.format('DROP %s IF EXISTS %s CASCADE',
                           CASE i.type WHEN 'statistics object' THEN 'statistics'
                                       WHEN 'foreign-data wrapper' THEN 'foreign data wrapper'
                                       ELSE i.type END,
                           i.identity),
         i.type || ' ' || i.identity
    FROM object AS o, LATERAL pg_catalog.pg_identify_object(o.classid, o.objid, 0) AS i
   ORDER BY o.rank, i.type, i.identity
)";

constexpr const char* k_mark = "scratch database of plumb: everything in it may be dropped at any time";

constexpr const char* k_has_mark = R"(
  SELECT pg_catalog.obj_description(oid, 'pg_namespace') = $1
    FROM pg_catalog.pg_namespace
   WHERE nspname = 'plumb_scratch'
)";

/// Any number will do that no other program takes; it holds per database.
constexpr const char* k_claim = "SELECT pg_catalog.pg_try_advisory_lock(7758626, 1)";

}  // namespace

LentDatabase::LentDatabase(const ConnectInfo& info) : session_(info) {
  claim();
  refuse_foreign_objects();
  mark();
}

LentDatabase::~LentDatabase() {
  try {
    if (is_taken_) give_back();
  } catch (const Error&) {
    // its mark lets the next start empty it
  }
}

void LentDatabase::claim() {
  if (session_.query(k_claim)[0].boolean(0)) return;
  throw Error::usage("the scratch database " + session_.info().display() + " is in use by another plumb")
      .next("wait for it, or give another database with --scratch");
}

void LentDatabase::refuse_foreign_objects() {
  const auto marked = session_.query(k_has_mark, {k_mark});
  if (!marked.empty() && marked[0].boolean(0)) return;
  const auto objects = session_.query(k_objects);
  if (objects.empty() && marked.empty()) return;
  const auto first = objects.empty() ? "schema plumb_scratch" : objects[0].text(1);
  throw Error::usage("the database " + session_.info().display() + " is not empty")
      .because("it holds " + display(first) + " and bears no mark of plumb; as scratch it would be emptied")
      .next("give an empty database with --scratch");
}

void LentDatabase::mark() try {
  Transaction transaction(session_, {});
  session_.execute("CREATE SCHEMA IF NOT EXISTS plumb_scratch");
  session_.execute("COMMENT ON SCHEMA plumb_scratch IS '" + std::string(k_mark) + "'");
  transaction.commit();
} catch (Error& error) {
  throw error.while_doing("marking " + session_.info().display() + " as a scratch database");
}

ConnectInfo LentDatabase::take() {
  if (is_taken_)
    throw Error::usage("two scratch databases are needed at a time, and one was given")
        .next("leave out --scratch, so that a private server is started");
  empty();
  is_taken_ = true;
  return session_.info();
}

void LentDatabase::give_back() {
  is_taken_ = false;
  empty();
}

// Each statement for itself: thousands of tables dropped in one transaction need more locks than a server
// has.
void LentDatabase::empty() {
  const auto objects = session_.query(k_objects);
  for (const auto row : objects) session_.execute(row[0]);
  session_.take_notices();
}

}  // namespace plumb::pg

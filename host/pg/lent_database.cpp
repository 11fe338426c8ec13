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
    SELECT 4, 'pg_cast'::regclass, oid FROM pg_cast WHERE oid >= 16384
    UNION ALL
    SELECT 4, 'pg_language'::regclass, oid FROM pg_language WHERE oid >= 16384
    UNION ALL
    SELECT 4, 'pg_am'::regclass, oid FROM pg_am WHERE oid >= 16384
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
       AND NOT EXISTS (SELECT FROM pg_depend AS part  -- the sequence of an identity column goes with it
                        WHERE (part.classid, part.objid, part.deptype) = (d.classid, d.objid, 'i')
                          AND part.refobjid <> part.objid)
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

/// How to drop subscriptions without a word to the servers they name.
constexpr const char* k_subscriptions = R"(
  SELECT pg_catalog.format(statement, subname)
    FROM pg_subscription,
         pg_catalog.unnest(ARRAY['ALTER SUBSCRIPTION %I DISABLE',
                                 'ALTER SUBSCRIPTION %I SET (slot_name = NONE)',
                                 'DROP SUBSCRIPTION %I']) WITH ORDINALITY AS act (statement, place)
   WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = pg_catalog.current_database())
   ORDER BY subname, place
)";

/// How to take default privileges back: from everybody in a schema, and to what is built in for the database.
constexpr const char* k_default_privileges = R"(
  WITH stated AS (
    SELECT pg_catalog.format('ALTER DEFAULT PRIVILEGES FOR ROLE %I', owner.rolname) AS scope,
           ' IN SCHEMA ' || quote_ident(n.nspname) AS schema,
           CASE d.defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'FUNCTIONS'
                                WHEN 'T' THEN 'TYPES' WHEN 'n' THEN 'SCHEMAS' END AS objects,
           owner.rolname AS owner, d.defaclobjtype IN ('f', 'T') AS is_public, d.defaclacl
      FROM pg_default_acl AS d
      JOIN pg_roles AS owner ON owner.oid = d.defaclrole
      LEFT JOIN pg_namespace AS n ON n.oid = d.defaclnamespace
  )
  SELECT DISTINCT 1 AS rank,
         pg_catalog.format('%s%s REVOKE ALL ON %s FROM %s', scope, schema, objects,
                           CASE acl.grantee WHEN 0 THEN 'PUBLIC'
                                            ELSE quote_ident(pg_catalog.pg_get_userbyid(acl.grantee)) END) AS statement
    FROM stated, pg_catalog.aclexplode(defaclacl) AS acl
   UNION ALL
  SELECT 2, pg_catalog.format('%s GRANT ALL ON %s TO %I', scope, objects, owner)
    FROM stated WHERE schema IS NULL
   UNION ALL
  SELECT 2, pg_catalog.format('%s GRANT ALL ON %s TO PUBLIC', scope, objects)
    FROM stated WHERE schema IS NULL AND is_public
   ORDER BY rank, statement
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
    if (is_taken_) give_back(session_.info());
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
  if (is_taken_) return take_beside();
  empty();
  is_taken_ = true;
  return session_.info();
}

ConnectInfo LentDatabase::take_beside() {
  if (has_room()) return beside_.create();
  throw Error::usage("two scratch databases are needed at a time, and one was given")
      .because("its role may not create another one beside it")
      .next("leave out --scratch, so that a private server is started; or let the role create databases");
}

void LentDatabase::give_back(const ConnectInfo& info) {
  if (beside_.has(info)) return beside_.drop(info);
  is_taken_ = false;
  empty();
}

// Each statement for itself: thousands of tables dropped in one transaction need more locks than a server
// has.
void LentDatabase::empty() {
  for (const auto row : session_.query(k_default_privileges)) session_.execute(row[1]);
  for (const auto* query : {k_subscriptions, k_objects})
    for (const auto row : session_.query(query)) session_.execute(row[0]);
  session_.take_notices();
}

}  // namespace plumb::pg

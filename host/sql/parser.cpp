#include "sql/parser.hpp"

#include <pg_query.h>
#include <pg_query/pg_query.pb-c.h>
#include <pthread.h>

#include <exception>
#include <memory>

#include "base/error.hpp"
#include "sql/nesting.hpp"

namespace plumb::sql {
namespace {

// 64 MiB hold 30,000 levels (measured: 20,000 need 8 to 16 MiB, 60,000 do not fit).
constexpr std::size_t stack_bytes = 64 * 1024 * 1024;

struct Work {
  const std::function<void()>& run;
  std::exception_ptr failure;
};

void* run_work(void* argument) {
  auto& work = *static_cast<Work*>(argument);
  try {
    work.run();
  } catch (const std::exception&) {
    work.failure = std::current_exception();
  } catch (const Complaint&) {
    work.failure = std::current_exception();
  }
  return nullptr;
}

void refuse(const PgQueryError* error) {
  if (error) throw Complaint{error->message, static_cast<std::size_t>(std::max(0, error->cursorpos))};
}

// Frees a result of libpg_query at the end of the scope.
template <class Result, void (*release)(Result)>
struct Freed {
  Result value;
  ~Freed() { release(value); }
};

}  // namespace

void on_deep_stack(const std::function<void()>& work) {
  Work shared{work, nullptr};
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, stack_bytes);
  pthread_t thread;
  const int failed = pthread_create(&thread, &attributes, run_work, &shared);
  pthread_attr_destroy(&attributes);
  if (failed)
    throw Error::failed("cannot start the thread that parses SQL").because("out of memory or threads");
  pthread_join(thread, nullptr);
  if (shared.failure) std::rethrow_exception(shared.failure);
}

std::vector<Piece> split_pieces(const std::string& script) {
  const Freed<PgQuerySplitResult, pg_query_free_split_result> result{
      pg_query_split_with_parser(script.c_str())};
  refuse(result.value.error);
  std::vector<Piece> pieces;
  for (int i = 0; i < result.value.n_stmts; ++i) {
    const auto& piece = *result.value.stmts[i];
    pieces.push_back(
        {static_cast<std::size_t>(piece.stmt_location), static_cast<std::size_t>(piece.stmt_len)});
  }
  return pieces;
}

Tree parse(const std::string& statement) {
  refuse_deep_nesting(statement);
  const Freed<PgQueryProtobufParseResult, pg_query_free_protobuf_parse_result> result{
      pg_query_parse_protobuf(statement.c_str())};
  refuse(result.value.error);
  auto* tree =
      pg_query__parse_result__unpack(nullptr, result.value.parse_tree.len,
                                     reinterpret_cast<const std::uint8_t*>(result.value.parse_tree.data));
  if (!tree) throw Complaint{"the parse tree could not be read", 0};
  return {&tree->base,
          [tree](const ProtobufCMessage*) { pg_query__parse_result__free_unpacked(tree, nullptr); }};
}

Tree scan(const std::string& text) {
  const Freed<PgQueryScanResult, pg_query_free_scan_result> result{pg_query_scan(text.c_str())};
  refuse(result.value.error);
  auto* tokens = pg_query__scan_result__unpack(nullptr, result.value.pbuf.len,
                                               reinterpret_cast<const std::uint8_t*>(result.value.pbuf.data));
  if (!tokens) throw Complaint{"the tokens could not be read", 0};
  return {&tokens->base,
          [tokens](const ProtobufCMessage*) { pg_query__scan_result__free_unpacked(tokens, nullptr); }};
}

}  // namespace plumb::sql

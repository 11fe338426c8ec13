#include "engine/report.hpp"

#include "base/error.hpp"
#include "base/fault.hpp"
#include "base/file.hpp"
#include "base/secret.hpp"
#include "base/text.hpp"
#include "engine/ending.hpp"

namespace plumb::engine {
namespace {

std::string text_value(const Json& value) {
  if (value.is_null()) return "";
  return value.is_string() ? value.get<std::string>() : value.dump();
}

/// Text as one cell of a Markdown table.
std::string cell(const Json& value) {
  std::string out;
  for (const char c : display(text_value(value), true)) {
    if (c == '|')
      out += "\\|";
    else if (c == '\n')
      out += "<br>";
    else
      out += c;
  }
  return out;
}

/// A list a script gave; Lua writes an empty list and an empty table alike.
Json list_of(const Json& arguments, const char* key) {
  const Json list = arguments.value(key, Json::array());
  if (list.is_null() || list.empty()) return Json::array();
  if (!list.is_array()) throw Error::usage(std::string("the report's ") + key + " have to be a list");
  return list;
}

std::string table_of(const Json& fields) {
  if (fields.empty()) return "";
  std::string out = "\n| | |\n|---|---|\n";
  for (const Json& field : fields) {
    if (!field.is_array() || field.empty())
      throw Error::usage("a field of the report has to be {label, value}");
    out += "| " + cell(field[0]) + " | " + (field.size() > 1 ? cell(field[1]) : "") + " |\n";
  }
  return out;
}

std::string section_of(const Json& section) {
  if (!section.is_object()) throw Error::usage("a section of the report has to be { title = …, lines = … }");
  std::string out = "\n## " + display(text_of(section, "title")) + "\n\n";
  for (const Json& line : list_of(section, "lines")) out += display(text_value(line), true) + "\n";
  return out;
}

/// A plain file name, so that a report stays in its folder.
std::string file_name(const Context& context, const Json& arguments) {
  const std::string name = text_of(arguments, "file", context.manifest().name + "_" + context.run() + ".md");
  const bool is_plain =
      !name.empty() && name.front() != '.' && name.find('/') == std::string::npos && is_utf8(name);
  if (!is_plain) throw Error::usage("the report's file has to be a plain name, not " + display(name));
  return name;
}

}  // namespace

std::string report_markdown(const Json& arguments) {
  std::string out = "# " + display(text_of(arguments, "title", "Report")) + "\n";
  out += table_of(list_of(arguments, "fields"));
  for (const Json& section : list_of(arguments, "sections")) out += section_of(section);
  return redact(out);
}

Json write_report(Context& context, const Json& arguments) {
  const std::string text = report_markdown(arguments);
  const auto& project = context.services().project;
  const auto relative = std::filesystem::path(project.report_path) / file_name(context, arguments);
  write_file(context.folder() / "report.md", text, 0600);
  context.report = relative.string();
  if (context.dry_run()) {
    context.services().observer->note("info", "would write the report " + context.report);
    return {{"path", context.report}};
  }
  fault_point("engine.report.before");
  make_folders((project.folder / relative).parent_path());
  write_file(project.folder / relative, text);
  fault_point("engine.report.after");
  return {{"path", context.report}};
}

}  // namespace plumb::engine

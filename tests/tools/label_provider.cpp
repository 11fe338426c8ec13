// A library for a test server: two providers of security labels, "demo" and "Odd one", that take any label.
// Servers bring none. Written against the server's exported functions alone, so that its headers need not be
// installed; what a server checks of a library (manual 38.10.1) is told as its version wants it.
#include <cstdlib>

extern "C" {

// Exported by the server.
const char* GetConfigOption(const char* name, bool missing_ok, bool restrict_privileged);
void register_label_provider(const char* provider_name, void (*check)(const void* object, const char* label));

struct AbiFields {
  int version, func_max_args = 100, index_max_keys = 32, name_data_length = 64, float8_by_value = 1;
  char extra[32] = "PostgreSQL";
};
struct MagicUntil14 {
  int length = sizeof(MagicUntil14), version, func_max_args = 100, index_max_keys = 32, name_data_length = 64,
      float8_by_value = 1;
};
struct MagicUntil17 {
  int length = sizeof(MagicUntil17);
  AbiFields fields;
};
struct MagicSince18 {
  int length = sizeof(MagicSince18);
  AbiFields fields;
  const char *name = nullptr, *version = nullptr;
};

const void* Pg_magic_func() {
  const int version = std::atoi(GetConfigOption("server_version_num", false, false)) / 100;
  static MagicUntil14 until_14;
  static MagicUntil17 until_17;
  static MagicSince18 since_18;
  until_14.version = version;
  until_17.fields.version = version;
  since_18.fields.version = version;
  if (version < 1500) return &until_14;
  if (version < 1800) return &until_17;
  return &since_18;
}

void _PG_init() {
  const auto takes_all = [](const void*, const char*) {};
  register_label_provider("demo", takes_all);
  register_label_provider("Odd one", takes_all);
}

}  // extern "C"

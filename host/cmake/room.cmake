# Compiler settings and plumb_room(): one static library per folder, whose link line is its include rule.

find_program(CCACHE ccache)
if(CCACHE)
  # A precompiled header carries time stamps that ccache would otherwise refuse.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE})
endif()

# Sources joined by the dozen (presets release and asan) compile in a third of the time: most of it goes into templates
# of the standard library. Names in anonymous namespaces have to differ within a room for that.
set(CMAKE_UNITY_BUILD_BATCH_SIZE 12)
set(CMAKE_CXX_FLAGS_RELEASE "-O2")

add_library(plumb_settings INTERFACE)
target_include_directories(plumb_settings INTERFACE ${PROJECT_SOURCE_DIR}/host ${PROJECT_SOURCE_DIR})
target_compile_options(plumb_settings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Werror -fpch-preprocess)
target_compile_definitions(plumb_settings INTERFACE PLUMB_VERSION="${PROJECT_VERSION}" TOML_HEADER_ONLY=0)
# g++ 12 sees overflows in its own std::string when it optimises (GCC bug 105329), and takes joined sources for headers.
target_compile_options(plumb_settings INTERFACE
  $<$<CONFIG:Release>:-Wno-restrict;-Wno-stringop-overflow;-Wno-stringop-overread;-Wno-array-bounds> $<$<BOOL:${CMAKE_UNITY_BUILD}>:-Wno-subobject-linkage>)
if(PLUMB_ASAN)
  # A finding ends the program, so that a test fails by it; the optimiser sees more unset variables than there are.
  set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g1")
  target_compile_options(plumb_settings INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all
    -fno-omit-frame-pointer -Wno-maybe-uninitialized)
  target_link_options(plumb_settings INTERFACE -fsanitize=address,undefined)
endif()

# plumb_room(NAME [USES ROOM...] [WITH LIBRARY...]): the sources of the current folder's NAME/ as library plumb_NAME.
function(plumb_room name)
  cmake_parse_arguments(ROOM "" "" "USES;WITH" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*/*.cpp)
  list(FILTER sources EXCLUDE REGEX "/faults_[a-z]+\\.cpp$") # the one file in which plumb and plumb-faults differ
  add_library(plumb_${name} STATIC ${sources})
  target_link_libraries(plumb_${name} PUBLIC plumb_settings ${ROOM_WITH})
  foreach(room IN LISTS ROOM_USES)
    target_link_libraries(plumb_${name} PUBLIC plumb_${room})
  endforeach()
  if(name STREQUAL "base")
    target_precompile_headers(plumb_base PRIVATE base/precompiled.hpp)
  else()
    target_precompile_headers(plumb_${name} REUSE_FROM plumb_base)
  endif()
endfunction()

# plumb_embed(TARGET VARIABLE FILE...): compiles text files into TARGET as a table of (path, text), see base/embedded.hpp.
function(plumb_embed target variable root)
  set(out ${CMAKE_CURRENT_BINARY_DIR}/${variable}.cpp)
  add_custom_command(
    OUTPUT ${out}
    COMMAND ${CMAKE_COMMAND} -DOUT=${out} -DVARIABLE=${variable} -DROOT=${root} "-DFILES=${ARGN}" -P ${PROJECT_SOURCE_DIR}/host/cmake/embed.cmake
    DEPENDS ${ARGN} ${PROJECT_SOURCE_DIR}/host/cmake/embed.cmake
    VERBATIM)
  target_sources(${target} PRIVATE ${out})
endfunction()

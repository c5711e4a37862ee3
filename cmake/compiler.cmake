# The compiler and its flags: clang-19, C++23, lld, libstdc++ (design: not g++ 12, which miscompiles coroutines).
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
add_compile_options(-fPIE)  # for libraries too: all share one precompiled header
add_link_options(-pie)

if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang" OR CMAKE_CXX_COMPILER_VERSION VERSION_LESS 19)
  message(FATAL_ERROR "weft needs clang 19: use a preset, e.g. cmake --preset dev")
endif()

set(WEFT_SANITIZE "" CACHE STRING "sanitizers to build with, as -fsanitize= takes them")
set(CMAKE_CXX_FLAGS_DEV "-O0 -g1 -fno-omit-frame-pointer")
set(CMAKE_C_FLAGS_DEV "-O0 -g1 -fno-omit-frame-pointer")
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")  # functions keep their names: enough for a profile

# Threads everywhere: protobuf asks for them, and a precompiled header must agree with all who use it.
add_compile_options(-fno-semantic-interposition -pthread)
if(WEFT_SANITIZE)
  add_compile_options(-fsanitize=${WEFT_SANITIZE} -fno-sanitize-recover=all)
  # These four stand at every access, and took an eighth of the build. What they find, ASan finds when it is done.
  add_compile_options(-fno-sanitize=null,alignment,vptr,object-size)
  add_link_options(-fsanitize=${WEFT_SANITIZE})
endif()
add_link_options(-fuse-ld=lld)

# A release is compiled by what the request path did under load (`./run profile`). Functions of one file only are told apart
# by its name, without the folder, which is another in every tree.
option(WEFT_COUNT "a release that counts what it does, into raw/" OFF)
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  add_compile_options("SHELL:-mllvm -static-func-full-module-prefix=false")
  set(profile ${CMAKE_SOURCE_DIR}/cmake/release.profile)
  if(WEFT_COUNT)
    add_compile_options(-fprofile-generate=${CMAKE_BINARY_DIR}/raw)
    add_link_options(-fprofile-generate=${CMAKE_BINARY_DIR}/raw)
  elseif(EXISTS ${profile})
    find_program(PROFDATA llvm-profdata-19 REQUIRED)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${profile})
    file(MD5 ${profile} digest)
    set(indexed ${CMAKE_BINARY_DIR}/profile-${digest}.profdata)
    execute_process(COMMAND ${PROFDATA} merge ${profile} -o ${indexed} COMMAND_ERROR_IS_FATAL ANY)
    # Older than the sources in places, which is no fault.
    add_compile_options(-fprofile-use=${indexed} -Wno-backend-plugin -Wno-profile-instr-out-of-date)
  endif()
endif()

find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE})
endif()

# For what a request's way goes through, from room to room: the proxy is compiled as one when it is linked, and the other programs,
# which have their time, take the machine code that stands beside.
set(WEFT_LTO -flto=thin -ffat-lto-objects)

# Warnings for our own code only; generated code goes without.
add_library(weft_warnings INTERFACE)
target_compile_options(weft_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Werror -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
  -Wno-gnu-zero-variadic-macro-arguments -Wno-missing-designated-field-initializers)

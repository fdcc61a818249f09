option(SODIEM_WARNINGS_AS_ERRORS "Treat compiler warnings as errors" OFF)
option(SODIEM_SANITIZE "Build with the address and undefined behaviour sanitizers" OFF)
option(SODIEM_FUZZ "Build the fuzzers of tests/fuzz (clang)" OFF)

find_program(SODIEM_CCACHE ccache)
if(SODIEM_CCACHE)
    # Precompiled headers are cached only if ccache may overlook macros of time and those a header does not use.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${SODIEM_CCACHE})
    set(CMAKE_C_COMPILER_LAUNCHER ${SODIEM_CCACHE})
endif()

# Every target of the project links this one; each flag stands here with its reason.
add_library(sodiem_options INTERFACE)
target_include_directories(sodiem_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(sodiem_options INTERFACE
    -Wall -Wextra -Wpedantic      # the usual
    -Wshadow                      # a shadowed name is a misread name
    -Wnon-virtual-dtor -Woverloaded-virtual
    -Wimplicit-fallthrough
    -Wswitch-enum                 # a new error or rule kind must be worded and scored everywhere
    -Wcast-qual -Wold-style-cast
    $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-fpch-preprocess>  # without it ccache cannot see what is precompiled
    "$<$<COMPILE_LANG_AND_ID:CXX,Clang>:SHELL:-Xclang -fno-pch-timestamp>"  # nor take the same header for the same
    $<$<BOOL:${SODIEM_WARNINGS_AS_ERRORS}>:-Werror>)
target_compile_definitions(sodiem_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    SODIEM_VERSION="${PROJECT_VERSION}")
if(SODIEM_SANITIZE)
    target_compile_options(sodiem_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
        -fno-sanitize-recover=undefined)
    target_link_options(sodiem_options INTERFACE -fsanitize=address,undefined)
endif()
if(SODIEM_FUZZ)
    target_compile_options(sodiem_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

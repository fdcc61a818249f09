# SPDX-FileCopyrightText: Sổ điểm CCHC contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Puts Liberation Serif into a target as :/fonts/*.ttf, so that paper looks the same on every machine, whatever fonts
# it has. The files are the distribution's; set SODIEM_FONT_DIR where they lie elsewhere.
set(SODIEM_FONT_DIR "" CACHE PATH "Folder that holds LiberationSerif-*.ttf, version 2 or later")

function(sodiem_embed_paper_fonts target)
    foreach(face IN ITEMS Regular Bold Italic BoldItalic)
        find_file(SODIEM_FONT_${face} LiberationSerif-${face}.ttf
            PATHS ${SODIEM_FONT_DIR} /usr/share/fonts/truetype/liberation2 /usr/share/fonts/truetype/liberation
                  /usr/share/fonts/liberation-serif /usr/share/fonts/liberation
            NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH)
        if(NOT SODIEM_FONT_${face})
            message(FATAL_ERROR "LiberationSerif-${face}.ttf was not found. Papers are set in Liberation Serif: install "
                "the Debian package fonts-liberation2, or give its folder with -DSODIEM_FONT_DIR=…")
        endif()
        set_source_files_properties(${SODIEM_FONT_${face}} PROPERTIES QT_RESOURCE_ALIAS LiberationSerif-${face}.ttf)
        list(APPEND files ${SODIEM_FONT_${face}})
    endforeach()
    # Not compressed: the program then reads the fonts where they lie instead of unpacking 1.5 MB at every start.
    qt_add_resources(${target} paperfonts PREFIX /fonts FILES ${files} OPTIONS -no-compress)
endfunction()

# SPDX-License-Identifier: GPL-3.0-or-later
# The programs' icon, version and manifest. The icon is drawn while building, by a program of the computer that builds:
# a cross build has to be told of one (TOKENDESK_ICON), as packaging/windows/makepackages does.
set(TOKENDESK_ICON "" CACHE FILEPATH "The program's icon as .ico; drawn where it is not given")
set(made ${CMAKE_CURRENT_BINARY_DIR}/windows)
set(icon ${TOKENDESK_ICON})
if(NOT icon AND NOT CMAKE_CROSSCOMPILING)
    add_executable(tokendesk-rendericon rendericon.cpp)
    set_target_properties(tokendesk-rendericon PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    target_link_libraries(tokendesk-rendericon PRIVATE tokendesk_options Qt6::Gui Qt6::Svg)
    set(icon ${made}/tokendesk.ico)
    add_custom_command(OUTPUT ${icon}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${made}
        COMMAND tokendesk-rendericon ${PROJECT_SOURCE_DIR}/resources/icons/tokendesk.svg 16,20,24,32,40,48,64,256 ${icon}
        DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/tokendesk.svg tokendesk-rendericon
        VERBATIM)
elseif(NOT icon)
    message(FATAL_ERROR "A cross build needs TOKENDESK_ICON: an .ico file")
endif()
set(manifest ${made}/program.manifest)
configure_file(windows/program.manifest.in ${manifest} @ONLY)
enable_language(RC)

function(tokendesk_windows_resources name description)
    configure_file(windows/program.rc.in ${made}/${name}.rc @ONLY)
    set_source_files_properties(${made}/${name}.rc PROPERTIES OBJECT_DEPENDS "${icon};${manifest}" GENERATED ON)
    set_source_files_properties(${icon} PROPERTIES GENERATED ON)
    target_sources(${name} PRIVATE ${made}/${name}.rc ${icon})
endfunction()
tokendesk_windows_resources(tokendesk "Tokendesk")
tokendesk_windows_resources(tokendesk-demo-server "Demo server of Tokendesk")
set_target_properties(tokendesk PROPERTIES WIN32_EXECUTABLE ON)

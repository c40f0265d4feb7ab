# SPDX-License-Identifier: GPL-3.0-or-later
# Where a Linux desktop looks for a program: menu entry, AppStream data, icons, manual pages.
set(made ${CMAKE_CURRENT_BINARY_DIR}/linux)
configure_file(linux/org.tokendesk.Tokendesk.metainfo.xml.in ${made}/org.tokendesk.Tokendesk.metainfo.xml @ONLY)
install(FILES ${made}/org.tokendesk.Tokendesk.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES linux/tokendesk.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)

set(picture ${PROJECT_SOURCE_DIR}/resources/icons/tokendesk.svg)
install(FILES ${picture} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
# The sizes are drawn here, so that no made file is kept among the sources. A cross compiler's program does not run here.
if(NOT CMAKE_CROSSCOMPILING)
    add_executable(tokendesk-rendericon rendericon.cpp)
    set_target_properties(tokendesk-rendericon PROPERTIES
        AUTOMOC OFF AUTOUIC OFF AUTORCC OFF RUNTIME_OUTPUT_DIRECTORY ${made})
    target_link_libraries(tokendesk-rendericon PRIVATE tokendesk_options Qt6::Gui Qt6::Svg)
    set(icons)
    foreach(size 16 22 24 32 48 64 128 256 512)
        set(icon ${made}/icons/${size}x${size}/tokendesk.png)
        add_custom_command(OUTPUT ${icon}
            COMMAND ${CMAKE_COMMAND} -E make_directory ${made}/icons/${size}x${size}
            COMMAND tokendesk-rendericon ${picture} ${size} ${icon}
            DEPENDS ${picture} tokendesk-rendericon
            VERBATIM)
        list(APPEND icons ${icon})
        install(FILES ${icon} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
    endforeach()
    add_custom_target(tokendesk-icons ALL DEPENDS ${icons})
endif()

find_program(GZIP_PROGRAM gzip REQUIRED)
# tokendesk_compress(SOURCE TARGET): without name and time, so that the same text gives the same bytes.
set(compressed)
function(tokendesk_compress source target)
    add_custom_command(OUTPUT ${target}
        COMMAND ${GZIP_PROGRAM} -9nc ${source} > ${target}
        DEPENDS ${source}
        VERBATIM)
    set(compressed ${compressed} ${target} PARENT_SCOPE)
endfunction()
foreach(page tokendesk tokendesk-demo-server)
    tokendesk_compress(${CMAKE_CURRENT_SOURCE_DIR}/man/${page}.1 ${made}/${page}.1.gz)
    install(FILES ${made}/${page}.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endforeach()
tokendesk_compress(${CMAKE_CURRENT_SOURCE_DIR}/debian/changelog ${made}/changelog.Debian.gz)
# Only in the packages of their kind.
install(FILES ${made}/changelog.Debian.gz ${CMAKE_CURRENT_SOURCE_DIR}/debian/copyright
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/tokendesk COMPONENT debian EXCLUDE_FROM_ALL)
install(FILES ${CMAKE_CURRENT_SOURCE_DIR}/debian/lintian-overrides RENAME tokendesk
    DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides COMPONENT debian EXCLUDE_FROM_ALL)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE
    DESTINATION ${CMAKE_INSTALL_DATADIR}/licenses/tokendesk COMPONENT rpm EXCLUDE_FROM_ALL)
add_custom_target(tokendesk-documents ALL DEPENDS ${compressed})

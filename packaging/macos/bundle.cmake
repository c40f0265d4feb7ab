# SPDX-License-Identifier: GPL-3.0-or-later
# The program as an application bundle, for `cpack -G DragNDrop`. Never run so far: there was no Mac to run it on.
add_executable(tokendesk-rendericon rendericon.cpp)
set_target_properties(tokendesk-rendericon PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF MACOSX_BUNDLE OFF)
target_link_libraries(tokendesk-rendericon PRIVATE tokendesk_options Qt6::Gui Qt6::Svg)
set(iconset ${CMAKE_CURRENT_BINARY_DIR}/tokendesk.iconset)
set(icon ${CMAKE_CURRENT_BINARY_DIR}/tokendesk.icns)
set(draw)
foreach(size 16 32 128 256 512)
    math(EXPR double "${size} * 2")
    list(APPEND draw
        COMMAND tokendesk-rendericon ${PROJECT_SOURCE_DIR}/resources/icons/tokendesk.svg ${size} ${iconset}/icon_${size}x${size}.png
        COMMAND tokendesk-rendericon ${PROJECT_SOURCE_DIR}/resources/icons/tokendesk.svg ${double} ${iconset}/icon_${size}x${size}@2x.png)
endforeach()
add_custom_command(OUTPUT ${icon}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${iconset}
    ${draw}
    COMMAND iconutil --convert icns --output ${icon} ${iconset}
    DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/tokendesk.svg tokendesk-rendericon
    VERBATIM)
add_custom_target(tokendesk-icon ALL DEPENDS ${icon})
add_dependencies(tokendesk tokendesk-icon)

set_target_properties(tokendesk PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_BUNDLE_NAME Tokendesk
    MACOSX_BUNDLE_GUI_IDENTIFIER org.tokendesk.Tokendesk
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
    MACOSX_BUNDLE_ICON_FILE tokendesk.icns)
install(FILES ${icon} DESTINATION tokendesk.app/Contents/Resources)

# Qt, its plugins and translations are put into the bundle by Qt's own script, which it has since 6.5.
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    qt_generate_deploy_app_script(TARGET tokendesk OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
    set(TOKENDESK_DEPLOY_SCRIPT ${deploy})
else()
    message(STATUS "Qt ${Qt6_VERSION} has no deploy script: the bundle will need Qt where it runs")
endif()

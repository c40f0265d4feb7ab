# SPDX-License-Identifier: GPL-3.0-or-later
# Run by cpack -G External, in the staged tree.
set(name tokendesk-${CPACK_PACKAGE_VERSION}-linux-${CMAKE_HOST_SYSTEM_PROCESSOR})
if(NOT CMAKE_HOST_SYSTEM_PROCESSOR)
    cmake_host_system_information(RESULT machine QUERY OS_PLATFORM)
    set(name tokendesk-${CPACK_PACKAGE_VERSION}-linux-${machine})
endif()
set(package ${CPACK_PACKAGE_DIRECTORY}/${name}.tar.xz)
execute_process(
    COMMAND ${CMAKE_CURRENT_LIST_DIR}/makebundle ${CPACK_TEMPORARY_DIRECTORY} ${name} ${package}
    COMMAND_ERROR_IS_FATAL ANY)
set(CPACK_EXTERNAL_BUILT_PACKAGES ${package})

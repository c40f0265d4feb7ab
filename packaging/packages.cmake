# SPDX-License-Identifier: GPL-3.0-or-later
# `cpack -G DEB`, `-G RPM`, `-G External` (the bundle that carries Qt) or, on macOS, `-G DragNDrop`; `./dev package` wraps it.
# An older version number for a package, as the upgrade test needs it: cpack -D CPACK_PACKAGE_VERSION=0.0.9
set(CPACK_PACKAGE_NAME tokendesk)
set(CPACK_PACKAGE_VENDOR "Tokendesk maintainers")
set(CPACK_PACKAGE_CONTACT ${TOKENDESK_MAINTAINER})
set(CPACK_PACKAGE_HOMEPAGE_URL ${TOKENDESK_HOMEPAGE})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "manage the access tokens of Canvus servers")
set(CPACK_PACKAGE_DESCRIPTION
"Access tokens let other programs use an account on a Canvus server.
Tokendesk lists them, makes new ones, renames them and takes them away: for
end users their own, for administrators those of each user.
.
The list is kept up to date while it is looked at. A new token is hidden until
it is asked for, and the clipboard is cleared after a while. A demo server is
included, for trying it out without a server or an account.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_FILE_NAME tokendesk-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_THREADS 1) # several would pack the same files into other bytes
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_SOURCE_DIR}/eachpackage.cmake)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)

# Debian. What is linked is found by dpkg-shlibdeps; libsecret and Qt's SVG plugins are loaded at run time. Qt's TLS, xcb
# and input plugins are in the packages of the libraries that are linked.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS OFF)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "at-spi2-core, ca-certificates, gnome-keyring | org.freedesktop.secrets, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

# RPM. The libraries' own names are found by rpmbuild.
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP Applications/Internet)
set(CPACK_RPM_PACKAGE_URL ${TOKENDESK_HOMEPAGE})
set(CPACK_RPM_PACKAGE_SUMMARY "Manage the access tokens of Canvus servers")
set(CPACK_RPM_COMPRESSION_TYPE xz)
set(CPACK_RPM_CHANGELOG_FILE ${CMAKE_CURRENT_SOURCE_DIR}/linux/changelog.rpm)
set(CPACK_RPM_PACKAGE_RECOMMENDS "libsecret, qt6-qttranslations")
set(CPACK_RPM_PACKAGE_RELOCATABLE OFF)
string(REPLACE "\n.\n" "\n\n" CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
set(CPACK_RPM_USER_FILELIST "%license /usr/share/licenses/tokendesk/LICENSE")
# Folders that belong to other packages.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/licenses /usr/share/man /usr/share/man/man1 /usr/share/metainfo /usr/share/applications /usr/share/icons
    /usr/share/icons/hicolor)
foreach(size 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size} /usr/share/icons/hicolor/${size}/apps)
endforeach()
# The same bytes from the same sources: rpmbuild writes its host and its clock otherwise.
set(CPACK_RPM_SPEC_MORE_DEFINE "%define packager ${TOKENDESK_MAINTAINER}
%define _buildhost localhost
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _build_id_links none")

# The bundle: bundle.cmake fills the staged tree up with Qt and packs it.
set(CPACK_EXTERNAL_ENABLE_STAGING ON)
set(CPACK_EXTERNAL_PACKAGE_SCRIPT ${CMAKE_CURRENT_SOURCE_DIR}/linux/bundle.cmake)

# macOS.
set(CPACK_DMG_VOLUME_NAME Tokendesk)

include(CPack)

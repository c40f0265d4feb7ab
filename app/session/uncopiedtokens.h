// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

#include <QLockFile>
#include <QString>
#include <QUrl>

#include <map>
#include <memory>
#include <vector>

namespace Tokendesk {

/// Remembers on disk which new tokens nobody has copied yet, for the case that the program ends before it happens:
/// where they are, whose, and their ids. Never a token. One file each (0600), so that several programs can run side by
/// side.
class UncopiedTokens
{
public:
    struct Entry
    {
        QUrl server;
        UserId owner = 0;
        QString tokenId;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    /// @p folder is made (0700) when there is something to remember.
    explicit UncopiedTokens(QString folder);
    ~UncopiedTokens();
    UncopiedTokens(const UncopiedTokens &) = delete;
    UncopiedTokens &operator=(const UncopiedTokens &) = delete;

    /// On disk when it returns. As long as this lives, the token counts as on somebody's screen.
    void remember(const Entry &entry);
    void forget(const Entry &entry);
    /// Those of programs that ended. They are taken over: nobody else is told of them as long as this lives.
    std::vector<Entry> takeLeft();

private:
    QString pathOf(const Entry &entry) const;
    bool hold(const QString &path);

    QString m_folder;
    std::map<QString, std::unique_ptr<QLockFile>> m_held; ///< by file; a lock of a program that ended does not count
};

} // namespace Tokendesk

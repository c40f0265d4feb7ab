// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/tokenframe.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QList>
#include <QObject>

#include <memory>
#include <utility>
#include <vector>

namespace Tokendesk {

class TokenModel;

/// The first line of a stream, which is the whole list: where it is long, it is read in another thread, and there laid
/// beside what the model knows, which is almost always the same. Lines that come meanwhile wait here.
class FirstLine : public QObject
{
    Q_OBJECT

public:
    struct Content
    {
        bool isSound = false; ///< it is a list, and no row of it was left out
        qsizetype rows = 0;
        std::vector<TokenChange> news; ///< what the model did not know when this was made
    };

    /// Begins at once; @p model must be used in this thread only.
    FirstLine(const TokenModel &model, UserId owner, QByteArray line, QObject *parent);
    ~FirstLine() override;

    /// Whether @p line is a list that is worth another thread.
    static bool isFor(const QByteArray &line);

    void hold(const QList<QByteArray> &lines) { m_held += lines; }
    QList<QByteArray> takeHeld() { return std::exchange(m_held, {}); }
    const Content &content() const { return *m_content; } ///< after read()

Q_SIGNALS:
    void read();

private:
    std::shared_ptr<Content> m_content;
    QFutureWatcher<void> m_reading;
    QList<QByteArray> m_held;
};

} // namespace Tokendesk

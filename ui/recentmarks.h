// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace Tokendesk {

class TokenController;
class TokenModel;

/// Which rows came or changed a moment ago, by somebody else: they wear a mark for a few seconds. Nothing is marked
/// where the system asks for less motion, at the first list, or where so much changed that marks would tell nothing.
class RecentMarks : public QObject
{
    Q_OBJECT

public:
    enum class Mark { None, New, Changed };

    /// Both must outlive this.
    RecentMarks(const TokenModel &model, const TokenController &controller, QObject *parent = nullptr);

    bool isEmpty() const { return m_marks.isEmpty(); }
    Mark markOf(const QString &tokenId) const { return m_marks.value(tokenId).mark; }

Q_SIGNALS:
    /// Some are gone. That some came is not told: the model tells that of their rows.
    void faded();

private:
    struct Entry
    {
        Mark mark = Mark::None;
        qint64 untilMs = 0; ///< of the timer's clock
    };

    void note(const QStringList &fresh, const QStringList &changed);
    void forgetOld();

    const TokenController &m_controller;
    QHash<QString, Entry> m_marks;
    QTimer m_timer;
};

} // namespace Tokendesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secret.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QObject>
#include <QSet>

#include <memory>

namespace Tokendesk {

/// The different settings (see bcryptSettingOf()) among many ids. Costs a comparison for an id of a known one.
class BcryptSettings
{
public:
    void add(QByteArrayView tokenId);
    const QByteArrayList &all() const { return m_settings; }

private:
    QByteArray m_last; ///< the beginning of the id that came last: most are alike
    QSet<QByteArray> m_seen;
    QByteArrayList m_settings;
};

/// Computes the ids that some plain tokens have under some settings, in a thread of its own. Nothing is sent to
/// anybody. Deleting it stops the work, in silence.
class Identification : public QObject
{
    Q_OBJECT

public:
    /// Starts at once.
    Identification(const QList<Secret> &candidates, const QByteArrayList &settings, QObject *parent = nullptr);
    ~Identification() override;

    /// Only after finished().
    const QSet<QByteArray> &ids() const { return m_ids; }

Q_SIGNALS:
    /// Exactly once, from the event loop, also where there was nothing to compute.
    void finished();

private:
    struct Work;

    std::shared_ptr<Work> m_work;
    QSet<QByteArray> m_ids;
};

} // namespace Tokendesk

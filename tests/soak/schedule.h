// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/revokejob.h"
#include "tests/model/livefixture.h"
#include "tests/soak/ledger.h"
#include "tests/support/faultproxy.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <random>

/// A server of its own and the way to it, used by one schedule after the other.
struct Lane
{
    Lane();

    DemoFixture demo;
    TokendeskDemo::DemoAccount user = demo.user();
    std::shared_ptr<Ledger> ledger; ///< of the schedule that runs
    QMutex ledgerMutex; ///< the server's threads read the pointer
    FaultProxy proxy{static_cast<quint16>(demo.url().port())};
    OtherClient other{demo.url(), DemoFixture::token(user)}; ///< not through the proxy
};

/// Many calls of the whole program behind a window, under many faults; all of them follow from the seed. Then
/// everything is mended, and what the program shows and said must be true. Emits finished() once, from the event loop.
class Schedule : public QObject
{
    Q_OBJECT

public:
    Schedule(Lane &lane, quint32 seed);
    ~Schedule() override;

    quint32 seed() const { return m_seed; }
    const QStringList &faults() const { return m_faults; }
    const QStringList &journal() const { return m_journal; }
    int calls() const { return m_calls; }
    int unknown() const { return m_unknown; }
    int harms() const { return m_harms; }
    int mostArrivals() const { return m_ledger->mostArrivals(); }

Q_SIGNALS:
    void finished();

private:
    using Token = Tokendesk::Token;
    template <typename T>
    using Answer = typename Tokendesk::ApiCall<T>::Answer;

    int random(int below) { return static_cast<int>(m_random() % static_cast<quint32>(below)); }
    void note(const QString &what);
    void prepare();
    void signIn();
    void step();
    void act();
    void disturb();
    std::optional<Tokendesk::TokenRef> untouched();
    void create();
    void rename();
    void revoke();
    void read();
    void signInAgain();
    void bySomebodyElse();
    void harmOne();
    void mend();
    void look();
    void judge(const QList<Token> &tokens);
    QString unrest() const;
    void fail(const QString &why);
    void end();
    /// Notes how @p call ends; @p take gets the verdict.
    template <typename T, typename Take>
    void follow(Tokendesk::ApiCall<T> *call, const QString &name, Take take);

    Lane &m_lane;
    quint32 m_seed;
    std::mt19937 m_random;
    std::shared_ptr<Ledger> m_ledger = std::make_shared<Ledger>();
    std::unique_ptr<LiveDesk> m_desk;
    std::unique_ptr<QObject> m_dialog = std::make_unique<QObject>(); ///< parent of some calls; may be closed
    bool m_isAdministrator = false;
    QSet<QString> m_touched; ///< ids that a step was about: each is changed once at most
    QList<QPointer<Tokendesk::RevokeJob>> m_jobs;
    QElapsedTimer m_since;
    QTimer m_next;
    QStringList m_journal;
    QStringList m_faults;
    int m_stepsLeft = 0;
    int m_serial = 0;
    int m_openCalls = 0;
    int m_calls = 0;
    int m_unknown = 0;
    int m_harms = 0;
    bool m_isMended = false;
    bool m_isLooking = false;
    bool m_hasEnded = false;
    qint64 m_mendedAt = 0;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/tokenlistintake.h"

#include "app/model/tokenmodel.h"
#include "app/model/tokenstore.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>

namespace Tokendesk {

namespace {

constexpr qsizetype LongList = 20'000;
constexpr qsizetype LongText = qsizetype(4) * 1024 * 1024;
constexpr qsizetype FirstPart = 20'000;
constexpr qsizetype PartBytes = qsizetype(4) * 1024 * 1024;
/// Each part also costs what goes by all rows that are shown, so that smaller ones would take too long in the end.
constexpr qsizetype SmallestPart = 10'000;
constexpr qsizetype LargestPart = 40'000;
// Milliseconds, of which 100 are noticed.
constexpr qint64 QuickPart = 20;
constexpr qint64 SlowPart = 40;

} // namespace

TokenListIntake::TokenListIntake(TokenModel &model, UserId owner, TokenRows rows, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_revision(model.revision())
    , m_read(std::make_shared<std::unique_ptr<TokenListParts>>())
    , m_partSize(FirstPart)
{
    connect(&m_turn, &QTimer::timeout, this, &TokenListIntake::takePart);
    connect(&m_reading, &QFutureWatcher<void>::finished, this, &TokenListIntake::begin);
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    m_reading.setFuture(promise->future());
    auto whole = std::make_shared<TokenRows>(std::move(rows));
    QThreadPool::globalInstance()->start([read = m_read, reader = model.listReader(owner), whole, promise] {
        *read = reader(std::move(*whole));
        promise->finish();
    });
}

TokenListIntake::~TokenListIntake()
{
    if (m_parts) { // giving back so much memory takes its time too
        QThreadPool::globalInstance()->start([parts = std::shared_ptr<TokenListParts>(std::move(m_parts))] {});
    }
}

bool TokenListIntake::isFor(const TokenRows &rows, qsizetype shown)
{
    return std::max(rows.size(), shown) >= LongList || rows.textBytes() >= LongText;
}

void TokenListIntake::stop()
{
    m_turn.stop();
    m_reading.disconnect(this);
}

void TokenListIntake::begin()
{
    m_parts = std::move(*m_read);
    m_turn.start(0);
}

void TokenListIntake::takePart()
{
    if (m_model.revision() != m_revision) {
        m_turn.stop();
        Q_EMIT ended(false);
        return;
    }
    QElapsedTimer took;
    took.start();
    m_model.takePart(*m_parts, m_partSize, PartBytes);
    m_revision = m_model.revision();
    if (m_parts->isWhole()) {
        m_turn.stop();
        Q_EMIT ended(true);
    } else if (took.elapsed() > SlowPart) {
        m_partSize = std::max(m_partSize / 2, SmallestPart);
    } else if (took.elapsed() < QuickPart) {
        m_partSize = std::min(m_partSize * 2, LargestPart);
    }
}

} // namespace Tokendesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/httpreply.h"
#include "app/api/singleusebody.h"
#include "app/api/wirewatch.h"
#include "tests/support/strictness.h"

#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cstring>

using namespace Tokendesk;

namespace {

/// Ends in success with what it is given, whatever length was announced: as Qt was seen to do where the connection had
/// been used before. It cannot be had from a real one at will.
class PleasedReply final : public QNetworkReply
{
public:
    PleasedReply(int status, const QVariant &announced, QByteArray content) : m_content(std::move(content))
    {
        open(QIODevice::ReadOnly);
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, status);
        if (announced.isValid())
            setHeader(QNetworkRequest::ContentLengthHeader, announced);
        QMetaObject::invokeMethod(
            this,
            [this] {
                setFinished(true);
                Q_EMIT finished();
            },
            Qt::QueuedConnection);
    }
    void abort() override { }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_content.size() + QNetworkReply::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = std::min<qint64>(maxSize, m_content.size());
        std::memcpy(data, m_content.constData(), static_cast<std::size_t>(count));
        m_content.remove(0, count);
        return count;
    }

private:
    QByteArray m_content;
};

} // namespace

class CutAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void lessThanWasAnnouncedIsNoSuccess_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QVariant>("announced");
        QTest::addColumn<bool>("whole");
        QTest::newRow("cut") << 200 << QVariant(100) << false;
        QTest::newRow("one byte missing") << 201 << QVariant(4) << false;
        QTest::newRow("whole") << 200 << QVariant(3) << true;
        QTest::newRow("no length") << 200 << QVariant() << true;
    }
    void lessThanWasAnnouncedIsNoSuccess()
    {
        QFETCH(int, status);
        QFETCH(QVariant, announced);
        QFETCH(bool, whole);
        HttpReply::Job job;
        job.verb = "DELETE";
        job.changesState = true;
        job.cap = 1000;
        job.deadline = std::chrono::seconds(30);
        job.idle = std::chrono::seconds(30);
        HttpReply reply(std::move(job), nullptr);
        QSignalSpy finished(&reply, &TransportReply::finished);
        WireWatch watch(1LL << 20);
        reply.follow(new PleasedReply(status, announced, "[ ]"), new SingleUseBody(QByteArray()), watch);
        QVERIFY(finished.wait(20'000));
        const auto answer = reply.takeResult();
        QCOMPARE(answer.isOk(), whole);
        if (whole) {
            QCOMPARE(answer.value().body, QByteArray("[ ]"));
            return;
        }
        QCOMPARE(answer.error().kind, ApiErrorKind::ConnectionLost);
        QVERIFY(answer.error().outcomeUnknown);
    }
};

QTEST_GUILESS_MAIN(CutAnswerTest)
#include "tst_cutanswer.moc"

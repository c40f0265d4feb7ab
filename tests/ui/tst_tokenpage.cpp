// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/liveupdates.h"
#include "app/model/tokencontroller.h"
#include "app/model/tokenmodel.h"
#include "app/model/usermodel.h"
#include "app/session/session.h"
#include "tests/support/cannedserver.h"
#include "tests/support/demofixture.h"
#include "tests/support/manualclock.h"
#include "tests/support/strictness.h"
#include "ui/banner.h"
#include "ui/emptystate.h"
#include "ui/liveindicator.h"
#include "ui/recentmarks.h"
#include "ui/statuspill.h"
#include "ui/tokenpage.h"
#include "ui/tokentableview.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <vector>

using namespace Tokendesk;

namespace {

/// A page with everything behind it, signed in nowhere.
struct Page
{
    ManualClock clock{1'700'000'000'000};
    Session session;
    TokenModel tokens{clock};
    UserModel users;
    TokenController controller{session, tokens, users, clock};
    Session followed; ///< by LiveUpdates; nobody signs in there, so that a canned server gets no request more
    LiveUpdates live{followed, controller, tokens, clock};
    TokenPage page{session, controller, tokens, live};

    EmptyState &empty() { return *page.findChild<EmptyState *>(); }
    Banner &banner() { return *page.findChild<Banner *>(); }
    bool showsTable() { return !page.table().isHidden() && empty().isHidden(); }
    bool signIn(const QUrl &url, const Secret &token)
    {
        QSignalSpy changed(&controller, &TokenController::loadStateChanged);
        session.signInWithToken(url, token);
        return QTest::qWaitFor([this] {
            return controller.loadState() == TokenController::LoadState::Loaded
                || controller.loadState() == TokenController::LoadState::Failed;
        });
    }
};

/// Counts how often what it watches is painted.
class PaintCounter : public QObject
{
public:
    int count = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            ++count;
        }
        return QObject::eventFilter(watched, event);
    }
};

QString bannerText(Page &page)
{
    return page.banner().findChild<QLabel *>(QStringLiteral("bannerText"))->text();
}

const QByteArray SignedIn = CannedServer::http(200,
    R"({"token":"answered","user":{"admin":false,"approved":true,"blocked":false,"created_at":"2021-07-02T06:38:37.141Z",)"
    R"("email":"alice@example.com","id":7,"last_login":"","name":"Alice","state":"normal"}})");

} // namespace

class TestTokenPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void offersToSignInWhileNobodyIs()
    {
        Page p;
        QSignalSpy wanted(&p.page, &TokenPage::signInWanted);
        QVERIFY(!p.showsTable());
        p.empty().findChild<QAbstractButton *>()->click();
        QCOMPARE(wanted.size(), 1);
    }

    void showsTheTableOfTheSignedInUser()
    {
        DemoFixture demo;
        Page p;
        QVERIFY(p.signIn(demo.url(), DemoFixture::token(demo.user())));
        QVERIFY(p.showsTable());
        QVERIFY(p.banner().isHidden());
        QVERIFY(p.page.table().model()->rowCount() > 0);
    }

    void tellsOnceWhatWasRevokedElsewhere()
    {
        DemoFixture demo;
        Page p;
        QVERIFY(p.signIn(demo.url(), DemoFixture::token(demo.user())));
        const Token token{QStringLiteral("id"), QStringLiteral("<b>Backup</b>"), {}};
        Q_EMIT p.live.goneElsewhere({token});
        QVERIFY(!p.banner().isHidden());
        QVERIFY(bannerText(p).contains(QStringLiteral("“<b>Backup</b>” was revoked elsewhere.")));
        p.banner().findChild<QToolButton *>()->click();
        QVERIFY(p.banner().isHidden());
        Q_EMIT p.live.stateChanged();
        QVERIFY(p.banner().isHidden());
        Q_EMIT p.live.goneElsewhere({token, token, token});
        QVERIFY(bannerText(p).contains(QLatin1Char('3')));
    }

    void saysThatTheServerDoesNotAnswerAndOffersToTryNow()
    {
        auto demo = std::make_unique<DemoFixture>();
        ManualClock clock{1'700'000'000'000};
        Session session;
        TokenModel tokens(clock);
        UserModel users;
        TokenController controller(session, tokens, users, clock);
        LiveUpdates live(session, controller, tokens, clock);
        TokenPage page(session, controller, tokens, live);
        StatusPill pill;
        LiveIndicator indicator(pill, controller, live, clock);
        session.signInWithToken(demo->url(), DemoFixture::token(demo->user()));
        QTRY_COMPARE(pill.text(), QStringLiteral("Live"));
        QVERIFY(pill.toolTip().contains(QStringLiteral("as they happen")));
        demo.reset();
        QTRY_VERIFY(pill.text().startsWith(QStringLiteral("Offline, next try in ")));
        auto *banner = page.findChild<Banner *>();
        QVERIFY(!banner->isHidden());
        QVERIFY(banner->findChild<QLabel *>(QStringLiteral("bannerText"))
                    ->text()
                    .contains(QStringLiteral("does not answer")));
        QVERIFY(tokens.rowCount() > 0);
        banner->findChild<QPushButton *>()->click();
        QCOMPARE(pill.text(), QStringLiteral("Offline, trying…"));
        QTRY_VERIFY(pill.text().startsWith(QStringLiteral("Offline, next try in ")));
    }

    void rowsThatOthersMadeOrChangedWearAMarkForAWhile()
    {
        DemoFixture demo;
        Page p;
        QVERIFY(p.signIn(demo.url(), DemoFixture::token(demo.user())));
        const RecentMarks &marks = *p.page.findChild<RecentMarks *>();
        QVERIFY(marks.isEmpty()); // the first list is no news
        const UserId owner = p.controller.shownOwner();
        const QString known = p.tokens.token(0).token.id;
        p.tokens.applyChanges(owner,
            {{QStringLiteral("fresh"), QStringLiteral("x"), {}, false},
                {known, QStringLiteral("other words"), {}, false}});
        QCOMPARE(marks.markOf(QStringLiteral("fresh")), RecentMarks::Mark::New);
        QCOMPARE(marks.markOf(known), RecentMarks::Mark::Changed);
        p.tokens.upsert(owner, Token{QStringLiteral("own"), QStringLiteral("own"), {}});
        QCOMPARE(marks.markOf(QStringLiteral("own")), RecentMarks::Mark::None);
        QTRY_VERIFY_WITH_TIMEOUT(marks.isEmpty(), 8000);
    }

    void aChangeOutOfSightPaintsNothing()
    {
        DemoFixture demo;
        Page p;
        QVERIFY(p.signIn(demo.url(), DemoFixture::token(demo.user())));
        const UserId owner = p.controller.shownOwner();
        const int before = p.tokens.rowCount();
        std::vector<TokenChange> many;
        many.reserve(500);
        for (int i = 0; i < 500; ++i) {
            many.push_back({QStringLiteral("more%1").arg(i), QStringLiteral("words %1").arg(i), {}, false});
        }
        p.tokens.applyChanges(owner, many);
        QCOMPARE(p.tokens.rowCount(), before + 500);
        p.page.resize(700, 300);
        p.page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&p.page));
        QTRY_VERIFY(p.page.findChild<RecentMarks *>()->isEmpty()); // their going paints all that is seen
        QCoreApplication::processEvents();

        PaintCounter paints;
        p.page.table().viewport()->installEventFilter(&paints);
        const QString last = p.tokens.token(p.tokens.rowCount() - 1).token.id;
        const QString first = p.tokens.token(p.page.table().rowAt(0)).token.id;
        p.tokens.applyChanges(owner, {{last, QStringLiteral("out of sight"), {}, false}});
        QTest::qWait(50); // what would be painted is, within a frame or two
        QCOMPARE(paints.count, 0);
        p.tokens.applyChanges(owner, {{first, QStringLiteral("in sight"), {}, false}});
        QTRY_VERIFY(paints.count > 0);
    }

    void marksFadeWhileOthersGoOnComing()
    {
        DemoFixture demo;
        Page p;
        QVERIFY(p.signIn(demo.url(), DemoFixture::token(demo.user())));
        const RecentMarks &marks = *p.page.findChild<RecentMarks *>();
        const UserId owner = p.controller.shownOwner();
        const QString known = p.tokens.token(0).token.id;
        p.tokens.applyChanges(owner, {{known, QStringLiteral("other words"), {}, false}});
        QCOMPARE(marks.markOf(known), RecentMarks::Mark::Changed);
        QTimer others;
        int next = 0;
        connect(&others, &QTimer::timeout, this, [&] {
            p.tokens.applyChanges(owner, {{QStringLiteral("one more %1").arg(++next), QStringLiteral("x"), {}, false}});
        });
        others.start(100);
        QTRY_COMPARE_WITH_TIMEOUT(marks.markOf(known), RecentMarks::Mark::None, 8000);
    }

    void offersToClearASearchThatHidesEverything()
    {
        DemoFixture demo;
        Page p;
        QVERIFY(p.signIn(demo.url(), DemoFixture::token(demo.user())));
        p.tokens.setFilter(QStringLiteral("no such token anywhere"));
        QVERIFY(!p.showsTable());
        QSignalSpy wanted(&p.page, &TokenPage::clearSearchWanted);
        p.empty().findChild<QAbstractButton *>()->click();
        QCOMPARE(wanted.size(), 1);
        p.tokens.setFilter({});
        QVERIFY(p.showsTable());
    }

    void offersTheFirstTokenWhereThereIsNone()
    {
        CannedServer server;
        server.answer(SignedIn);
        server.answer(CannedServer::http(200, "[]"));
        Page p;
        QVERIFY(p.signIn(server.url(), Secret(QByteArrayView("secret"))));
        QSignalSpy wanted(&p.page, &TokenPage::newTokenWanted);
        QVERIFY(!p.showsTable());
        p.empty().findChild<QAbstractButton *>()->click();
        QCOMPARE(wanted.size(), 1);
    }

    void aFailedReloadKeepsTheListAndTellsItInTheBanner()
    {
        CannedServer server;
        server.answer(SignedIn);
        server.answer(
            CannedServer::http(200, R"([{"id":"a","description":"kept","created_at":"2021-07-02T06:38:36.025"}])"));
        server.answer(CannedServer::http(500, R"({"msg":"the disk is full"})"));
        server.answer(
            CannedServer::http(200, R"([{"id":"a","description":"kept","created_at":"2021-07-02T06:38:36.025"}])"));
        Page p;
        QVERIFY(p.signIn(server.url(), Secret(QByteArrayView("secret"))));
        p.controller.refresh();
        QTRY_COMPARE(p.controller.loadState(), TokenController::LoadState::Failed);
        QVERIFY(p.showsTable());
        QCOMPARE(p.tokens.rowCount(), 1);
        QVERIFY(!p.banner().isHidden());
        QVERIFY(!p.banner().accessibleDescription().isEmpty());
        for (auto *button : p.banner().findChildren<QAbstractButton *>()) {
            if (!button->text().isEmpty()) {
                button->click();
            }
        }
        QTRY_COMPARE(p.controller.loadState(), TokenController::LoadState::Loaded);
        QVERIFY(p.banner().isHidden());
    }

    void aFirstListThatFailsOffersToTryAgain()
    {
        CannedServer server;
        server.answer(SignedIn);
        server.answer(CannedServer::http(503, R"({"msg":"down for maintenance"})"));
        server.answer(
            CannedServer::http(200, R"([{"id":"a","description":"here","created_at":"2021-07-02T06:38:36.025"}])"));
        Page p;
        QVERIFY(p.signIn(server.url(), Secret(QByteArrayView("secret"))));
        QVERIFY(!p.showsTable());
        p.empty().findChild<QAbstractButton *>()->click();
        QTRY_VERIFY(p.showsTable());
    }

    void rowsThatCouldNotBeReadAreToldAndTheOthersShown()
    {
        CannedServer server;
        server.answer(SignedIn);
        server.answer(CannedServer::http(200,
            R"([{"id":"a","description":"good","created_at":"2021-07-02T06:38:36.025"},{"id":5,"description":"bad"}])"));
        Page p;
        QVERIFY(p.signIn(server.url(), Secret(QByteArrayView("secret"))));
        QCOMPARE(p.tokens.rowCount(), 1);
        QVERIFY(p.showsTable());
        QVERIFY(!p.banner().isHidden());
    }

    void anEndedSignInIsToldAndTheListStays()
    {
        DemoFixture demo;
        Page p;
        QVERIFY(p.signIn(demo.url(), DemoFixture::token(demo.user())));
        const int rows = p.tokens.rowCount();
        p.session.reportUnauthorized();
        QVERIFY(p.showsTable());
        QCOMPARE(p.tokens.rowCount(), rows);
        QVERIFY(!p.banner().isHidden());
        QSignalSpy wanted(&p.page, &TokenPage::signInWanted);
        for (auto *button : p.banner().findChildren<QAbstractButton *>()) {
            if (!button->text().isEmpty()) {
                button->click();
            }
        }
        QCOMPARE(wanted.size(), 1);
    }

    void serverTextIsNeverMarkup()
    {
        CannedServer server;
        server.answer(SignedIn);
        server.answer(CannedServer::http(500, R"({"msg":"<img src='file:///etc/hostname'><b>bold</b>"})"));
        Page p;
        QVERIFY(p.signIn(server.url(), Secret(QByteArrayView("secret"))));
        for (const QLabel *label : p.page.findChildren<QLabel *>()) {
            if (!label->text().isEmpty()) {
                QCOMPARE(label->textFormat(), Qt::PlainText);
            }
        }
    }

    void copiedRowsAreTextWithoutAnySecret()
    {
        CannedServer server;
        server.answer(SignedIn);
        server.answer(CannedServer::http(200,
            R"([{"id":"idA","description":"one\ttab\nline\u2028end","created_at":"2021-07-02T06:38:36.025"},)"
            R"({"id":"idB","description":"two","created_at":"2022-07-02T06:38:36.025"}])"));
        Page p;
        QVERIFY(p.signIn(server.url(), Secret(QByteArrayView("secret"))));
        p.page.table().selectAll();
        QCOMPARE(p.page.table().selectedCount(), 2);
        const QStringList lines = p.page.table().selectedRowsAsText().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).startsWith(QStringLiteral("two\t2022-07-02T09:38:36\t"))); // newest first, Helsinki's time
        QVERIFY(lines.at(1).startsWith(QStringLiteral("one tab line end\t")));
        QVERIFY(lines.at(1).endsWith(QStringLiteral("\tidA")));
    }

    void columnsAreRememberedAndForeignStatesRefused()
    {
        Page first;
        first.page.table().setColumnWidth(0, 321);
        Page second;
        QVERIFY(second.page.table().restoreColumnState(first.page.table().columnState()));
        QCOMPARE(second.page.table().columnWidth(0), 321);
        QVERIFY(!second.page.table().restoreColumnState("nonsense"));
        QCOMPARE(second.page.table().columnWidth(0), 321);
    }
};

QTEST_MAIN(TestTokenPage)
#include "tst_tokenpage.moc"

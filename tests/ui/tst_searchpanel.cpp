// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/tokenreasons.h"
#include "app/session/settings.h"
#include "tests/model/controllerfixture.h"
#include "tests/model/modelfixture.h"
#include "tests/support/strictness.h"
#include "ui/agechart.h"
#include "ui/filterbar.h"
#include "ui/inlinenote.h"
#include "ui/scopeswitch.h"
#include "ui/searchpanel.h"
#include "ui/tokencolumns.h"
#include "ui/tokentableview.h"
#include "ui/usersidebar.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Tokendesk;

namespace {

/// A search field with its panel over a model of a few tokens.
struct Panel
{
    explicit Panel(const QUrl &server = {}, const Secret &token = {})
    {
        QObject::connect(
            &search, &QLineEdit::textChanged, &model, [this](const QString &text) { model.setFilter(text); });
        if (!server.isEmpty()) {
            session.signInWithToken(server, token);
        }
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("s.ini"))};
    ManualClock clock{NoonMs};
    Session session;
    TokenModel model{clock};
    UserModel users;
    TokenController controller{session, model, users, clock};
    QLineEdit search;
    SearchPanel panel{{model, controller, session, settings, search}};
    FilterBar &bar() { return *panel.findChild<FilterBar *>(); }
    AgeChart &chart() { return *panel.findChild<AgeChart *>(); }
    InlineNote &hint() { return *panel.findChild<InlineNote *>(QStringLiteral("searchHint")); }
    QToolButton *button(const char *name) { return panel.findChild<QToolButton *>(QString::fromLatin1(name)); }
    QAction *action(const char *buttonName, const char *text)
    {
        const QList<QAction *> actions = button(buttonName)->menu()->actions();
        const auto found = std::find_if(actions.cbegin(), actions.cend(),
            [text](const QAction *action) { return action->text() == QString::fromUtf8(text); });
        return found == actions.cend() ? nullptr : *found;
    }
};

} // namespace

class TestSearchPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void menusWriteIntoTheTextAndFollowIt()
    {
        Panel p;
        p.search.setText(QStringLiteral("backup"));
        p.action("ageFilter", "Older than 180 day(s)")->trigger();
        QCOMPARE(p.search.text(), QStringLiteral("backup older:180d"));
        QCOMPARE(p.button("ageFilter")->text(), QStringLiteral("Age: older than 180 day(s)"));
        p.action("ageFilter", "Newer than 30 day(s)")->trigger();
        QCOMPARE(p.search.text(), QStringLiteral("backup newer:30d"));
        QVERIFY(!p.action("ageFilter", "Older than 180 day(s)")->isChecked());
        p.action("ownerFilter", "Administrators")->trigger();
        p.action("ownerFilter", "Not Blocked")->trigger();
        QCOMPARE(p.search.text(), QStringLiteral("backup newer:30d admin:yes blocked:no"));
        p.action("ownerFilter", "Administrators")->trigger();
        QCOMPARE(p.search.text(), QStringLiteral("backup newer:30d blocked:no"));
        p.action("findingFilter", "Same description as another")->trigger();
        p.action("findingFilter", "Vague description")->trigger();
        QVERIFY(p.search.text().endsWith(QLatin1String("has:duplicate needs:vague")));
        p.action("findingFilter", "All Tokens")->trigger();
        p.action("ageFilter", "Any Age")->trigger();
        p.action("ownerFilter", "Anyone")->trigger();
        QCOMPARE(p.search.text(), QStringLiteral("backup"));

        p.search.setText(QStringLiteral("older:90d admin:no needs:look"));
        QVERIFY(p.action("ageFilter", "Older than 90 day(s)")->isChecked());
        QVERIFY(p.action("ownerFilter", "No Administrators")->isChecked());
        QVERIFY(p.action("findingFilter", "Needs a Look, for Any Reason")->isChecked());
        QCOMPARE(p.button("findingFilter")->accessibleName(), QStringLiteral("Look for: needs a look"));
        p.search.clear();
        QVERIFY(!p.action("ageFilter", "Older than 90 day(s)")->isChecked());
        QCOMPARE(p.button("ownerFilter")->text(), QStringLiteral("Owner: anyone"));
    }

    void anOwnerIsTypedIntoTheMenu()
    {
        Panel p;
        auto *field = p.button("ownerFilter")->menu()->findChild<QLineEdit *>(QStringLiteral("ownerField"));
        QVERIFY(field != nullptr);
        QTest::keyClicks(field, QStringLiteral("Robin A"));
        QCOMPARE(p.search.text(), QStringLiteral("owner:\"Robin A\""));
        QCOMPARE(field->text(), QStringLiteral("Robin A"));
        p.search.setText(QStringLiteral("owner:zoe"));
        QCOMPARE(field->text(), QStringLiteral("zoe"));
    }

    void whatIsNotUnderstoodIsSaid()
    {
        Panel p;
        QVERIFY(p.hint().isHidden());
        p.search.setText(QStringLiteral("older:abc"));
        QVERIFY(!p.hint().isHidden());
        QVERIFY(p.hint().text().contains(QLatin1String("older:abc")));
        QVERIFY(p.hint().text().contains(QLatin1String("30d")));
        p.search.setText(QStringLiteral("older:1y"));
        QVERIFY(p.hint().isHidden());
    }

    void theChartCountsAndFilters()
    {
        Panel p;
        p.model.applyList(Alice,
            rowsOf({madeToken(QStringLiteral("a"), QStringLiteral("a"), NoonMs - DayMs),
                madeToken(QStringLiteral("b"), QStringLiteral("b"), NoonMs - 100 * DayMs),
                madeToken(QStringLiteral("c"), QStringLiteral("c"), NoonMs - 120 * DayMs),
                madeToken(QStringLiteral("d"), QStringLiteral("d"), NoonMs - 4000 * DayMs)}));
        AgeChart chart(p.model, p.search);
        chart.resize(700, 120);
        chart.grab();
        Q_EMIT p.model.dataChanged({}, {});
        QShowEvent shown;
        QCoreApplication::sendEvent(&chart, &shown);
        QList<int> counts;
        for (const AgeBar *bar : chart.bars()) {
            counts.append(bar->count());
        }
        QCOMPARE(counts, (QList<int>{1, 0, 2, 0, 0, 0, 1}));
        QCOMPARE(chart.bars().at(2)->accessibleName(), QStringLiteral("to 180 day(s): 2 token(s)"));
        QCOMPARE(QAccessible::queryAccessibleInterface(chart.bars().at(2))->text(QAccessible::Name),
            QStringLiteral("to 180 day(s): 2 token(s)"));

        p.search.setText(QStringLiteral("x older:1y"));
        chart.bars().at(2)->click();
        QCOMPARE(p.search.text(), QStringLiteral("x older:90d newer:180d"));
        QVERIFY(chart.bars().at(2)->isChecked());
        p.search.setText(QStringLiteral("older:5y"));
        QVERIFY(!chart.bars().at(2)->isChecked());
        QVERIFY(chart.bars().at(6)->isChecked());
        QCOMPARE(p.model.rowCount(), 1);
        // As assistive technology does it: it has no click.
        QAccessible::queryAccessibleInterface(chart.bars().at(6))
            ->actionInterface()
            ->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(p.search.text(), QString());
        QCOMPARE(p.model.rowCount(), 4);
    }

    void theChartWorksByKeyboard()
    {
        Panel p;
        AgeChart chart(p.model, p.search);
        const auto inTabOrder = [&chart] {
            return std::count_if(chart.bars().begin(), chart.bars().end(),
                [](const AgeBar *bar) { return (bar->focusPolicy() & Qt::TabFocus) != 0; });
        };
        QCOMPARE(inTabOrder(), 1);
        QTest::keyClick(chart.bars().at(0), Qt::Key_Right);
        QVERIFY((chart.bars().at(1)->focusPolicy() & Qt::TabFocus) != 0);
        QCOMPARE(inTabOrder(), 1);
        QTest::keyClick(chart.bars().at(1), Qt::Key_Space);
        QCOMPARE(p.search.text(), QStringLiteral("older:30d newer:90d"));
        QTest::keyClick(chart.bars().at(1), Qt::Key_Return);
        QCOMPARE(p.search.text(), QString());
        QTest::keyClick(chart.bars().at(0), Qt::Key_Left);
        QVERIFY((chart.bars().at(0)->focusPolicy() & Qt::TabFocus) != 0);
    }

    void onlyAdministratorsHaveBarAndChart()
    {
        const DemoFixture demo;
        for (const bool administrator : {true, false}) {
            Panel p(demo.url(), DemoFixture::token(administrator ? demo.administrator() : demo.user()));
            QVERIFY(p.bar().isHidden());
            QTRY_COMPARE(p.controller.loadState(), TokenController::LoadState::Loaded);
            QCOMPARE(!p.bar().isHidden(), administrator);
            QVERIFY(p.chart().isHidden());
            QVERIFY(p.button("ownerFilter")->isHidden());
            p.button("chartButton")->setChecked(true);
            QCOMPARE(!p.chart().isHidden(), administrator);
            if (administrator) {
                p.controller.showEveryone();
                QVERIFY(!p.button("ownerFilter")->isHidden());
            }
        }
    }

    void whatOldMeansIsRemembered()
    {
        Panel p;
        const QList<QAction *> actions = p.button("findingFilter")->menu()->actions();
        QMenu *means = actions.last()->menu();
        QVERIFY(means != nullptr);
        means->actions().last()->trigger();
        QCOMPARE(p.model.lookSettings().oldDays, 730);
        QCOMPARE(p.settings.lookOldDays(), 730);
    }

    void theViewAndTheSearchAgree()
    {
        const DemoFixture demo;
        Panel p(demo.url(), DemoFixture::token(demo.administrator()));
        QTRY_COMPARE(p.controller.loadState(), TokenController::LoadState::Loaded);
        UserSidebar sidebar(p.users);
        TokenTableView table(p.model);
        TokenColumns columns(table, p.settings);
        const ScopeSwitch scope({p.session, p.controller, p.model, sidebar, columns, p.search});
        ViewList &views = sidebar.views();
        p.search.setText(QStringLiteral("wall"));
        views.setCurrentRow(1);
        QCOMPARE(p.search.text(), QStringLiteral("wall needs:look"));
        QVERIFY(p.controller.showsEveryone());
        p.search.setText(QStringLiteral("wall"));
        QCOMPARE(views.currentRow(), 0);
        p.search.setText(QStringLiteral("needs:look"));
        QCOMPARE(views.currentRow(), 1);
        QTRY_VERIFY(p.controller.loadState() == TokenController::LoadState::Loaded);
        QTRY_VERIFY(views.item(1)->text().contains(QLatin1Char('(')));
        Q_EMIT sidebar.userChosen(demo.user().id);
        QCOMPARE(p.search.text(), QString());
        QCOMPARE(views.currentRow(), -1);
        QVERIFY(!views.item(1)->text().contains(QLatin1Char('(')));
    }
};

QTEST_MAIN(TestSearchPanel)
#include "tst_searchpanel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/tokenref.h"
#include "tests/support/strictness.h"
#include "ui/revokedialog.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Tokendesk;

namespace {

QList<TokenRef> twoTokens()
{
    return {{1001, QStringLiteral("Ann"), {QStringLiteral("a"), QStringLiteral("first"), {}}},
        {1001, QStringLiteral("Ann"), {QStringLiteral("b"), QStringLiteral("second"), {}}}};
}

bool says(const RevokeDialog &dialog, const QString &part)
{
    const auto labels = dialog.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
        [&part](const QLabel *label) { return !label->isHidden() && label->text().contains(part); });
}

} // namespace

class RevokeDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void tokensThatSomebodyElseRevokesAreTold()
    {
        RevokeDialog dialog(twoTokens(), false, 0);
        dialog.show();
        auto *button = dialog.findChild<QPushButton *>(QStringLiteral("revokeButton"));
        dialog.showGone(1);
        QVERIFY(button->isEnabled()); // there is one left
        QVERIFY(!says(dialog, QStringLiteral("revoked elsewhere")));
        dialog.showGone(0);
        QVERIFY(!button->isEnabled());
        QVERIFY(says(dialog, QStringLiteral("revoked elsewhere")));
        QVERIFY(dialog.isVisible());
    }

    void itsOwnRevocationsAreNotSomebodyElses()
    {
        RevokeDialog dialog({twoTokens().first()}, false, 0);
        dialog.show();
        QSignalSpy wanted(&dialog, &RevokeDialog::revokeWanted);
        dialog.findChild<QPushButton *>(QStringLiteral("revokeButton"))->click();
        QCOMPARE(wanted.size(), 1);
        dialog.showGone(0);
        QVERIFY(!says(dialog, QStringLiteral("revoked elsewhere")));
    }
};

QTEST_MAIN(RevokeDialogTest)
#include "tst_revokedialog.moc"

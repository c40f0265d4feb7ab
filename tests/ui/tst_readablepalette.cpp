// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strictness.h"
#include "ui/readablepalette.h"

#include <QApplication>
#include <QPalette>
#include <QTest>

using namespace Tokendesk;

namespace {

void useDark()
{
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
    dark.setColor(QPalette::Text, QColor(0xfc, 0xfc, 0xfc));
    dark.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128)); // what Qt 6.4 leaves under KDE
    QApplication::setPalette(dark);
}

} // namespace

class TestReadablePalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void cleanup() { QApplication::setPalette(QPalette()); }

    void aPlaceholderOnADarkFieldIsBright()
    {
        useDark();
        const ReadablePalette guard;
        QVERIFY(QApplication::palette().color(QPalette::PlaceholderText).lightnessF() > 0.5F);
    }

    void aChangeWhileItRunsIsFollowed()
    {
        const ReadablePalette guard;
        useDark();
        QTRY_VERIFY(QApplication::palette().color(QPalette::PlaceholderText).lightnessF() > 0.5F);
    }

    void aReadableOneIsLeftAlone()
    {
        QPalette own;
        own.setColor(QPalette::Base, Qt::white);
        own.setColor(QPalette::PlaceholderText, QColor(90, 90, 90));
        QApplication::setPalette(own);
        const ReadablePalette guard;
        QCOMPARE(QApplication::palette().color(QPalette::PlaceholderText), QColor(90, 90, 90));
    }
};

QTEST_MAIN(TestReadablePalette)
#include "tst_readablepalette.moc"

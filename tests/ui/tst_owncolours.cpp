// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/serverprofile.h"
#include "tests/support/strictness.h"
#include "ui/owncolours.h"
#include "ui/servercolours.h"
#include "ui/tint.h"

#include <QPalette>
#include <QTest>

using namespace Tokendesk;

namespace {

constexpr qreal enough = 4.5;

QPalette paletteOf(const char *window, const char *windowText, const char *base, const char *text,
    const char *highlight, const char *highlightedText)
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(QLatin1String(window)));
    palette.setColor(QPalette::WindowText, QColor(QLatin1String(windowText)));
    palette.setColor(QPalette::Base, QColor(QLatin1String(base)));
    palette.setColor(QPalette::Text, QColor(QLatin1String(text)));
    palette.setColor(QPalette::Highlight, QColor(QLatin1String(highlight)));
    palette.setColor(QPalette::HighlightedText, QColor(QLatin1String(highlightedText)));
    return palette;
}

} // namespace

class TestOwnColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theRatioIsThatOfTheGuidelines()
    {
        QCOMPARE(contrastOf(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastOf(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrastOf(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void textAndMarksAreReadable_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("Fusion") << paletteOf("#efefef", "#000000", "#ffffff", "#000000", "#308cc6", "#ffffff");
        QTest::newRow("Breeze") << paletteOf("#eff0f1", "#232629", "#fcfcfc", "#232629", "#3daee9", "#fcfcfc");
        QTest::newRow("Breeze Dark") << paletteOf("#31363b", "#eff0f1", "#232629", "#eff0f1", "#3daee9", "#eff0f1");
        QTest::newRow("Adwaita Dark") << paletteOf("#353535", "#eeeeec", "#2d2d2d", "#eeeeec", "#15539e", "#ffffff");
        QTest::newRow("high contrast, black")
            << paletteOf("#000000", "#ffffff", "#000000", "#ffffff", "#1aebff", "#000000");
        QTest::newRow("high contrast, white")
            << paletteOf("#ffffff", "#000000", "#ffffff", "#000000", "#37006e", "#ffffff");
        QTest::newRow("middle") << paletteOf("#808080", "#000000", "#909090", "#000000", "#202060", "#ffffff");
    }

    void textAndMarksAreReadable()
    {
        QFETCH(QPalette, palette);
        for (const Accent accent : {Accent::Good, Accent::Busy, Accent::Trouble, Accent::Quiet, Accent::Choice}) {
            // Those of the pill, the banner and the notes, the badges, and the chart.
            for (const qreal share : {0.0, 0.1, 0.16, 0.18, 0.2, 0.22}) {
                for (const OwnColours &colours :
                    {coloursOn(palette, accent, share), coloursInList(palette, accent, share)}) {
                    QVERIFY(contrastOf(colours.background, colours.ink) >= enough);
                    QVERIFY(contrastOf(colours.background, colours.mark) >= enough);
                }
            }
        }
        for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base}) {
            for (const ServerColour colour : allServerColours) {
                QVERIFY(contrastOf(palette.color(role), readableOn(palette.color(role), colourOf(colour))) >= enough);
            }
        }
        const QColor base = palette.color(QPalette::Base);
        QVERIFY(contrastOf(base, readableOn(base, tinted(base, palette.color(QPalette::Text), 0.75))) >= enough);
    }

    void whatIsReadableStaysAsItIs()
    {
        QCOMPARE(readableOn(Qt::white, QColor(0x20, 0x40, 0x60)), QColor(0x20, 0x40, 0x60));
    }
};

QTEST_MAIN(TestOwnColours)
#include "tst_owncolours.moc"

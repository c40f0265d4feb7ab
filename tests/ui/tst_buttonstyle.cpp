// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/buttonstyle.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QStyleFactory>
#include <QTest>

#include <memory>

using namespace Tokendesk;

namespace {

/// The columns of a button's picture that are not its background: the first and the last, inside of its frame.
struct Ink
{
    int first = -1;
    int last = -1;
};

Ink inkOf(QPushButton &button)
{
    constexpr int frame = 5;
    const QImage picture = button.grab().toImage();
    Ink ink;
    for (int x = frame; x < picture.width() - frame; ++x) {
        for (int y = frame; y < picture.height() - frame; ++y) {
            const int difference = qAbs(qGray(picture.pixel(x, y)) - qGray(picture.pixel(frame, y)));
            if (difference > 60) {
                ink.first = ink.first < 0 ? x : ink.first;
                ink.last = x;
                break;
            }
        }
    }
    return ink;
}

/// As the styles of most desktops have it; the platform of the tests has not.
class WithIcons final : public QProxyStyle
{
public:
    WithIcons() : QProxyStyle(QStringLiteral("Fusion")) { }
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 1 : QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

} // namespace

class TestButtonStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Of a dark desktop and a light one. Qt's own is the same in both.
    void theCrossInAFieldHasTheTextsColour()
    {
        const std::unique_ptr<QStyle> style =
            std::make_unique<ButtonStyle>(QStyleFactory::create(QStringLiteral("Fusion")));
        const QPalette before = QGuiApplication::palette();
        for (const QColor colour : {QColor(Qt::white), QColor(Qt::black)}) {
            QPalette palette = before;
            palette.setColor(QPalette::WindowText, colour);
            QGuiApplication::setPalette(palette);
            const QImage picture = style->standardIcon(QStyle::SP_LineEditClearButton).pixmap(16, 16).toImage();
            int drawn = 0;
            for (int x = 0; x < picture.width(); ++x) {
                for (int y = 0; y < picture.height(); ++y) {
                    const QColor pixel = picture.pixelColor(x, y);
                    if (pixel.alpha() == 255) {
                        QCOMPARE(pixel.rgb(), colour.rgb());
                        ++drawn;
                    }
                }
            }
            QVERIFY(drawn > 0);
        }
        QGuiApplication::setPalette(before);
    }

    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void iconAndTextStandInTheMiddleWhicheverWayTheyAreWritten_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QString>("text");
        QTest::newRow("from left to right") << Qt::LeftToRight << QStringLiteral("Close");
        QTest::newRow("from right to left") << Qt::RightToLeft << QString::fromUtf8("أغلق");
        QTest::newRow("a Latin text in a window from right to left") << Qt::RightToLeft << QStringLiteral("Close");
    }

    void iconAndTextStandInTheMiddleWhicheverWayTheyAreWritten()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const QString, text);
        const auto style = std::make_unique<ButtonStyle>(QStyleFactory::create(QStringLiteral("Fusion")));
        QPixmap square(16, 16);
        square.fill(Qt::black);
        QPushButton button(QIcon(square), text);
        button.setStyle(style.get());
        QGuiApplication::setLayoutDirection(direction); // it is the application's that painters go by
        button.resize(200, 40);
        const Ink ink = inkOf(button);
        QVERIFY(ink.first > 0);
        const int middle = (ink.first + ink.last) / 2;
        QVERIFY2(qAbs(middle - button.width() / 2) <= 6,
            qPrintable(QStringLiteral("from %1 to %2").arg(ink.first).arg(ink.last)));
        // Nothing between the icon and the text but the little that belongs there.
        QVERIFY(ink.last - ink.first <= 16 + 12 + button.fontMetrics().horizontalAdvance(text));
    }

    void dialogsHaveNoIconsWhereTheDesktopHasNone()
    {
        if (QIcon::hasThemeIcon(QStringLiteral("window-close")))
            QSKIP("this desktop has icons");
        const auto style = std::make_unique<ButtonStyle>(new WithIcons);
        QDialogButtonBox box;
        box.setStyle(style.get());
        QVERIFY(box.addButton(QDialogButtonBox::Close)->icon().isNull());
    }

    void tellsTheNameOfTheStyleBelow()
    {
        const std::unique_ptr<QStyle> below(QStyleFactory::create(QStringLiteral("Fusion")));
        const ButtonStyle style(QStyleFactory::create(QStringLiteral("Fusion")));
        QCOMPARE(style.objectName(), below->objectName());
    }
};

QTEST_MAIN(TestButtonStyle)
#include "tst_buttonstyle.moc"

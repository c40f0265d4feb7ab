// SPDX-License-Identifier: GPL-3.0-or-later
// Light, dark and high contrast, switched while every window is open: nothing keeps a colour of before.
#include "tests/support/strictness.h"
#include "tests/ui/everywindow.h"
#include "ui/inlinenote.h"
#include "ui/owncolours.h"
#include "ui/tint.h"

#include <QAbstractButton>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QTest>

#include <memory>

using namespace Tokendesk;

namespace {

constexpr qreal enoughForText = 4.5;
constexpr qreal enoughForPictures = 3; // WCAG 2, 1.4.11

QPalette paletteOf(const QColor &window, const QColor &base, const QColor &text, const QColor &highlight)
{
    QPalette palette(text, window, window.lighter(130), window.darker(150), window.darker(120), text, base);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, readableOn(highlight, text));
    palette.setColor(QPalette::Disabled, QPalette::WindowText, readableOn(window, Qt::gray));
    palette.setColor(QPalette::PlaceholderText, tinted(base, text, 0.7));
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    return palette;
}

/// What is drawn in a picture, on average; nothing where it is empty.
QColor inkOf(const QPixmap &picture)
{
    const QImage image = picture.toImage().convertToFormat(QImage::Format_ARGB32);
    qint64 red = 0;
    qint64 green = 0;
    qint64 blue = 0;
    qint64 count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 200)
                continue;
            red += pixel.red();
            green += pixel.green();
            blue += pixel.blue();
            ++count;
        }
    }
    if (count == 0)
        return {};
    return {static_cast<int>(red / count), static_cast<int>(green / count), static_cast<int>(blue / count)};
}

/// A colour that lets some of the ground through.
QColor seenOn(const QColor &ground, const QColor &colour)
{
    return tinted(ground, colour, colour.alphaF());
}

QString nameOf(const QWidget &widget)
{
    const QWidget &window = *widget.window();
    return QStringLiteral("%1: %2 “%3” in %4")
        .arg(QString::fromLatin1(window.metaObject()->className()),
            QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
            QString::fromLatin1(widget.parentWidget()->metaObject()->className()));
}

/// The colour that is there most often: the ground that everything stands on.
QColor groundOf(const QImage &image)
{
    QHash<QRgb, int> counts;
    constexpr int step = 3;
    for (int y = 0; y < image.height(); y += step) {
        for (int x = 0; x < image.width(); x += step)
            ++counts[image.pixel(x, y) | 0xff000000U];
    }
    QRgb most = 0;
    for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry) {
        if (entry.value() > counts.value(most))
            most = entry.key();
    }
    return QColor::fromRgb(most);
}

} // namespace

class PaletteChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_every = std::make_unique<EveryWindow>();
        QVERIFY(m_every->signIn());
        m_every->openAll();
        for (QWidget *window : m_every->windows()) {
            const auto notes = window->findChildren<InlineNote *>();
            for (InlineNote *note : notes)
                note->tell(InlineNote::Kind::Warning, QStringLiteral("made up"));
        }
        m_before = QApplication::palette();
    }
    void init() { failOnAnyWarning(); }
    void cleanupTestCase()
    {
        QApplication::setPalette(m_before);
        m_every.reset();
    }

    void everythingFollows_data()
    {
        QTest::addColumn<QPalette>("palette");
        const QColor blue(0x30, 0x8c, 0xc6);
        QTest::newRow("dark") << paletteOf({0x2a, 0x2e, 0x32}, {0x1b, 0x1e, 0x20}, {0xfc, 0xfc, 0xfc}, blue);
        QTest::newRow("light") << paletteOf({0xef, 0xef, 0xef}, Qt::white, Qt::black, blue);
        QTest::newRow("high contrast, black") << paletteOf(Qt::black, Qt::black, Qt::white, {0x1a, 0xeb, 0xff});
        QTest::newRow("high contrast, white") << paletteOf(Qt::white, Qt::white, Qt::black, {0x37, 0x00, 0x6e});
        QTest::newRow("dark again") << paletteOf({0x2a, 0x2e, 0x32}, {0x1b, 0x1e, 0x20}, {0xfc, 0xfc, 0xfc}, blue);
    }

    void everythingFollows()
    {
        QFETCH(QPalette, palette);
        QApplication::setPalette(palette);
        QCoreApplication::processEvents();
        QStringList faults;
        int pictures = 0;
        for (QWidget *window : m_every->windows()) {
            const QColor ground = groundOf(window->grab().toImage());
            const bool isDark = palette.color(QPalette::Window).lightness() < 128;
            if ((ground.lightness() < 128) != isDark)
                faults.append(QString::fromLatin1(window->metaObject()->className()) + u' ' + ground.name());
            const auto labels = window->findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->window() != window || !label->isVisible())
                    continue;
                const QColor behind = label->palette().color(label->backgroundRole());
                if (!label->text().isEmpty() && label->isEnabled()
                    && contrastOf(behind, seenOn(behind, label->palette().color(label->foregroundRole())))
                        < enoughForText)
                    faults.append(nameOf(*label) + u' ' + label->text());
                const bool isQts = label->objectName().startsWith(QStringLiteral("qt_"));
                const bool isTheProgramsIcon = label->objectName() == QStringLiteral("picture");
                if (isQts || isTheProgramsIcon)
                    continue;
                const QPixmap picture = label->pixmap(Qt::ReturnByValue);
                if (const QColor ink = inkOf(picture); ink.isValid()) {
                    ++pictures;
                    if (contrastOf(behind, ink) < enoughForPictures)
                        faults.append(nameOf(*label) + QStringLiteral(" has a picture in %1").arg(ink.name()));
                }
            }
            const auto buttons = window->findChildren<QAbstractButton *>();
            for (const QAbstractButton *button : buttons) {
                if (button->window() != window || !button->isVisible() || !button->isEnabled()
                    || button->icon().isNull())
                    continue;
                const QColor ink = inkOf(button->icon().pixmap(button->iconSize()));
                ++pictures;
                if (ink.isValid() && contrastOf(palette.color(QPalette::Window), ink) < enoughForPictures)
                    faults.append(nameOf(*button) + QStringLiteral(" has an icon in %1").arg(ink.name()));
            }
        }
        QVERIFY(pictures > 10);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

private:
    std::unique_ptr<EveryWindow> m_every;
    QPalette m_before;
};

QTEST_MAIN(PaletteChangeTest)
#include "tst_palettechange.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servercolours.h"

#include "ui/owncolours.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

namespace Tokendesk {

namespace {

class DotEngine final : public QIconEngine
{
public:
    explicit DotEngine(const QColor &colour) : m_colour(colour) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        // Small beside the letters of a tool button, large enough in a menu.
        const int room = qMin(rect.width(), rect.height());
        const qreal side = room > 18 ? room * 0.5 : room * 0.66;
        QRectF dot(0, 0, side, side);
        dot.moveCenter(QRectF(rect).center());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setOpacity(mode == QIcon::Disabled ? 0.4 : 1);
        // The seam is seen on whatever palette; the colour within stays the one that was chosen.
        const QColor behind =
            QGuiApplication::palette().color(mode == QIcon::Selected ? QPalette::Highlight : QPalette::Window);
        painter->setPen(QPen(readableOn(behind, m_colour), qMax(1.0, side * 0.12)));
        painter->setBrush(m_colour);
        painter->drawEllipse(dot);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    QIconEngine *clone() const override { return new DotEngine(m_colour); }
    bool isNull() override { return false; }

private:
    QColor m_colour;
};

class Names
{
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::ServerColours)

public:
    static QString of(ServerColour colour);
};

QString Names::of(ServerColour colour)
{
    switch (colour) {
    case ServerColour::Blue:
        return tr("Blue");
    case ServerColour::Green:
        return tr("Green");
    case ServerColour::Orange:
        return tr("Orange");
    case ServerColour::Red:
        return tr("Red");
    case ServerColour::Violet:
        return tr("Violet");
    case ServerColour::Teal:
        return tr("Teal");
    case ServerColour::Pink:
        return tr("Pink");
    case ServerColour::Grey:
        return tr("Grey");
    }
    return {};
}

} // namespace

QColor colourOf(ServerColour colour)
{
    switch (colour) {
    case ServerColour::Blue:
        return {0x3b, 0x82, 0xf6};
    case ServerColour::Green:
        return {0x22, 0xa5, 0x5b};
    case ServerColour::Orange:
        return {0xf0, 0x8c, 0x1a};
    case ServerColour::Red:
        return {0xe0, 0x45, 0x45};
    case ServerColour::Violet:
        return {0x8b, 0x5c, 0xf6};
    case ServerColour::Teal:
        return {0x14, 0xa3, 0xa3};
    case ServerColour::Pink:
        return {0xe2, 0x5b, 0xa5};
    case ServerColour::Grey:
        break;
    }
    return {0x8a, 0x92, 0x9c};
}

QString nameOf(ServerColour colour)
{
    return Names::of(colour);
}

QIcon dotIcon(ServerColour colour)
{
    return QIcon(new DotEngine(colourOf(colour)));
}

} // namespace Tokendesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agechart.h"

#include "app/model/tokenmodel.h"
#include "app/model/tokenquery.h"
#include "ui/agewords.h"
#include "ui/owncolours.h"
#include "ui/retranslation.h"
#include "ui/tint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <array>

namespace Tokendesk {

namespace {

using Age = TokenQuery::Age;

/// Between the bars.
constexpr std::array bounds{Age{30, 'd'}, Age{90, 'd'}, Age{180, 'd'}, Age{1, 'y'}, Age{2, 'y'}, Age{5, 'y'}};
constexpr std::chrono::milliseconds recountInterval{150};

std::optional<Age> newerThan(std::size_t bar)
{
    return bar < bounds.size() ? std::optional(bounds[bar]) : std::nullopt;
}

std::optional<Age> olderThan(std::size_t bar)
{
    return bar > 0 ? std::optional(bounds[bar - 1]) : std::nullopt;
}

QString textOf(const std::optional<Age> &age)
{
    return age ? age->text() : QString();
}

} // namespace

AgeBar::AgeBar(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::ClickFocus); // one of them is reached by Tab, the others by the arrow keys
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCount(0, 1);
}

void AgeBar::setCount(int count, int most)
{
    m_count = count;
    m_most = qMax(1, most);
    //: A bar of the chart, for a screen reader: %1 is an age such as "90 to 180 days"
    const QString words = tr("%1: %n token(s)", nullptr, count).arg(text());
    setAccessibleName(words);
    setToolTip(words);
    update();
}

QSize AgeBar::sizeHint() const
{
    const QFontMetrics metrics(font());
    // On two lines, parted where they are shortest.
    int width = metrics.horizontalAdvance(text());
    for (qsizetype at = text().indexOf(QLatin1Char(' ')); at >= 0; at = text().indexOf(QLatin1Char(' '), at + 1)) {
        width = qMin(
            width, qMax(metrics.horizontalAdvance(text().left(at)), metrics.horizontalAdvance(text().mid(at + 1))));
    }
    return {width + metrics.height() * 2 / 3, metrics.height() * 7};
}

void AgeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height();
    const QRect room = rect().adjusted(line / 4, line / 4, -line / 4, -line / 4);
    const QColor base = palette().color(QPalette::Base);
    const OwnColours colours = coloursOn(palette(), Accent::Choice, isChecked() ? 0.22 : underMouse() ? 0.1 : 0);

    const QRect label(room.left(), room.bottom() - 2 * line + 1, room.width(), 2 * line);
    const int highest = room.height() - 3 * line - line / 4;
    const int height = m_count == 0 ? 2 : qMax(3, static_cast<int>(static_cast<qint64>(highest) * m_count / m_most));
    const QRectF bar(room.left() + line / 4.0, label.top() - line / 4.0 - height, room.width() - line / 2.0, height);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.background);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), line / 4.0, line / 4.0);
    }
    // Round at the top, and standing on the label.
    const qreal radius = qMin(line / 4.0, height / 2.0);
    QPainterPath shape;
    shape.moveTo(bar.bottomLeft());
    shape.lineTo(bar.left(), bar.top() + radius);
    shape.quadTo(bar.topLeft(), {bar.left() + radius, bar.top()});
    shape.lineTo(bar.right() - radius, bar.top());
    shape.quadTo(bar.topRight(), {bar.right(), bar.top() + radius});
    shape.lineTo(bar.bottomRight());
    shape.closeSubpath();
    painter.fillPath(shape, m_count == 0 ? tinted(base, palette().color(QPalette::Text), 0.25) : colours.mark);

    painter.setPen(colours.ink);
    painter.drawText(
        QRectF(room.left(), bar.top() - line, room.width(), line), Qt::AlignCenter, locale().toString(m_count));
    painter.drawText(label, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text());
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect().adjusted(1, 1, -1, -1);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void AgeBar::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT stepped(mirrored ? 1 : -1);
        return;
    case Qt::Key_Right:
        Q_EMIT stepped(mirrored ? -1 : 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void AgeBar::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void AgeBar::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

AgeChart::AgeChart(TokenModel &model, QLineEdit &search, QWidget *parent)
    : QWidget(parent), m_model(model), m_search(search)
{
    setObjectName(QStringLiteral("ageChart"));
    auto *layout = new QHBoxLayout(this);
    const int gap = fontMetrics().height() / 2;
    layout->setContentsMargins(gap, 0, gap, gap);
    layout->setSpacing(gap / 2);
    for (std::size_t number = 0; number <= bounds.size(); ++number) {
        auto *bar = new AgeBar(this);
        layout->addWidget(bar, 1);
        m_bars.push_back(bar);
        // Not clicked(): a screen reader toggles without it.
        connect(bar, &QAbstractButton::toggled, this, [this, number] {
            if (!m_following) {
                choose(number);
            }
        });
        connect(bar, &AgeBar::stepped, this, [this, number](int by) { step(number, by); });
    }
    m_bars.front()->setFocusPolicy(Qt::StrongFocus);
    m_recount.setSingleShot(true);
    connect(&m_recount, &QTimer::timeout, this, &AgeChart::count);
    const auto later = [this] {
        if (isVisible() && !m_recount.isActive()) {
            m_recount.start(recountInterval);
        }
    };
    connect(&model, &QAbstractItemModel::rowsInserted, this, later);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, later);
    connect(&model, &QAbstractItemModel::modelReset, this, later);
    connect(&model, &QAbstractItemModel::dataChanged, this, later);
    connect(&search, &QLineEdit::textChanged, this, &AgeChart::followSearch);
    followSearch();
    keepTranslated(*this, [this] { retranslate(); });
}

void AgeChart::retranslate()
{
    setAccessibleName(tr("Tokens by age"));
    for (std::size_t number = 0; number < m_bars.size(); ++number) {
        const auto older = olderThan(number);
        const auto newer = newerThan(number);
        //: An age, on a bar of the chart; %1 is a length of time such as "30 days"
        m_bars[number]->setText(!older ? tr("under %1").arg(AgeWords::of(*newer))
                : !newer               ? tr("over %1").arg(AgeWords::of(*older))
                         : tr("to %1", "an age that is not below the bar before").arg(AgeWords::of(*newer)));
    }
    count();
}

void AgeChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    count();
}

void AgeChart::choose(std::size_t number)
{
    const bool chosen = m_bars[number]->isChecked();
    QString text = TokenQuery::withValue(m_search.text(), QStringLiteral("older"), {});
    text = TokenQuery::withValue(text, QStringLiteral("newer"), {});
    if (chosen) {
        if (const QString older = textOf(olderThan(number)); !older.isEmpty()) {
            text = TokenQuery::withValue(text, QStringLiteral("older"), older);
        }
        if (const QString newer = textOf(newerThan(number)); !newer.isEmpty()) {
            text = TokenQuery::withValue(text, QStringLiteral("newer"), newer);
        }
    }
    m_search.setText(text);
    followSearch();
}

void AgeChart::followSearch()
{
    const TokenQuery query(m_search.text());
    const bool isAny = !query.older() && !query.newer();
    m_following = true;
    for (std::size_t number = 0; number < m_bars.size(); ++number) {
        m_bars[number]->setChecked(!isAny && query.older() == olderThan(number) && query.newer() == newerThan(number));
    }
    m_following = false;
}

void AgeChart::count()
{
    const std::vector<int> counts = m_model.countByAge({bounds.begin(), bounds.end()});
    const int most = *std::max_element(counts.begin(), counts.end());
    for (std::size_t number = 0; number < m_bars.size(); ++number) {
        m_bars[number]->setCount(counts[number], most);
    }
}

void AgeChart::step(std::size_t from, int by)
{
    const auto count = static_cast<int>(m_bars.size());
    const int to = std::clamp(static_cast<int>(from) + by, 0, count - 1);
    for (AgeBar *bar : m_bars) {
        bar->setFocusPolicy(Qt::ClickFocus);
    }
    AgeBar *bar = m_bars[static_cast<std::size_t>(to)];
    bar->setFocusPolicy(Qt::StrongFocus);
    bar->setFocus(Qt::TabFocusReason);
}

} // namespace Tokendesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strictness.h"
#include "tests/ui/everywindow.h"

#include <QAccessible>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <functional>
#include <memory>

using namespace Tokendesk;

namespace {

/// Roles of what a person uses or what tells something that is written nowhere beside it.
bool needsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::ProgressBar:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::Graphic:
    case QAccessible::Dialog:
    case QAccessible::Window:
    case QAccessible::Document:
    case QAccessible::ColumnHeader:
        return true;
    default:
        return false;
    }
}

QString pathOf(const QAccessibleInterface &node)
{
    const QObject *object = node.object();
    return object == nullptr ? QStringLiteral("role %1").arg(node.role())
                             : QStringLiteral("%1 “%2”, role %3")
                                   .arg(QString::fromLatin1(object->metaObject()->className()), object->objectName())
                                   .arg(node.role());
}

void visit(QAccessibleInterface *node, const std::function<void(QAccessibleInterface &)> &each, int depth = 0)
{
    constexpr int deepest = 30;
    if (node == nullptr || !node->isValid() || depth > deepest) {
        return;
    }
    if (depth > 0 && node->object() != nullptr && qobject_cast<QWidget *>(node->object()) != nullptr
        && qobject_cast<QWidget *>(node->object())->isWindow() && node->role() != QAccessible::PopupMenu) {
        return; // a dialog: visited by itself
    }
    if (node->object() == nullptr || !node->object()->objectName().startsWith(QStringLiteral("qt_"))) {
        each(*node); // what Qt has made within its own controls is part of these
    }
    // Cells tell their content; asking a table for all of them takes long.
    const int most = node->role() == QAccessible::Table || node->role() == QAccessible::Tree ? 30 : 500;
    for (int i = 0; i < qMin(most, node->childCount()); ++i) {
        visit(node->child(i), each, depth + 1);
    }
}

bool isReachedByKeys(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus
        && widget.focusProxy() == nullptr;
}

QRect placeOf(const QWidget &widget)
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void initTestCase()
    {
        m_every = std::make_unique<EveryWindow>();
        QVERIFY(m_every->signIn());
        m_every->openAll();
        QTest::qWait(0);
    }
    void cleanupTestCase() { m_every.reset(); }

    void everyControlHasANameAndARole()
    {
        QStringList nameless;
        int seen = 0;
        for (QWidget *window : m_every->windows()) {
            visit(QAccessible::queryAccessibleInterface(window), [&](QAccessibleInterface &node) {
                if (node.state().invisible) {
                    return;
                }
                ++seen;
                const auto *widget = qobject_cast<QWidget *>(node.object());
                if (widget != nullptr && qobject_cast<QLineEdit *>(widget->parentWidget()) != nullptr) {
                    return; // a picture within a field, and its button to clear it: keys do the same
                }
                const bool isUsed = widget != nullptr && isReachedByKeys(*widget);
                if ((needsName(node.role()) || isUsed) && node.text(QAccessible::Name).trimmed().isEmpty()) {
                    nameless.append(windowName(*window) + pathOf(node));
                }
                if (isUsed
                    && (node.role() == QAccessible::Client || node.role() == QAccessible::NoRole
                        || node.role() == QAccessible::Pane)) {
                    nameless.append(windowName(*window) + pathOf(node) + QStringLiteral(" has no role of its own"));
                }
            });
        }
        QVERIFY(seen > 300);
        QVERIFY2(nameless.isEmpty(), qPrintable(u'\n' + nameless.join(u'\n')));
    }

    void whatTakesTheFocusIsReachedByTab()
    {
        QStringList unreached;
        for (const QWidget *window : m_every->windows()) {
            const QList<const QWidget *> chain = chainOf(*window);
            const auto all = window->findChildren<QWidget *>();
            for (const QWidget *widget : all) {
                if (widget->window() != window || !widget->isVisible() || !widget->isEnabled()
                    || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr
                    || chain.contains(widget)) {
                    continue;
                }
                // Text that can be selected with the mouse is none that has to be reached.
                const bool byArrows = widget->inherits("QLabel") || widget->inherits("QRadioButton")
                    || widget->inherits("Tokendesk::AgeBar") || widget->inherits("QTabBar")
                    || widget->inherits("QHeaderView") || widget->inherits("QMenuBar");
                if (!byArrows) {
                    unreached.append(windowName(*window) + QString::fromLatin1(widget->metaObject()->className()) + u' '
                        + widget->objectName());
                }
            }
        }
        QVERIFY2(unreached.isEmpty(), qPrintable(u'\n' + unreached.join(u'\n')));
    }

    void theTabKeyComesRoundToEverything()
    {
        QStringList unreached;
        for (QWidget *window : m_every->windows()) {
            const QList<const QWidget *> all = chainOf(*window);
            if (all.isEmpty()) {
                continue;
            }
            // Twice round, since a ring that loses one part of a window can still be entered from there.
            QHash<const QWidget *, int> visits;
            const_cast<QWidget *>(all.constFirst())->setFocus();
            for (qsizetype i = 0; i < 3 * all.size() && window->focusWidget() != nullptr; ++i) {
                // The window's own: only one can have the keys, and questions shut others out.
                QWidget *focus = window->focusWidget();
                ++visits[focus];
                QTest::keyClick(focus, Qt::Key_Tab);
            }
            for (const QWidget *widget : all) {
                const bool byArrows = widget->inherits("QRadioButton") || widget->inherits("Tokendesk::AgeBar");
                if (!byArrows && visits.value(widget) < 2) {
                    unreached.append(windowName(*window) + QString::fromLatin1(widget->metaObject()->className()) + u' '
                        + widget->objectName());
                }
            }
        }
        QVERIFY2(unreached.isEmpty(), qPrintable(u'\n' + unreached.join(u'\n')));
    }

    void tabGoesTheWayTheEyesGo()
    {
        QStringList jumps;
        for (const QWidget *window : m_every->windows()) {
            const QList<const QWidget *> chain = chainOf(*window);
            // A ring: once around it has to go back, and where it begins is nowhere to be seen.
            QStringList back;
            for (qsizetype i = 0; i < chain.size(); ++i) {
                const QWidget *before = chain.at(i == 0 ? chain.size() - 1 : i - 1);
                const QRect from = placeOf(*before);
                const QRect to = placeOf(*chain.at(i));
                const bool isAbove = to.bottom() < from.top();
                const bool isBelow = to.top() > from.bottom();
                const bool goesBack = to.right() < from.left();
                const bool goesOn = to.left() > from.right();
                if ((isAbove && !goesOn) || (goesBack && !isBelow)) {
                    back.append(windowName(*window)
                        + QStringLiteral("%1 “%2” → %3 “%4”")
                              .arg(QString::fromLatin1(before->metaObject()->className()), before->objectName(),
                                  QString::fromLatin1(chain.at(i)->metaObject()->className()),
                                  chain.at(i)->objectName()));
                }
            }
            if (back.size() > 1)
                jumps += back;
        }
        QVERIFY2(jumps.isEmpty(), qPrintable(u'\n' + jumps.join(u'\n')));
    }

    void aLabelWithTextIsReadWithItsText()
    {
        QStringList hidden;
        for (const QWidget *window : m_every->windows()) {
            const auto labels = window->findChildren<QLabel *>();
            for (QLabel *label : labels) {
                QAccessibleInterface *node = QAccessible::queryAccessibleInterface(label);
                if (label->isVisible() && !label->text().isEmpty() && node != nullptr
                    && !label->text().startsWith(QChar(0x2022)) // bullets that stand for a token
                    && !node->text(QAccessible::Name).contains(QString(label->text()).remove(u'&'))) {
                    hidden.append(windowName(*window) + label->objectName() + u' ' + label->text());
                }
            }
        }
        QVERIFY2(hidden.isEmpty(), qPrintable(u'\n' + hidden.join(u'\n')));
    }

private:
    static QString windowName(const QWidget &window)
    {
        return QString::fromLatin1(window.metaObject()->className()) + QStringLiteral(": ");
    }

    /// What Tab reaches, in its order.
    static QList<const QWidget *> chainOf(const QWidget &window)
    {
        QList<const QWidget *> chain;
        for (const QWidget *next = window.nextInFocusChain(); next != nullptr && next != &window;
             next = next->nextInFocusChain()) {
            if (next->window() == &window && isReachedByKeys(*next)) {
                chain.append(next);
            }
        }
        return chain;
    }

    std::unique_ptr<EveryWindow> m_every;
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"

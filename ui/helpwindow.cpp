// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helpwindow.h"

#include "ui/retranslation.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QListWidget>
#include <QLocale>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

namespace Tokendesk {

namespace {

/// A page's text in the language of the program, or in English where it is not translated.
QString pageText(const QString &page)
{
    const QString language = QLocale().name().section(QLatin1Char('_'), 0, 0);
    for (const QString &folder : {language, QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/help/%1/%2.md").arg(folder, page));
        if (file.open(QIODevice::ReadOnly)) {
            return QString::fromUtf8(file.readAll());
        }
    }
    return {};
}

/// Markdown's tables come with thick frames and no room around their words.
void giveTablesRoom(const QTextDocument &document, int room)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setBorder(0);
            format.setCellPadding(room);
            format.setTopMargin(room);
            table->setFormat(format);
        }
    }
}

/// Shows what it is given and fetches nothing: neither a picture nor a page, whatever the text names.
class Page : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int type, const QUrl &name) override
    {
        Q_UNUSED(type)
        Q_UNUSED(name)
        return {};
    }
};

} // namespace

HelpWindow::HelpWindow(QWidget *parent) : QDialog(parent), m_contents(new QListWidget(this)), m_page(new Page(this))
{
    const int line = fontMetrics().height();
    m_contents->setObjectName(QStringLiteral("contents"));
    m_page->setObjectName(QStringLiteral("page"));
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(line);
    m_page->setFrameShape(QFrame::NoFrame);
    m_contents->setFrameShape(QFrame::NoFrame);

    m_contents->setSpacing(line / 6);
    for (const char *page : {"start", "tokens", "administrators", "rollout", "keyboard"}) {
        auto *item = new QListWidgetItem(m_contents);
        item->setData(Qt::UserRole, QLatin1String(page));
    }
    keepTranslated(*this, [this] { retranslate(); });

    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_contents);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    const int contentsWidth = m_contents->sizeHintForColumn(0) + 2 * line;
    splitter->setSizes({contentsWidth, fontMetrics().averageCharWidth() * 95});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(line / 2, 0, line / 2, line / 2);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter, 1);
    layout->addLayout(foot);
    resize(contentsWidth + fontMetrics().averageCharWidth() * 95, line * 34);

    connect(m_contents, &QListWidget::currentRowChanged, this, &HelpWindow::showPage);
    m_contents->setCurrentRow(0);
    m_contents->setFocus();
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Guide to Tokendesk"));
    m_contents->setAccessibleName(tr("Contents"));
    m_page->setAccessibleName(tr("Page"));
    const QStringList titles{tr("Getting started"), tr("Making and ending tokens"),
        tr("For administrators of a server"), tr("For administrators of computers"), tr("Keyboard")};
    for (int row = 0; row < m_contents->count(); ++row) {
        m_contents->item(row)->setText(titles.at(row));
    }
    showPage(m_contents->currentRow());
}

void HelpWindow::showPage(int row)
{
    if (const QListWidgetItem *item = m_contents->item(row)) {
        m_page->setMarkdown(pageText(item->data(Qt::UserRole).toString()));
        giveTablesRoom(*m_page->document(), fontMetrics().height() / 3);
    }
}

} // namespace Tokendesk

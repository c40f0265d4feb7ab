// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/historypanel.h"

#include "app/core/displaytext.h"
#include "app/model/auditmodel.h"
#include "app/model/usermodel.h"
#include "app/session/session.h"
#include "ui/errortext.h"
#include "ui/inlinenote.h"
#include "ui/plaintooltip.h"
#include "ui/retranslation.h"

#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace Tokendesk {

namespace {

constexpr std::chrono::milliseconds settleTime{250};
constexpr qsizetype headingChars = 120;

/// Tool tips are the server's text, and never markup.
class PlainTips : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip) {
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        }
        showPlainToolTip(event->globalPos(), index.data(Qt::ToolTipRole).toString(), view->viewport(), option.rect);
        return true;
    }
};

} // namespace

HistoryPanel::HistoryPanel(Session &session, const UserModel &users, const Clock &clock, QWidget *parent)
    : QDockWidget(parent)
    , m_session(session)
    , m_model(new AuditModel(
          clock,
          [&users](UserId id) {
              const User *user = users.user(id);
              return user == nullptr ? QString() : (user->name.isEmpty() ? user->email : user->name);
          },
          this))
    , m_reader(session, *m_model)
{
    setObjectName(QStringLiteral("historyPanel"));
    setAllowedAreas(Qt::RightDockWidgetArea | Qt::BottomDockWidgetArea);
    build();
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &HistoryPanel::readIfShown);
    connect(&m_reader, &AuditReader::changed, this, &HistoryPanel::update);
    connect(m_more, &QPushButton::clicked, &m_reader, &AuditReader::readMore);
    connect(m_direction, qOverload<int>(&QComboBox::currentIndexChanged), this, [this] {
        m_isOld = true;
        readIfShown();
    });
    connect(&session, &Session::signedOut, this, [this] { showUser(0, {}); });
    keepTranslated(*this, [this] { retranslate(); });
}

HistoryPanel::~HistoryPanel() = default;

void HistoryPanel::retranslate()
{
    setWindowTitle(tr("History"));
    m_direction->setItemText(0, tr("What this user did"));
    m_direction->setItemText(1, tr("What was done to this account"));
    m_direction->setAccessibleDescription(tr("Which events are shown"));
    m_table->setAccessibleName(tr("History"));
    m_busy->setAccessibleName(tr("Reading the history"));
    update();
}

void HistoryPanel::build()
{
    auto *content = new QWidget(this);
    m_heading = new QLabel(content);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_direction = new QComboBox(content);
    m_direction->addItems({QString(), QString()});
    m_note = new InlineNote(content);
    m_empty = new QLabel(content);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_table = new QTableView(content);
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PlainTips(m_table));
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QTableView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
    const int em = fontMetrics().averageCharWidth();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->resizeSection(AuditModel::TimeColumn, em * 20);
    m_table->horizontalHeader()->resizeSection(AuditModel::ActionColumn, em * 24);
    m_table->horizontalHeader()->resizeSection(AuditModel::AuthorColumn, em * 18);
    m_table->horizontalHeader()->resizeSection(AuditModel::DetailsColumn, em * 34);
    m_busy = new QProgressBar(content);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumHeight(qMax(4, fontMetrics().height() / 4));
    m_more = new QPushButton(content);

    auto *layout = new QVBoxLayout(content);
    layout->addWidget(m_heading);
    layout->addWidget(m_direction);
    layout->addWidget(m_note);
    layout->addWidget(m_busy);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_more);
    setWidget(content);
    content->setMinimumWidth(em * 44);
}

void HistoryPanel::showToken(const TokenRef &token)
{
    AuditQuery query;
    query.targetId = token.token.id;
    //: %1 is a token's description, %2 its owner
    follow(query,
        tr("“%1” of %2")
            .arg(displayText(token.token.description, headingChars), displayText(token.ownerName, headingChars)),
        false);
}

void HistoryPanel::showUser(UserId user, const QString &name)
{
    AuditQuery query;
    query.author = user;
    m_user = user;
    follow(query, displayText(name, headingChars), user != 0);
}

void HistoryPanel::follow(const AuditQuery &query, const QString &heading, bool isUser)
{
    const bool hasSubject = isUser || !query.targetId.isEmpty();
    if (!isUser) {
        m_user = 0;
    }
    m_heading->setText(heading);
    m_direction->setVisible(isUser);
    if (query == m_query && hasSubject == m_hasSubject) {
        return;
    }
    m_query = query;
    m_hasSubject = hasSubject;
    m_isOld = true;
    m_reader.clear();
    m_settle.start(settleTime);
}

AuditQuery HistoryPanel::wanted() const
{
    AuditQuery query = m_query;
    if (m_user != 0 && m_direction->currentIndex() == 1) {
        query.author.reset();
        query.targetType = QStringLiteral("user");
        query.targetId = QString::number(m_user);
    }
    return query;
}

void HistoryPanel::readIfShown()
{
    if (!isVisible() || !m_isOld) {
        return;
    }
    if (!m_hasSubject || !m_session.isSignedIn()) {
        update();
        return;
    }
    m_isOld = false;
    m_reader.read(wanted());
}

void HistoryPanel::refresh()
{
    m_isOld = true;
    readIfShown();
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    readIfShown();
}

void HistoryPanel::hideEvent(QHideEvent *event)
{
    QDockWidget::hideEvent(event);
    m_settle.stop();
}

QString HistoryPanel::emptyText() const
{
    if (!m_hasSubject) {
        return tr("Select a token, or choose a user, to see what the server has noted.");
    }
    return m_reader.state() == AuditReader::State::Loaded ? tr("The server has noted nothing here.") : QString();
}

void HistoryPanel::update()
{
    const AuditReader::State state = m_reader.state();
    const bool unavailable = state == AuditReader::State::Unavailable;
    m_busy->setVisible(state == AuditReader::State::Reading);
    m_more->setVisible(
        state == AuditReader::State::Failed || (state == AuditReader::State::Loaded && m_reader.hasMore()));
    m_more->setText(state == AuditReader::State::Failed ? tr("Try &Again") : tr("Show &Older"));
    const bool hasRows = m_model->rowCount() > 0;
    m_table->setVisible(hasRows);
    m_empty->setVisible(!hasRows);
    m_empty->setText(emptyText());
    m_heading->setVisible(!m_heading->text().isEmpty());
    if (unavailable) {
        m_note->tell(InlineNote::Kind::Information,
            tr("This server keeps no history that it would show: it has no audit log, or your account may not read "
               "it."));
    } else if (state == AuditReader::State::Failed && m_reader.error()) {
        const ErrorText text = errorText(*m_reader.error(), Doing::ReadingHistory);
        m_note->tell(InlineNote::Kind::Warning, text.summary + QLatin1Char(' ') + text.advice);
    } else if (m_reader.badRowCount() > 0) {
        m_note->tell(InlineNote::Kind::Warning,
            tr("%n event(s) in the server's answer could not be read.", nullptr, m_reader.badRowCount()));
    } else {
        m_note->clear();
    }
}

} // namespace Tokendesk

// SPDX-License-Identifier: GPL-3.0-or-later
// How LiveUpdates takes what a stream of tokens tells.
#include "app/api/tokenframe.h"
#include "app/core/logging.h"
#include "app/model/firstline.h"
#include "app/model/liveupdates.h"
#include "app/model/tokencontroller.h"
#include "app/model/tokenmodel.h"

#include <algorithm>
#include <iterator>

namespace Tokendesk {

namespace {

/// More than that is read again as a list is, part by part.
constexpr std::size_t MostNews = 5'000;

} // namespace

void LiveUpdates::beginFirstLine(const QList<QByteArray> &lines)
{
    m_firstLine = false;
    m_reading = new FirstLine(m_tokens, m_owner, lines.first(), this);
    m_reading->hold(lines.sliced(1));
    connect(m_reading, &FirstLine::read, this, &LiveUpdates::takeFirstLine);
}

void LiveUpdates::takeFirstLine()
{
    FirstLine *line = m_reading;
    m_reading.clear();
    line->deleteLater(); // this is its signal
    const FirstLine::Content &content = line->content();
    if (!content.isSound) {
        qCWarning(netLog) << "the first line of the stream is no whole list";
    }
    const bool isMuch = content.news.size() > MostNews;
    takeNews(isMuch ? std::vector<TokenChange>() : content.news, content.rows, isMuch || !content.isSound);
    if (const QList<QByteArray> held = line->takeHeld(); !held.isEmpty())
        takeLines(held);
}

void LiveUpdates::dropFirstLine()
{
    if (m_reading) {
        m_reading->disconnect(this);
        m_reading->deleteLater();
        m_reading.clear();
    }
}

void LiveUpdates::takeNews(const std::vector<TokenChange> &news, std::optional<qsizetype> listed, bool readAgain)
{
    m_breathMs = m_clock.nowMs();
    const UserId owner = m_owner;
    m_controller.applyStream(owner, news);
    m_pace.reset();
    m_poll.stop();
    if (m_state != State::Live)
        setState(State::Live);
    // Where more is shown than the list has, something is gone meanwhile.
    if (readAgain || (listed && m_tokens.totalCount() != *listed))
        scheduleReading();
}

void LiveUpdates::takeLines(const QList<QByteArray> &lines)
{
    if (m_reading) {
        m_reading->hold(lines);
        return;
    }
    if (m_firstLine && FirstLine::isFor(lines.first())) {
        beginFirstLine(lines);
        return;
    }
    TokenFrameDecoder decoder;
    std::vector<TokenChange> changes;
    bool read = false;
    std::optional<qsizetype> listed; // by the first line, which is the whole list
    for (const QByteArray &line : lines) {
        auto frame = decoder.decode(line);
        if (!frame.isOk()) {
            qCWarning(netLog) << "a line of the stream is no frame:" << frame.error().detail;
            read = true;
            continue;
        }
        if (m_firstLine && frame.value().wasArray) {
            listed = static_cast<qsizetype>(frame.value().changes.size());
        } else {
            read = true;
        }
        read = read || !frame.value().badRows.isEmpty();
        m_firstLine = false;
        std::move(frame.value().changes.begin(), frame.value().changes.end(), std::back_inserter(changes));
    }
    takeNews(changes, listed, read);
}

} // namespace Tokendesk

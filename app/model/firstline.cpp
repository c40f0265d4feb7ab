// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/firstline.h"

#include "app/api/decode.h"
#include "app/model/tokenmodel.h"

#include <QPromise>
#include <QThreadPool>

#include <utility>

namespace Tokendesk {

namespace {

/// What is shorter is read sooner than another thread would begin with it.
constexpr qsizetype LongLine = qsizetype(256) * 1024;

} // namespace

FirstLine::FirstLine(const TokenModel &model, UserId owner, QByteArray line, QObject *parent)
    : QObject(parent), m_content(std::make_shared<Content>())
{
    connect(&m_reading, &QFutureWatcher<void>::finished, this, &FirstLine::read);
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    m_reading.setFuture(promise->future());
    // One that is cancelled goes on, and nobody is told.
    QThreadPool::globalInstance()->start(
        [content = m_content, newsIn = model.newsReader(owner), line = std::move(line), promise]() mutable {
            const auto list = decodeTokenList(line);
            line = QByteArray(); // here: giving back so much memory takes its time too
            if (list.isOk()) {
                content->isSound = list.value().badRows.isEmpty();
                content->rows = list.value().tokens.size();
                content->news = newsIn(list.value().tokens);
            }
            newsIn = {};
            promise->finish();
        });
}

FirstLine::~FirstLine()
{
    m_reading.disconnect(this);
}

bool FirstLine::isFor(const QByteArray &line)
{
    return line.size() >= LongLine && line.front() == '[';
}

} // namespace Tokendesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace Tokendesk {

/// A request's body that can be read once. QNetworkAccessManager sends a request again, up to three times and without
/// a word, when the connection ends before the answer; it gives that up only where it cannot rewind the body. So this
/// refuses to, also when it is empty. Overwritten when it goes.
class SingleUseBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit SingleUseBody(QByteArray content, QObject *parent = nullptr);
    ~SingleUseBody() override;

    /// Whether any of it was taken for sending; then the server may have it.
    bool wasRead() const { return m_position > 0; }

    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; }
    bool atEnd() const override { return m_position == m_content.size(); }
    qint64 size() const override { return m_content.size(); }
    qint64 bytesAvailable() const override { return m_content.size() - m_position + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_content;
    qint64 m_position = 0;
};

} // namespace Tokendesk

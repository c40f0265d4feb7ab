// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/secret.h"

#include <QByteArray>
#include <QString>
#include <QStringEncoder>

#include <cstring>

namespace Tokendesk {

struct Secret::Buffer
{
    explicit Buffer(qsizetype wanted)
        : bytes(std::make_unique<char[]>(static_cast<std::size_t>(wanted))), capacity(wanted)
    {
    }
    ~Buffer() { wipeMemory(bytes.get(), static_cast<std::size_t>(capacity)); }
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;

    std::unique_ptr<char[]> bytes;
    qsizetype capacity;
    qsizetype size = 0;
};

Secret::Secret(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return;
    auto buffer = std::make_shared<Buffer>(utf8.size());
    std::memcpy(buffer->bytes.get(), utf8.data(), static_cast<std::size_t>(utf8.size()));
    buffer->size = utf8.size();
    m_buffer = std::move(buffer);
}

Secret Secret::fromText(QStringView text)
{
    Secret secret;
    if (text.isEmpty())
        return secret;
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    auto buffer = std::make_shared<Buffer>(encoder.requiredSpace(text.size()));
    buffer->size = encoder.appendToBuffer(buffer->bytes.get(), text) - buffer->bytes.get();
    secret.m_buffer = std::move(buffer);
    return secret;
}

Secret Secret::takeFrom(QByteArray &bytes)
{
    Secret secret{QByteArrayView(bytes)};
    wipe(bytes);
    return secret;
}

Secret Secret::takeFrom(QString &text)
{
    Secret secret = fromText(text);
    wipe(text);
    return secret;
}

qsizetype Secret::size() const
{
    return m_buffer ? m_buffer->size : 0;
}

QByteArrayView Secret::reveal() const
{
    return m_buffer ? QByteArrayView(m_buffer->bytes.get(), m_buffer->size) : QByteArrayView();
}

bool operator==(const Secret &a, const Secret &b)
{
    const QByteArrayView left = a.reveal();
    const QByteArrayView right = b.reveal();
    if (left.size() != right.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= static_cast<unsigned char>(left[i]) ^ static_cast<unsigned char>(right[i]);
    return difference == 0;
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        wipeMemory(bytes.data(), static_cast<std::size_t>(bytes.capacity()));
    bytes = QByteArray();
}

void wipe(QString &text)
{
    if (text.isDetached())
        wipeMemory(text.data(), static_cast<std::size_t>(text.capacity()) * sizeof(QChar));
    text = QString();
}

void wipeMemory(void *memory, std::size_t size)
{
#if defined(__GNUC__)
    std::memset(memory, 0, size);
    // Just before memory is freed that is a dead store to the optimiser, unless somebody may still read it.
    __asm__ __volatile__("" : : "r"(memory) : "memory");
#else
    auto *bytes = static_cast<volatile unsigned char *>(memory);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = 0;
#endif
}

} // namespace Tokendesk

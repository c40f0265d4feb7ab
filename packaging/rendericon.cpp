// SPDX-License-Identifier: GPL-3.0-or-later
// Draws an SVG as a square PNG: rendericon PICTURE SIZE FILE. With several sizes, such as 16,32,256, the file becomes a
// Windows icon that holds them all. Runs while the program is built.
#include <QBuffer>
#include <QDataStream>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

namespace {

/// Empty where it cannot be drawn.
QByteArray drawn(QSvgRenderer &renderer, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    if (!renderer.isValid() || image.isNull()) {
        return {};
    }
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG") ? bytes : QByteArray();
}

/// An .ico file of PNG pictures: a header, an entry for each, and then the pictures one after the other.
QByteArray iconOf(const QList<QByteArray> &pictures, const QList<int> &sizes)
{
    constexpr int headerSize = 6;
    constexpr int entrySize = 16;
    QByteArray icon;
    QDataStream stream(&icon, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << quint16(0) << quint16(1) << quint16(pictures.size());
    auto place = static_cast<quint32>(headerSize + entrySize * pictures.size());
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        const auto size = static_cast<quint8>(sizes.at(i) & 0xff); // 0 stands for 256
        const auto length = static_cast<quint32>(pictures.at(i).size());
        stream << size << size << quint8(0) << quint8(0) << quint16(1) << quint16(32) << length << place;
        place += length;
    }
    for (const QByteArray &picture : pictures) {
        stream.writeRawData(picture.constData(), static_cast<int>(picture.size()));
    }
    return icon;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 4) {
        std::fputs("Usage: tokendesk-rendericon PICTURE SIZE FILE\n", stderr);
        return 2;
    }
    QSvgRenderer renderer(QString::fromLocal8Bit(argv[1]));
    QList<int> sizes;
    QList<QByteArray> pictures;
    const QList<QByteArray> wanted = QByteArray(argv[2]).split(',');
    for (const QByteArray &one : wanted) {
        sizes.append(one.toInt());
        pictures.append(drawn(renderer, sizes.last()));
        if (pictures.last().isEmpty()) {
            std::fprintf(stderr, "tokendesk-rendericon: %s cannot be drawn at %s pixels\n", argv[1], one.constData());
            return 1;
        }
    }
    const QByteArray bytes = sizes.size() == 1 ? pictures.first() : iconOf(pictures, sizes);
    QFile file(QString::fromLocal8Bit(argv[3]));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        std::fprintf(stderr, "tokendesk-rendericon: %s cannot be written\n", argv[3]);
        return 1;
    }
    return 0;
}

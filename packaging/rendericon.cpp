// SPDX-License-Identifier: GPL-3.0-or-later
// Draws an SVG as a square PNG: rendericon PICTURE SIZE FILE. Runs while the program is built.
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char *argv[])
{
    if (argc != 4) {
        std::fputs("Usage: tokendesk-rendericon PICTURE SIZE FILE\n", stderr);
        return 2;
    }
    const int size = QByteArray(argv[2]).toInt();
    QSvgRenderer renderer(QString::fromLocal8Bit(argv[1]));
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    if (!renderer.isValid() || image.isNull()) {
        std::fprintf(stderr, "tokendesk-rendericon: %s cannot be drawn at %s pixels\n", argv[1], argv[2]);
        return 1;
    }
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    if (!image.save(QString::fromLocal8Bit(argv[3]), "PNG")) {
        std::fprintf(stderr, "tokendesk-rendericon: %s cannot be written\n", argv[3]);
        return 1;
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTranslator>

/// A language that nobody speaks, for tests: every text has accents on its letters and is half as long again, so that
/// what is cut or not translated is seen. Places for arguments, keys after "&" and ends stay what they are.
class PseudoLanguage : public QTranslator
{
public:
    PseudoLanguage() { QCoreApplication::installTranslator(this); }
    ~PseudoLanguage() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *, int) const override
    {
        Q_UNUSED(context)
        return of(QString::fromUtf8(source));
    }

    static QString of(const QString &text)
    {
        static const QString plain = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
        static const QString accented = QStringLiteral("áƀçďéƒĝĥíĵķľɱñóƥǫřšťúṽŵẋýžÁƁÇĎÉƑĜĤÍĴĶĽṀÑÓƤǪŘŠŤÚṼŴẊÝŽ");
        QString out;
        int letters = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            const bool isPlace = c == u'%' && i + 1 < text.size();
            if (isPlace) {
                out += c;
                out += text.at(++i);
                if (text.at(i) == u'L' && i + 1 < text.size()) {
                    out += text.at(++i);
                }
                continue;
            }
            const qsizetype at = plain.indexOf(c);
            out += at < 0 ? c : accented.at(at);
            letters += at < 0 ? 0 : 1;
        }
        // Words of the extra length, so that what wraps can wrap.
        QString more;
        while (more.size() < letters / 2) {
            more += more.size() % 8 == 7 ? u' ' : u'~';
        }
        return letters == 0 ? out : more.isEmpty() ? out : withinEnds(out, more.trimmed());
    }

private:
    /// What ends in a colon, an ellipsis or the like does so in every language.
    static QString withinEnds(const QString &text, const QString &more)
    {
        qsizetype end = text.size();
        while (end > 0 && QStringLiteral("…:.?!) \n").contains(text.at(end - 1))) {
            --end;
        }
        return text.left(end) + (more.size() > 4 ? u' ' : u'~') + more + text.mid(end);
    }
};

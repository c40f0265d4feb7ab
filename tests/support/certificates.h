// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <memory>

/// Makes certificates for a server on 127.0.0.1, each with a key of its own, by an authority that exists only here. All
/// files are PEM and last as long as this.
class Certificates
{
public:
    enum class Kind {
        Good, ///< issued by the authority
        WithChain, ///< likewise, and the server sends the authority's own along
        Expired,
        NotYetValid,
        OtherHost, ///< for canvus.example.com
        SelfSigned,
        SelfSignedExpired
    };
    struct Made
    {
        QString certificateFile;
        QString keyFile;
        QByteArray der;
    };

    /// @p folder is where the files go; empty: a temporary one.
    explicit Certificates(const QString &folder = {});
    ~Certificates();
    Certificates(const Certificates &) = delete;
    Certificates &operator=(const Certificates &) = delete;

    /// Another one each time.
    Made make(Kind kind);
    QString authorityFile() const;
    QByteArray authority() const; ///< DER

private:
    struct Authority;

    QTemporaryDir m_temporary;
    QString m_folder;
    std::unique_ptr<Authority> m_authority;
    int m_count = 0;
};

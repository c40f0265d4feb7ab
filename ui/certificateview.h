// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;

namespace Tokendesk {

/// What a certificate says, line by line, with its fingerprint first and a button that copies that. Every value can be
/// selected, with the keyboard too, and is a stranger's plain text.
class CertificateView : public QWidget
{
    Q_OBJECT

public:
    explicit CertificateView(QWidget *parent = nullptr);

    void show(const QByteArray &certificate);

private:
    QLabel *addRow(const char *name);
    void name(QLabel &value, const QString &title);

    QFormLayout *m_rows;
    QByteArray m_certificate;
    QLabel *m_fingerprint;
    QLabel *m_subject;
    QLabel *m_issuer;
    QLabel *m_names;
    QLabel *m_validFrom;
    QLabel *m_validUntil;
};

/// A label whose text can be selected and is never markup.
void makeReadable(QLabel &value);

} // namespace Tokendesk

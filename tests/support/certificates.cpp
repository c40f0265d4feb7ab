// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificates.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <cstdio>

namespace {

template <auto Free>
struct Freer
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

using File = std::unique_ptr<std::FILE, Freer<std::fclose>>;
using Key = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freer<X509_free>>;

constexpr long Day = 24L * 60 * 60;

File open(const QString &name)
{
    return File(std::fopen(name.toLocal8Bit().constData(), "w"));
}

void addExtension(X509 *certificate, X509 *issuer, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Freer<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, kind, value));
    X509_add_ext(certificate, extension.get(), -1);
}

void addName(X509_NAME *name, const char *part, const char *value)
{
    X509_NAME_add_entry_by_txt(name, part, MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(value), -1, -1, 0);
}

/// Unsigned, valid from yesterday until tomorrow.
Certificate blank(EVP_PKEY *key, int serial, const char *commonName, const char *organisation)
{
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -Day);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), Day);
    X509_set_pubkey(certificate.get(), key);
    addName(X509_get_subject_name(certificate.get()), "CN", commonName);
    addName(X509_get_subject_name(certificate.get()), "O", organisation);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
    return certificate;
}

QByteArray derOf(X509 *certificate)
{
    QByteArray der(i2d_X509(certificate, nullptr), '\0');
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &out);
    return der;
}

} // namespace

struct Certificates::Authority
{
    Key key{EVP_EC_gen("P-256")};
    Certificate certificate = blank(key.get(), 1, "Test Authority", "Tokendesk's tests");
};

Certificates::Certificates(const QString &folder)
    : m_folder(folder.isEmpty() ? m_temporary.path() : folder), m_authority(std::make_unique<Authority>())
{
    X509 *own = m_authority->certificate.get();
    addExtension(own, own, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(own, own, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(own, own, NID_subject_key_identifier, "hash");
    X509_sign(own, m_authority->key.get(), EVP_sha256());
    PEM_write_X509(open(authorityFile()).get(), own);
}

Certificates::~Certificates() = default;

QString Certificates::authorityFile() const
{
    return m_folder + QStringLiteral("/authority.pem");
}

QByteArray Certificates::authority() const
{
    return derOf(m_authority->certificate.get());
}

Certificates::Made Certificates::make(Kind kind)
{
    const QString base = m_folder + QStringLiteral("/server-%1").arg(++m_count);
    Made made{base + QStringLiteral(".pem"), base + QStringLiteral(".key"), {}};
    const Key key(EVP_EC_gen("P-256"));
    const bool otherHost = kind == Kind::OtherHost;
    const Certificate certificate =
        blank(key.get(), 100 + m_count, otherHost ? "canvus.example.com" : "127.0.0.1", "Wall of the tests");
    X509 *one = certificate.get();
    if (kind == Kind::Expired || kind == Kind::SelfSignedExpired) {
        X509_gmtime_adj(X509_getm_notBefore(one), -30 * Day);
        X509_gmtime_adj(X509_getm_notAfter(one), -2 * Day);
    } else if (kind == Kind::NotYetValid) {
        X509_gmtime_adj(X509_getm_notBefore(one), 2 * Day);
        X509_gmtime_adj(X509_getm_notAfter(one), 30 * Day);
    }
    const bool selfSigned = kind == Kind::SelfSigned || kind == Kind::SelfSignedExpired;
    X509 *issuer = selfSigned ? one : m_authority->certificate.get();
    X509_set_issuer_name(one, X509_get_subject_name(issuer));
    if (selfSigned)
        addExtension(one, issuer, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(one, issuer, NID_subject_alt_name, otherHost ? "DNS:canvus.example.com" : "IP:127.0.0.1");
    addExtension(one, issuer, NID_ext_key_usage, "serverAuth");
    X509_sign(one, selfSigned ? key.get() : m_authority->key.get(), EVP_sha256());
    const File file = open(made.certificateFile);
    PEM_write_X509(file.get(), one);
    if (kind == Kind::WithChain)
        PEM_write_X509(file.get(), m_authority->certificate.get());
    PEM_write_PrivateKey(open(made.keyFile).get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    made.der = derOf(one);
    return made;
}

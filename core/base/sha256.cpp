// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <algorithm>
#include <openssl/evp.h>
#include <openssl/sha.h>

namespace sodiem {
namespace {

QByteArray bytesOf(const Digest& digest) {
    return QByteArray(reinterpret_cast<const char*>(digest.data()), static_cast<qsizetype>(digest.size()));
}

} // namespace

Digest sha256(QByteArrayView bytes) {
    Digest digest;
    SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<std::size_t>(bytes.size()),
        digest.data());
    return digest;
}

QString toHex(const Digest& digest) { return QString::fromLatin1(bytesOf(digest).toHex()); }

bool isHexDigest(QStringView text) {
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

QByteArray toBase64(const Digest& digest) {
    return bytesOf(digest).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new(), EVP_MD_CTX_free) {
    EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr);
}

void Sha256::add(QByteArrayView bytes) {
    EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<std::size_t>(bytes.size()));
}

Digest Sha256::finish() {
    Digest digest{};
    EVP_DigestFinal_ex(m_context.get(), digest.data(), nullptr);
    return digest;
}

} // namespace sodiem

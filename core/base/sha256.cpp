// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

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

QByteArray toBase64(const Digest& digest) {
    return bytesOf(digest).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace sodiem

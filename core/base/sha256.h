// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>

#include <QByteArray>
#include <QString>

struct evp_md_ctx_st;

namespace sodiem {

using Digest = std::array<std::uint8_t, 32>;

// The one SHA-256 of the program (libcrypto's, with the processor's SHA instructions).
Digest sha256(QByteArrayView bytes);
QString toHex(const Digest& digest);
bool isHexDigest(QStringView text); // as toHex() writes it
// 43 characters of base64url without padding: how events name each other.
QByteArray toBase64(const Digest& digest);

// The same of what comes piece by piece.
class Sha256 {
public:
    Sha256();
    void add(QByteArrayView bytes);
    Digest finish(); // once

private:
    std::unique_ptr<evp_md_ctx_st, void (*)(evp_md_ctx_st*)> m_context;
};

} // namespace sodiem

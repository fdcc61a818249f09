// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

#include <QByteArray>
#include <QString>

namespace sodiem {

using Digest = std::array<std::uint8_t, 32>;

// The one SHA-256 of the program (libcrypto's, with the processor's SHA instructions).
Digest sha256(QByteArrayView bytes);
QString toHex(const Digest& digest);
// 43 characters of base64url without padding: how events name each other.
QByteArray toBase64(const Digest& digest);

} // namespace sodiem

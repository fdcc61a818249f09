// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace sodiem::okabeito {

// Colours that people who see colours differently tell apart. Never alone: the word or number stands beside.
inline const QColor blue(0x00, 0x72, 0xb2);
inline const QColor sky(0x56, 0xb4, 0xe9);
inline const QColor green(0x00, 0x9e, 0x73);
inline const QColor orange(0xe6, 0x9f, 0x00);
inline const QColor red(0xd5, 0x5e, 0x00);

// Of the classes of a set, best first; the worst is always red.
inline QColor ofClass(int rankClass, int classes) {
    const QColor scale[] = {green, blue, sky, orange, red};
    const int place = rankClass + 5 - classes;
    return place >= 0 && place < 5 ? scale[place] : QColor(Qt::gray);
}

} // namespace sodiem::okabeito

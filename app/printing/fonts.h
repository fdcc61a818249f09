// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/textstyle.h"
#include "core/base/result.h"

#include <array>
#include <memory>
#include <vector>

#include <QRawFont>
#include <QString>

namespace sodiem {

// The four faces of Liberation Serif that the program carries. Texts are measured in the font's own units, by
// the advances its table gives: no hinting, no kerning (as in Word), no dependence on a device. The painter
// puts every glyph where these figures say. Needs a QGuiApplication; copies are cheap and may be used from
// any thread.
class PaperFonts {
public:
    static Result<PaperFonts> load();

    // The text as it can be printed: composed letters (NFC), no invisible characters, a white square for what
    // the font lacks, so that a gap is seen and no other font creeps in. Line breaks stay.
    QString printable(const QString& text) const;

    double width(QStringView text, const TextStyle& style) const; // millimetres
    double ascent(const TextStyle& style) const;
    double descent(const TextStyle& style) const;
    double lineHeight(const TextStyle& style) const; // single spacing

    // The advance of a character of a printable text, in units of which the em has unitsPerEm.
    int advance(QChar character, const TextStyle& style) const;
    int unitsPerEm() const { return m_faces.front()->unitsPerEm; }
    quint32 glyph(QChar character, const TextStyle& style) const;
    // For painting, in the thread that paints.
    static QRawFont rawFont(const TextStyle& style, double pixels);

private:
    struct Face {
        int unitsPerEm = 0;
        int ascent = 0;
        int descent = 0;
        int lineGap = 0;
        std::vector<quint16> glyphs; // by character; 0: the font lacks it
        std::vector<quint16> advances;
    };
    static Result<std::shared_ptr<const Face>> loadFace(int number);
    const Face& face(const TextStyle& style) const;

    std::array<std::shared_ptr<const Face>, 4> m_faces; // regular, bold, italic, both
};

} // namespace sodiem

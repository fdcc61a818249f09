// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/fonts.h"

#include <algorithm>

#include <QFile>
#include <QFont>
#include <QFontDatabase>
#include <QFontInfo>
#include <QtEndian>

namespace sodiem {
namespace {

constexpr char16_t whiteSquare = u'\u25a1';

// Of the 65,536 characters only two stretches matter: alphabets with signs, and the presentation forms.
constexpr std::size_t alphabets = 0x3000;
constexpr std::size_t formsBegin = 0xfb00;
constexpr std::size_t tableSize = alphabets + 0x10000 - formsBegin;

std::size_t placeOf(char16_t c) {
    if (c < alphabets)
        return c;
    return c >= formsBegin ? alphabets + c - formsBegin : 0;
}

QString family() { return QStringLiteral("Liberation Serif"); }

int faceNumber(const TextStyle& style) { return (style.bold ? 1 : 0) + (style.italic ? 2 : 0); }

QFont fontOf(const TextStyle& style) {
    QFont font(family());
    font.setBold(style.bold);
    font.setItalic(style.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(1000); // QRawFont::setPixelSize gives the true one
    return font;
}

QByteArray fileOf(int number) {
    static constexpr std::array names{"Regular", "Bold", "Italic", "BoldItalic"};
    QFile file(
        QStringLiteral(":/fonts/LiberationSerif-%1.ttf").arg(QLatin1String(names.at(std::size_t(number)))));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int wordAt(const QByteArray& table, qsizetype offset) {
    return offset + 2 <= table.size() ? qFromBigEndian<qint16>(table.constData() + offset) : 0;
}

bool invisible(QChar c) {
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
        || c == QChar(QChar::SoftHyphen);
}

} // namespace

Result<std::shared_ptr<const PaperFonts::Face>> PaperFonts::loadFace(int number) {
    const Error missing{ErrorCode::PaperFontMissing, {family()}, {}};
    const QByteArray bytes = fileOf(number);
    const TextStyle style{1, (number & 1) != 0, (number & 2) != 0};
    if (bytes.isEmpty() || QFontDatabase::addApplicationFontFromData(bytes) < 0)
        return missing;
    const QFontInfo info(fontOf(style));
    if (info.family() != family() || info.bold() != style.bold || info.italic() != style.italic)
        return missing;
    const QRawFont raw(bytes, 1000, QFont::PreferNoHinting);
    const QByteArray hhea = raw.fontTable("hhea");
    const QByteArray hmtx = raw.fontTable("hmtx");
    const qsizetype metrics
        = wordAt(hhea, 34); // glyphs with an advance of their own; the rest share the last
    if (metrics <= 0 || raw.unitsPerEm() <= 0)
        return missing;

    Face face{int(raw.unitsPerEm()), wordAt(hhea, 4), -wordAt(hhea, 6), wordAt(hhea, 8), {}, {}};
    QString characters(tableSize, QChar(u' '));
    for (char16_t c = u' '; c < alphabets; ++c)
        characters[c] = c;
    for (std::size_t c = formsBegin; c <= 0xffff; ++c)
        characters[qsizetype(alphabets + c - formsBegin)] = QChar(char16_t(c));
    for (const quint32 glyph : raw.glyphIndexesForString(characters)) {
        face.glyphs.push_back(quint16(glyph));
        face.advances.push_back(quint16(wordAt(hmtx, 4 * std::min(qsizetype(glyph), metrics - 1))));
    }
    face.glyphs.at(0) = 0;
    return std::make_shared<const Face>(std::move(face));
}

Result<PaperFonts> PaperFonts::load() {
    // The font database is the process's own: a second registration would only fill it.
    static const Result<PaperFonts> loaded = []() -> Result<PaperFonts> {
        PaperFonts fonts;
        for (int number = 0; number < 4; ++number) {
            Result<std::shared_ptr<const Face>> face = loadFace(number);
            if (!face)
                return face.error();
            fonts.m_faces.at(std::size_t(number)) = *face;
        }
        return fonts;
    }();
    return loaded;
}

const PaperFonts::Face& PaperFonts::face(const TextStyle& style) const {
    return *m_faces[std::size_t(faceNumber(style))];
}

QString PaperFonts::printable(const QString& text) const {
    const std::vector<quint16>& glyphs = m_faces.front()->glyphs; // the four faces have the same characters
    const auto fine
        = [&glyphs](QChar c) { return c == u'\n' || (!invisible(c) && glyphs[placeOf(c.unicode())] != 0); };
    const QString composed = text.normalized(QString::NormalizationForm_C);
    if (std::all_of(composed.begin(), composed.end(), fine))
        return composed;
    QString result;
    for (const QChar c : composed) {
        if (fine(c))
            result += c;
        else if (c == u'\t')
            result += u' ';
        else if (!invisible(c) && !c.isLowSurrogate())
            result += whiteSquare;
    }
    return result;
}

int PaperFonts::advance(QChar character, const TextStyle& style) const {
    return face(style).advances[placeOf(character.unicode())];
}

quint32 PaperFonts::glyph(QChar character, const TextStyle& style) const {
    return face(style).glyphs[placeOf(character.unicode())];
}

double PaperFonts::width(QStringView text, const TextStyle& style) const {
    int units = 0;
    for (const QChar c : text)
        units += advance(c, style);
    return units * style.points * millimetresPerPoint / unitsPerEm();
}

double PaperFonts::ascent(const TextStyle& style) const {
    return face(style).ascent * style.points * millimetresPerPoint / unitsPerEm();
}

double PaperFonts::descent(const TextStyle& style) const {
    return face(style).descent * style.points * millimetresPerPoint / unitsPerEm();
}

double PaperFonts::lineHeight(const TextStyle& style) const {
    const Face& f = face(style);
    return (f.ascent + f.descent + f.lineGap) * style.points * millimetresPerPoint / unitsPerEm();
}

QRawFont PaperFonts::rawFont(const TextStyle& style, double pixels) {
    QRawFont raw = QRawFont::fromFont(fontOf(style));
    raw.setPixelSize(pixels);
    return raw;
}

} // namespace sodiem

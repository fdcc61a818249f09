// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/archive.h"

#include <functional>
#include <vector>

class QXmlStreamReader;

namespace sodiem::xlsx {

// The parts of a workbook beside its sheets. Elements and attributes are known by their local names: the
// strict and the usual form of the format differ in namespaces only.

struct SheetPart {
    QString name;
    bool hidden = false;
    QString part;
};

struct Parts {
    std::vector<SheetPart> sheets;
    bool from1904 = false; // how days are counted
    QString sharedTexts; // parts; empty: there is none
    QString styles;
};

// Calls back for every element that starts. Errors: those of Archive::read(), guardXml() and the callback;
// XlsxDamaged when the part is no sound XML.
Status eachElement(
    Archive& archive, const QString& part, const std::function<Status(QXmlStreamReader&)>& take);
QString attribute(const QXmlStreamReader& xml, QStringView localName);
QString unescaped(const QString& text); // "_x000D_" is how the format writes a character XML has no room for

Status refuseForeign(Archive& archive); // XlsxNotWorkbook, XlsxMacros
Result<Parts> readParts(Archive& archive);
Result<std::vector<QString>> readSharedTexts(Archive& archive, const QString& part);
// How the cell styles show a number, by the style.
struct NumberStyles {
    std::vector<bool> dates;
    std::vector<bool> percents;
};
Result<NumberStyles> readNumberStyles(Archive& archive, const QString& part);

} // namespace sodiem::xlsx

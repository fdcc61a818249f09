// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxparts.h"

#include "core/exchange/xlsxreader.h"
#include "core/exchange/xmlguard.h"

#include <QXmlStreamReader>

namespace sodiem::xlsx {
namespace {

Error damaged(const QString& part) { return {ErrorCode::XlsxDamaged, {part.left(80)}, {}}; }

struct Relation {
    QString id;
    QString type; // the last word of it
    QString part;
};

QString folderOf(const QString& part) { return part.left(part.lastIndexOf(u'/') + 1); }

// "../media/x" does not occur among the parts that are read; a name that does not lead to a part is missing.
QString targetPart(const QString& folder, const QString& target) {
    return target.startsWith(u'/') ? target.mid(1) : folder + target;
}

Result<std::vector<Relation>> readRelations(Archive& archive, const QString& of) {
    const QString folder = folderOf(of);
    const QString part = folder + QStringLiteral("_rels/") + of.mid(folder.size()) + QStringLiteral(".rels");
    std::vector<Relation> relations;
    const Status read = eachElement(archive, part, [&](QXmlStreamReader& xml) {
        if (xml.name() == u"Relationship" && attribute(xml, u"TargetMode") != u"External") {
            const QString type = attribute(xml, u"Type");
            relations.push_back({attribute(xml, u"Id"), type.mid(type.lastIndexOf(u'/') + 1),
                targetPart(folder, attribute(xml, u"Target"))});
        }
        return Status(Done{});
    });
    return read ? Result<std::vector<Relation>>(std::move(relations))
                : Result<std::vector<Relation>>(read.error());
}

const Relation* ofType(const std::vector<Relation>& relations, QStringView type) {
    for (const Relation& relation : relations)
        if (relation.type == type)
            return &relation;
    return nullptr;
}

QString partOfType(const std::vector<Relation>& relations, QStringView type) {
    const Relation* found = ofType(relations, type);
    return found != nullptr ? found->part : QString();
}

Status takeSheet(const QXmlStreamReader& xml, const std::vector<Relation>& relations, Parts& parts) {
    const QString id = attribute(xml, u"id");
    for (const Relation& relation : relations) {
        if (relation.id != id)
            continue;
        if (relation.type == u"worksheet") // charts have sheets of their own
            parts.sheets.push_back({unescaped(attribute(xml, u"name")),
                !attribute(xml, u"state").isEmpty() && attribute(xml, u"state") != u"visible",
                relation.part});
        return Done{};
    }
    return damaged(attribute(xml, u"name"));
}

// Of the built-in formats; 45 to 47 and 18 to 21 are times of day.
bool isBuiltInDate(int format) {
    return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 31) || format == 36
        || (format >= 50 && format <= 58);
}

struct Shows {
    bool date = false;
    bool percent = false;
};

// A format that shows a day or a year, or a month that cannot be minutes, shows a date; what stands in quotes,
// brackets or behind a backslash is shown as it is.
Shows shownBy(const QString& format) {
    bool month = false, time = false, percent = false;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const QChar c = format[i].toLower();
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"' || c == u'[') {
            const qsizetype end = format.indexOf(c == u'"' ? u'"' : u']', i + 1);
            i = end < 0 ? format.size() : end;
        } else if (c == u';') {
            break;
        } else if (c == u'd' || c == u'y') {
            return {true, false};
        }
        percent = percent || c == u'%';
        month = month || c == u'm';
        time = time || c == u'h' || c == u's';
    }
    return {month && !time, percent};
}

} // namespace

QString attribute(const QXmlStreamReader& xml, QStringView localName) {
    for (const QXmlStreamAttribute& each : xml.attributes())
        if (each.name() == localName)
            return each.value().toString();
    return {};
}

QString unescaped(const QString& text) {
    if (!text.contains(u"_x"))
        return text;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView rest = QStringView(text).mid(i, 7);
        bool ok = false;
        const uint code = rest.size() == 7 && rest.startsWith(u"_x") && rest[6] == u'_'
            ? rest.mid(2, 4).toUInt(&ok, 16)
            : 0;
        plain += ok ? QChar(static_cast<char16_t>(code)) : text[i];
        i += ok ? 6 : 0;
    }
    return plain;
}

Status eachElement(
    Archive& archive, const QString& part, const std::function<Status(QXmlStreamReader&)>& take) {
    const Result<QByteArray> bytes = archive.read(part);
    if (!bytes)
        return bytes.error();
    if (const Status guarded = guardXml(*bytes, part); !guarded)
        return guarded;
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement)
            if (const Status taken = take(xml); !taken)
                return taken;
    return xml.hasError() ? Status(damaged(part)) : Status(Done{});
}

Status refuseForeign(Archive& archive) {
    const QString types = QStringLiteral("[Content_Types].xml");
    if (!archive.has(types))
        return Error{ErrorCode::XlsxNotWorkbook, {}, {}};
    bool workbook = false, macros = false;
    const Status read = eachElement(archive, types, [&](QXmlStreamReader& xml) {
        const QString type = attribute(xml, u"ContentType").toLower();
        workbook = workbook || type.endsWith(u"spreadsheetml.sheet.main+xml")
            || type.endsWith(u"spreadsheetml.template.main+xml");
        macros = macros || type.contains(u"macroenabled") || type.contains(u"vbaproject")
            || type.contains(u"macrosheet");
        return Status(Done{});
    });
    if (!read)
        return read;
    for (const auto& [part, index] : archive.parts())
        macros = macros || part.contains(u"vbaproject") || part.startsWith(u"xl/macrosheets/");
    if (macros)
        return Error{ErrorCode::XlsxMacros, {}, {}};
    return workbook ? Status(Done{}) : Status(Error{ErrorCode::XlsxNotWorkbook, {}, {}});
}

Result<Parts> readParts(Archive& archive) {
    const Result<std::vector<Relation>> top = readRelations(archive, {});
    if (!top)
        return top.error();
    const QString workbook = partOfType(*top, u"officeDocument");
    if (workbook.isEmpty())
        return Error{ErrorCode::XlsxNotWorkbook, {}, {}};
    const Result<std::vector<Relation>> relations = readRelations(archive, workbook);
    if (!relations)
        return relations.error();
    Parts parts;
    parts.sharedTexts = partOfType(*relations, u"sharedStrings");
    parts.styles = partOfType(*relations, u"styles");
    const Status read = eachElement(archive, workbook, [&](QXmlStreamReader& xml) {
        if (xml.name() == u"workbookPr") {
            const QString from1904 = attribute(xml, u"date1904");
            parts.from1904 = from1904 == u"1" || from1904 == u"true";
        }
        return xml.name() == u"sheet" ? takeSheet(xml, *relations, parts) : Status(Done{});
    });
    if (!read)
        return read.error();
    if (parts.sheets.size() > mostSheets)
        return Error{ErrorCode::XlsxTooMany, {QStringLiteral("sheets"), QString::number(mostSheets)}, {}};
    return parts.sheets.empty() ? Result<Parts>(damaged(workbook)) : Result<Parts>(std::move(parts));
}

Result<std::vector<QString>> readSharedTexts(Archive& archive, const QString& part) {
    std::vector<QString> texts;
    if (part.isEmpty())
        return texts;
    const Status read = eachElement(archive, part, [&](QXmlStreamReader& xml) {
        if (xml.name() == u"si")
            texts.emplace_back();
        else if (xml.name() == u"rPh") // how it is pronounced
            xml.skipCurrentElement();
        else if (xml.name() == u"t" && !texts.empty())
            texts.back() += unescaped(xml.readElementText());
        return Status(Done{});
    });
    return read ? Result<std::vector<QString>>(std::move(texts)) : Result<std::vector<QString>>(read.error());
}

Result<NumberStyles> readNumberStyles(Archive& archive, const QString& part) {
    NumberStyles styles;
    if (part.isEmpty())
        return styles;
    std::map<int, Shows> own; // formats of the workbook
    bool inCells = false;
    const Status read = eachElement(archive, part, [&](QXmlStreamReader& xml) {
        if (xml.name() == u"numFmt")
            own[attribute(xml, u"numFmtId").toInt()] = shownBy(attribute(xml, u"formatCode"));
        if (xml.name() == u"cellXfs" || xml.name() == u"cellStyleXfs" || xml.name() == u"cellStyles"
            || xml.name() == u"dxfs")
            inCells = xml.name() == u"cellXfs";
        if (inCells && xml.name() == u"xf") {
            const int format = attribute(xml, u"numFmtId").toInt();
            const auto found = own.find(format);
            const bool percent = format == 9 || format == 10;
            const Shows shows = found != own.end() ? found->second : Shows{isBuiltInDate(format), percent};
            styles.dates.push_back(shows.date);
            styles.percents.push_back(shows.percent);
        }
        return Status(Done{});
    });
    return read ? Result<NumberStyles>(std::move(styles)) : Result<NumberStyles>(read.error());
}

} // namespace sodiem::xlsx

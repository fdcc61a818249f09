// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/paperwords.h"

#include "core/units/labels.h"

#include <algorithm>

#include <QDate>

namespace sodiem::paperwords {
namespace {

bool anyEntry(const Campaign& campaign, Stage stage) {
    for (std::size_t unit = 0; unit < campaign.unitCount(); ++unit) {
        const auto& entries = campaign.record(unit).stages[static_cast<std::size_t>(stage)];
        if (std::any_of(entries.begin(), entries.end(), [](const Entry& entry) { return !entry.isEmpty(); }))
            return true;
    }
    return false;
}

} // namespace

const Language& vietnamese() {
    static const Language language(Language::Code::Vietnamese);
    return language;
}

QString points(const std::optional<Points>& points, int decimals) {
    return points ? vietnamese().points(*points, decimals) : QStringLiteral("–");
}

QString signedText(Points difference, int decimals) {
    const QString text = vietnamese().points(difference, decimals);
    if (difference > Points())
        return u'+' + text;
    return difference < Points() ? QChar(0x2212) + text.mid(1) : text;
}

NationalHead appraiserHead(const Frame& frame, const Unit& unit) {
    const Unit* parent = frame.catalogue.parentOf(unit);
    NationalHead head;
    const bool district = parent != nullptr && parent->kind != UnitKind::Province;
    const Unit* province = district ? frame.catalogue.parentOf(*parent) : parent;
    const QString committee = QStringLiteral("ỦY BAN NHÂN DÂN\n");
    if (province != nullptr)
        head.superior << committee + labelUpper(*province);
    head.agency = district ? committee + labelUpper(*parent) : QStringLiteral("SỞ NỘI VỤ");
    head.number = QStringLiteral("Số: ……/……");
    const QString place = province != nullptr ? placeName(*province) : placeName(unit);
    head.placeDate = place + QStringLiteral(", ngày … tháng … năm ……");
    return head;
}

QString index(const Rational& index, int decimals) { return vietnamese().number(index.toDecimal(decimals)); }

QString dateText(const QString& iso) {
    return QDate::fromString(iso, Qt::ISODate).toString(QStringLiteral("dd/MM/yyyy"));
}

Stage shownStage(const Campaign& campaign, StageView view) {
    if (view == Stage::Self)
        return view;
    for (const Stage stage : {Stage::Council, Stage::Reappraised})
        if (stage <= view && anyEntry(campaign, stage))
            return stage;
    return Stage::Appraised;
}

QString stageColumn(Stage stage) {
    switch (stage) {
    case Stage::Self:
        return QStringLiteral("Tự chấm");
    case Stage::Appraised:
        return QStringLiteral("Thẩm định");
    case Stage::Reappraised:
        return QStringLiteral("Thẩm định lại");
    case Stage::Council:
        break;
    }
    return QStringLiteral("Hội đồng");
}

QString className(const CriteriaSet& set, int rankClass) {
    return rankClass < 0 ? QString() : set.classes[static_cast<std::size_t>(rankClass)].name.vi;
}

QString roundingNote(const CriteriaSet& set) {
    return QStringLiteral(
        "Điểm của mỗi tiêu chí thành phần làm tròn một lần đến %1 chữ số thập phân; các tổng cộng "
        "từ điểm đã làm tròn. Chỉ số = tổng điểm ÷ điểm tối đa áp dụng × 100; xếp hạng theo chỉ số "
        "chưa làm tròn.")
        .arg(set.decimals);
}

QString tieNote(const CriteriaSet& set) {
    switch (set.ranking.ties) {
    case RankingRules::Ties::Shared:
        return QStringLiteral(
            "Các đơn vị có chỉ số bằng nhau xếp cùng hạng; đơn vị kế tiếp xếp hạng theo số đơn vị "
            "đứng trước.");
    case RankingRules::Ties::Dense:
        return QStringLiteral(
            "Các đơn vị có chỉ số bằng nhau xếp cùng hạng; đơn vị kế tiếp xếp hạng liền sau.");
    case RankingRules::Ties::ByKeys:
        break;
    }
    QStringList keys;
    for (const RankingRules::Key& key : set.ranking.tieKeys) {
        if (key.kind == RankingRules::Key::Kind::Part)
            keys << QStringLiteral("điểm phần ")
                    + set.parts[static_cast<std::size_t>(key.index)].title.vi.toLower();
        else if (key.kind == RankingRules::Key::Kind::Node)
            keys << QStringLiteral("điểm mục ") + set.nodes[static_cast<std::size_t>(key.index)].ref;
        else
            keys << QStringLiteral("tên đơn vị theo vần");
    }
    return QStringLiteral("Các đơn vị có chỉ số bằng nhau xếp thứ tự lần lượt theo: %1.")
        .arg(keys.join(QStringLiteral("; ")));
}

QString setNote(const CriteriaSet& set) {
    QString note = QStringLiteral("Chấm theo “%1”, phiên bản %2.").arg(set.title.vi).arg(set.version);
    return set.note.vi.isEmpty() ? note : note + u' ' + set.note.vi;
}

QString leftOutNote(const CriteriaSet& set, const std::vector<int>& parts) {
    QStringList titles;
    for (const int part : parts)
        titles << QStringLiteral("%1 (tối đa %2 điểm)")
                      .arg(set.parts[static_cast<std::size_t>(part)].title.vi.toLower(),
                          points(set.parts[static_cast<std::size_t>(part)].maximum, set.decimals));
    return titles.isEmpty()
        ? QString()
        : QStringLiteral("Phần %1 không có số liệu của đơn vị nào nên không tính vào điểm và điểm tối đa.")
              .arg(titles.join(QStringLiteral(", ")));
}

QString kindsInText(const Frame& frame) {
    QStringList words;
    for (const UnitKind kind : {UnitKind::Commune, UnitKind::Ward, UnitKind::Township, UnitKind::SpecialZone})
        if (std::any_of(
                frame.units.begin(), frame.units.end(), [&](const Unit* unit) { return unit->kind == kind; }))
            words << typeWord(kind);
    return QStringLiteral("các ") + words.join(QStringLiteral(", "));
}

QString footer(const PaperContext& context, const QString& name) {
    return context.invented ? name + QStringLiteral(" – Số liệu giả định để minh họa") : name;
}

} // namespace sodiem::paperwords

// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/readerparts.h"

#include <algorithm>

namespace sodiem::planreading {
namespace {

bool isDrawn(QStringView name) { return name.startsWith(u"fact.") || name.startsWith(u"node."); }

// The choice and the option that "node.REF.choice.OPTION" names; nullopt when it names none.
std::optional<ChosenOption> chosenOption(const CriteriaSet& set, const QString& name) {
    static constexpr QStringView word = u".choice.";
    const qsizetype at = name.lastIndexOf(word);
    const Node* node
        = name.startsWith(u"node.") && at > 5 ? set.find(QStringView(name).mid(5, at - 5)) : nullptr;
    const Field* choice = node != nullptr ? node->field(u"choice") : nullptr;
    if (choice == nullptr)
        return std::nullopt;
    const QStringView id = QStringView(name).mid(at + word.size());
    for (std::size_t i = 0; i < choice->options.size(); ++i)
        if (choice->options[i].id == id)
            return ChosenOption{choice->slot, static_cast<int>(i)};
    return std::nullopt;
}

// Notes what an expression draws, and gives options slots behind those of the set.
class Names {
public:
    Names(CommuneDraw& draw, const CriteriaSet* set) : m_draw(draw), m_set(set) { }

    std::vector<int> slotsOf(const QString& name) {
        if (!isDrawn(name))
            return {};
        const std::vector<int> found = m_set == nullptr ? std::vector<int>{0} : slotsInSet(name);
        const DrawnName drawn = drawnName(name);
        if (!found.empty()
            && std::find(m_draw.draws.begin(), m_draw.draws.end(), drawn) == m_draw.draws.end())
            m_draw.draws.push_back(drawn);
        return found;
    }

private:
    DrawnName drawnName(const QString& name) const {
        if (name.startsWith(u"fact."))
            return {name, name.mid(5), {}};
        // The longest beginning that is a leaf: "node.7.4.1.choice.con_hieu_luc" reads 7.4.1.
        for (qsizetype end = name.lastIndexOf(u'.'); m_set != nullptr && end > 5;
             end = name.lastIndexOf(u'.', end - 1))
            if (m_set->indexOf(QStringView(name).mid(5, end - 5)) >= 0)
                return {name, {}, name.mid(5, end - 5)};
        return {name, {}, {}};
    }

    std::vector<int> slotsInSet(const QString& name) {
        if (const auto chosen = chosenOption(*m_set, name)) {
            m_draw.chosen.push_back(*chosen);
            return {m_set->slots + static_cast<int>(m_draw.chosen.size()) - 1};
        }
        static const Node none; // a commune has no inputs that stand by themselves
        return reading::namesSeenFrom(*m_set, none)(name);
    }

    CommuneDraw& m_draw;
    const CriteriaSet* m_set;
};

} // namespace

CommuneDraw readDraw(const JsonFields& json, const CriteriaSet* set) {
    CommuneDraw draw;
    const auto communes = json.object(QStringLiteral("communes"), false);
    if (!communes)
        return draw;
    static constexpr QStringView kinds[] = {u"none", u"share", u"whole"};
    draw.kind = static_cast<CommuneDraw::Kind>(communes->oneOf(QStringLiteral("draw"), kinds, -1));
    if (draw.kind != CommuneDraw::Kind::Share)
        return draw;
    Names names(draw, set);
    const SlotsOfName slotsOfName = [&](const QString& name) { return names.slotsOf(name); };
    draw.of = readExpression(*communes, QStringLiteral("of"), slotsOfName);
    draw.outOf = readExpression(*communes, QStringLiteral("outOf"), slotsOfName);
    if (!communes->has(u"of"))
        communes->fault(ErrorCode::CriteriaKeyMissing, {QStringLiteral("of")});
    return draw;
}

std::optional<UsualRange> readRange(const JsonFields& json, const QString& key) {
    const auto range = json.object(key, false);
    if (!range)
        return std::nullopt;
    const UsualRange read{range->rational(QStringLiteral("from")), range->rational(QStringLiteral("to"))};
    if (read.second < read.first)
        json.fault(ErrorCode::CriteriaOrder, {key});
    return read;
}

Expression readExpression(
    const JsonFields& json, const QString& key, const SlotsOfName& slotsOfName, ErrorCode unknownName) {
    if (!json.isGiven(key))
        return {};
    const QString source = json.text(key);
    if (source.trimmed().isEmpty())
        return {};
    Result<Expression> compiled = compileExpression(source, slotsOfName);
    if (compiled)
        return std::move(*compiled);
    Error error = compiled.error();
    if (error.code == ErrorCode::CriteriaNameUnknown)
        error.code = unknownName;
    json.fault(error);
    return {};
}

} // namespace sodiem::planreading

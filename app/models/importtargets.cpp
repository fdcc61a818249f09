// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/importtargets.h"

#include "core/base/text.h"

namespace sodiem {

using Kind = ColumnUse::Kind;

QString useWords(const Frame& frame, const ColumnUse& use, const Language& language) {
    if (use.kind == Kind::Unused)
        return ImportTargets::tr("Not used");
    if (use.kind == Kind::Unit)
        return ImportTargets::tr("Unit (code or name)");
    if (use.kind == Kind::District)
        return ImportTargets::tr("District (tells units of one name apart)");
    const Field field = fieldOf(frame, use);
    if (use.kind == Kind::Fact)
        return ImportTargets::tr("Shared figure: %1").arg(language.of(field.label));
    const Node& leaf = *frame.leaves[static_cast<std::size_t>(use.leaf)];
    if (use.kind == Kind::Points)
        return ImportTargets::tr("%1 Points given directly").arg(leaf.ref);
    if (use.kind == Kind::Note)
        return ImportTargets::tr("%1 Note").arg(leaf.ref);
    const QString label = language.of(field.label);
    return leaf.ref + u' ' + (label.isEmpty() ? language.of(leaf.title) : label);
}

ImportTargets::ImportTargets(const Frame& frame, Stage stage, const Language& language, QObject* parent)
    : QStandardItemModel(parent)
    , m_frame(frame)
    , m_stage(stage)
    , m_language(language) {
    for (const Kind kind : {Kind::Unused, Kind::Unit, Kind::District})
        add(invisibleRootItem(), useWords(frame, {kind, -1, -1}, language), ColumnUse{kind, -1, -1});
    if (!frame.set.facts.empty()) {
        QStandardItem* facts = add(invisibleRootItem(), tr("Shared figures"), std::nullopt);
        for (std::size_t i = 0; i < frame.set.facts.size(); ++i)
            add(facts, language.of(frame.set.facts[i].label), ColumnUse{Kind::Fact, -1, static_cast<int>(i)});
    }
    for (std::size_t i = 0; i < frame.set.nodes.size(); ++i)
        if (frame.set.nodes[i].parent < 0)
            addNode(invisibleRootItem(), static_cast<int>(i));
}

QStandardItem* ImportTargets::add(
    QStandardItem* parent, const QString& text, const std::optional<ColumnUse>& use) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(text);
    item->setData(folded(text), SearchRole);
    if (use)
        item->setData(useText(m_frame, *use), UseRole);
    item->setSelectable(use.has_value());
    parent->appendRow(item);
    return item;
}

void ImportTargets::addNode(QStandardItem* parent, int index) {
    const Node& node = m_frame.set.nodes[static_cast<std::size_t>(index)];
    if (node.isLeaf())
        return addLeaf(parent, m_frame.leafIndex.at(node.ref));
    QStandardItem* item = add(parent, node.ref + u' ' + m_language.of(node.title), std::nullopt);
    for (const int child : node.children)
        addNode(item, child);
}

void ImportTargets::addLeaf(QStandardItem* parent, int leaf) {
    const std::vector<ColumnUse> uses = usesOfLeaf(m_frame, leaf, m_stage);
    if (uses.empty())
        return;
    const Node& node = *m_frame.leaves[static_cast<std::size_t>(leaf)];
    const std::optional<ColumnUse> only = onlyFigure(m_frame, leaf, m_stage);
    QStandardItem* item = add(parent, node.ref + u' ' + m_language.of(node.title), only);
    for (const ColumnUse& use : uses) {
        if (use == only)
            continue;
        const QString label = use.kind == Kind::Input ? m_language.of(fieldOf(m_frame, use).label)
            : use.kind == Kind::Points                ? tr("Points given directly")
                                                      : tr("Note");
        add(item, label, use)->setData(folded(node.ref + u' ' + label), SearchRole);
    }
}

QModelIndex ImportTargets::indexOf(const ColumnUse& use) const {
    if (use.kind == Kind::Unused)
        return index(0, 0);
    const QModelIndexList found
        = match(index(0, 0), UseRole, useText(m_frame, use), 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.front();
}

} // namespace sodiem

// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/reviewbox.h"

#include "app/commands/commands.h"
#include "app/i18n/errortext.h"
#include "app/i18n/ruletext.h"
#include "app/session/session.h"
#include "app/widgets/faultlabel.h"
#include "app/widgets/runningtext.h"
#include "core/scoring/leafscore.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace sodiem {
namespace {

LeafScore scoreOf(const Campaign& campaign, const EntryPlace& place, std::size_t leaf) {
    const UnitValues values(campaign.frame(), campaign.record(place.unit), place.stage);
    return scoreLeaf(campaign.set(), *campaign.frame().leaves[leaf], values.counted(leaf), values);
}

bool isToReview(const Campaign& campaign, const EntryPlace& place) {
    const UnitValues values(campaign.frame(), campaign.record(place.unit), place.stage);
    return values.counted(place.leaf).toReview;
}

} // namespace

ReviewBox::ReviewBox(const Workplace& place, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_text(new RunningText(this))
    , m_one(new QPushButton(tr("Confirm by the new rule"), this))
    , m_all(new QPushButton(this))
    , m_fault(new FaultLabel(this)) {
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSelectable();
    m_one->setObjectName(QStringLiteral("confirm-review"));
    m_all->setObjectName(QStringLiteral("confirm-review-all"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 0, 4);
    column->addWidget(m_text);
    for (QPushButton* button : {m_one, m_all}) // one below the other: the panel keeps its width
        column->addWidget(button, 0, Qt::AlignLeft);
    column->addWidget(m_fault);
    connect(m_one, &QPushButton::clicked, this, [this] { confirm(false); });
    connect(m_all, &QPushButton::clicked, this, [this] { confirm(true); });
    hide();
}

void ReviewBox::setWritable(bool writable) {
    m_one->setEnabled(writable);
    m_all->setEnabled(writable);
}

void ReviewBox::show(const EntryPlace& place) {
    m_shown = place;
    m_fault->setText({});
    const Campaign& campaign = m_place.session.campaign();
    const bool wanted = campaign.frame().isReissued() && isToReview(campaign, place);
    setVisible(wanted);
    if (!wanted)
        return;
    m_text->setText(comparison());
    const std::size_t others = placesToReview().size();
    m_all->setText(tr("Confirm in all %1 units").arg(others));
    m_all->setVisible(others > 1);
}

// What a person must see to decide: the points and the maximum, then and now.
QString ReviewBox::comparison() const {
    const Campaign& now = m_place.session.campaign();
    const Node& leaf = *now.frame().leaves[m_shown.leaf];
    QStringList lines{
        tr("This item is to be appraised anew: version %1 of the criteria set changed how it is scored.")
            .arg(now.frame().changedIn[m_shown.leaf])};
    const auto told = [&](const Campaign& campaign, const Node& node, std::size_t index) {
        const int decimals = campaign.set().decimals;
        const LeafScore score = scoreOf(campaign, m_shown, index);
        const QString maximum = m_place.language.points(node.maximum, decimals);
        const bool any = score.state == LeafState::Scored || score.state == LeafState::FullMarksNotApplicable;
        return any ? tr("%1 of %2 points").arg(m_place.language.points(score.points, decimals), maximum)
                   : tr("no points (maximum %1)").arg(maximum);
    };
    const Campaign* before = m_place.session.previous();
    const auto old
        = before != nullptr ? before->frame().leafIndex.find(leaf.ref) : now.frame().leafIndex.end();
    if (before != nullptr && old != before->frame().leafIndex.end()) {
        const auto index = static_cast<std::size_t>(old->second);
        const Node& was = *before->frame().leaves[index];
        lines << tr("By version %1: %2").arg(before->set().version).arg(told(*before, was, index))
              << ruleText(was, before->set(), m_place.language);
    }
    lines << tr("By version %1: %2").arg(now.set().version).arg(told(now, leaf, m_shown.leaf))
          << ruleText(leaf, now.set(), m_place.language);
    return lines.join(u'\n');
}

std::vector<EntryPlace> ReviewBox::placesToReview() const {
    const Campaign& campaign = m_place.session.campaign();
    std::vector<EntryPlace> places;
    for (std::size_t unit = 0; unit < campaign.unitCount(); ++unit)
        if (const EntryPlace place{unit, m_shown.leaf, m_shown.stage}; isToReview(campaign, place))
            places.push_back(place);
    return places;
}

void ReviewBox::confirm(bool everywhere) {
    const std::vector<EntryPlace> places = everywhere ? placesToReview() : std::vector<EntryPlace>{m_shown};
    const Status done = m_place.commands.confirm(places);
    if (done)
        Q_EMIT confirmed();
    else
        m_fault->setText(errorText(done.error(), m_place.language));
}

} // namespace sodiem

// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/destinations.h"

#include "core/base/text.h"
#include "core/units/labels.h"

namespace sodiem {

std::vector<Destination> bookDestinations(
    const Frame& frame, const Language& language, const std::function<void(int unit, int leaf)>& open) {
    std::vector<Destination> places;
    for (std::size_t i = 0; i < frame.units.size(); ++i) {
        const Unit* above = frame.catalogue.parentOf(*frame.units[i]);
        const QString name = labelAtLineStart(*frame.units[i]);
        places.push_back({name, above != nullptr ? labelAtLineStart(*above) : GoToBox::tr("unit"),
            folded(placeName(*frame.units[i]) + u' ' + name), [open, i] { open(static_cast<int>(i), -1); }});
    }
    for (std::size_t i = 0; i < frame.leaves.size(); ++i) {
        const QString text = frame.leaves[i]->ref + u' ' + language.of(frame.leaves[i]->title);
        places.push_back({text, GoToBox::tr("criterion"), folded(text), [open, i] { open(-1, static_cast<int>(i)); }});
    }
    return places;
}

} // namespace sodiem

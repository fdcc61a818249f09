// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/evidenceneed.h"

namespace sodiem {

bool needsEvidence(const Node& leaf, LeafState state, Points points) {
    const bool scored = state == LeafState::Scored || state == LeafState::FullMarksNotApplicable;
    if (!scored || std::holds_alternative<SurveyRule>(*leaf.rule))
        return false;
    switch (leaf.evidenceRequired) {
    case EvidenceRequired::Always:
        return true;
    case EvidenceRequired::WhenPoints:
        return points > Points();
    case EvidenceRequired::Never:
        break;
    }
    return false;
}

} // namespace sodiem
